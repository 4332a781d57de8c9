package org.boardwalk.internships.internal.app.compliance;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.job.Job;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds people, a term at a time. Who was reminded is kept with the mail, so a run that was killed is continued by the next. */
@Component
public final class ReminderJob implements Job {
    private final Transactions transactions;
    private final ComplianceStore store;
    private final ReminderService reminders;

    @Activate
    public ReminderJob(
            @Reference Transactions transactions,
            @Reference ComplianceStore store,
            @Reference ReminderService reminders) {
        this.transactions = transactions;
        this.store = store;
        this.reminders = reminders;
    }

    @Override
    public String id() {
        return "internships.reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(24);
    }

    @Override
    public Sentence run() {
        if (!reminders.mails()) {
            return Sentence.of("internships.join.remind.off");
        }
        LocalDate today = LocalDate.now();
        int written = 0;
        for (UUID term : transactions.read(() -> store.termsNotOver(today))) {
            written += transactions
                    .write(() -> reminders.remindOfWhatIsDue(term, today))
                    .written();
        }
        return Sentence.of("internships.join.remind.done", written);
    }
}
