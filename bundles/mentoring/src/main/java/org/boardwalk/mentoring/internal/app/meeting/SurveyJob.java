package org.boardwalk.mentoring.internal.app.meeting;

import java.time.Duration;
import java.time.LocalDate;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.job.Job;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the two of a pair how it goes when the board's surveys say so. */
@Component
public final class SurveyJob implements Job {
    private static final Duration EVERY = Duration.ofHours(6);

    private final Transactions transactions;
    private final RoundStore rounds;

    @Activate
    public SurveyJob(@Reference Transactions transactions, @Reference RoundStore rounds) {
        this.transactions = transactions;
        this.rounds = rounds;
    }

    @Override
    public String id() {
        return "mentoring.surveys";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public Sentence run() {
        return Sentence.of("mentoring.surveys.done", transactions.write(() -> rounds.ask(LocalDate.now())));
    }
}
