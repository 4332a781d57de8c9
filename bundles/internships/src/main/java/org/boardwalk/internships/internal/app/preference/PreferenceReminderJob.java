package org.boardwalk.internships.internal.app.preference;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.app.term.TermStore;
import org.boardwalk.internships.internal.domain.preference.ClosingRule;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.job.Job;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reminds whoever has not ranked anything as the last day comes, a term at a time. Mail knows who was told at which distance,
 * so a run that was killed is continued by the next.
 */
@Component
public final class PreferenceReminderJob implements Job {
    private final Transactions transactions;
    private final TermStore terms;
    private final PreferenceReminder reminder;

    @Activate
    public PreferenceReminderJob(
            @Reference Transactions transactions, @Reference TermStore terms, @Reference PreferenceReminder reminder) {
        this.transactions = transactions;
        this.terms = terms;
        this.reminder = reminder;
    }

    @Override
    public String id() {
        return "internships.preferences.reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(24);
    }

    @Override
    public Sentence run() {
        if (!reminder.isReady()) {
            return Sentence.of("internships.join.remind.off");
        }
        LocalDate today = LocalDate.now();
        List<Term> all = transactions.read(
                () -> terms.terms().stream().map(row -> row.toRecord(0)).toList());
        int written = 0;
        for (Term term : all) {
            OptionalInt days = ClosingRule.distance(term, today);
            if (days.isPresent()) {
                written += transactions.write(() -> reminder.remindBefore(term, days.getAsInt()));
            }
        }
        return Sentence.of("internships.more.pref.remind.done", written);
    }
}
