package org.boardwalk.internships.internal.app.compliance;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.job.Job;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes how those stand whose papers are from before that was kept; until then their papers are read, which is slower. */
@Component
public final class StandingJob implements Job {
    private final Transactions transactions;
    private final ComplianceStore store;

    @Activate
    public StandingJob(@Reference Transactions transactions, @Reference ComplianceStore store) {
        this.transactions = transactions;
        this.store = store;
    }

    @Override
    public String id() {
        return "internships.standings";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(24);
    }

    @Override
    public Sentence run() {
        StandingStore standings = store.standings();
        int kept = 0;
        for (List<UUID> some : ComplianceStore.chunks(transactions.read(standings::unkept))) {
            transactions.write(() -> some.forEach(person -> {
                standings.hold(person);
                standings.keep(person);
            }));
            kept += some.size();
        }
        return Sentence.of("internships.standings.done", kept);
    }
}
