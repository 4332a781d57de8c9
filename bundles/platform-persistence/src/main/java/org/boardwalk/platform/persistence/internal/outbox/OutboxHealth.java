package org.boardwalk.platform.persistence.internal.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.boardwalk.platform.api.health.HealthCheck;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.persistence.internal.outbox.OutboxTable.Waiting;

/** Whether what happened reaches those who want to know. */
public final class OutboxHealth implements HealthCheck {
    private static final Duration LATE = Duration.ofMinutes(2);

    private final Dispatcher dispatcher;

    public OutboxHealth(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public String id() {
        return "platform.outbox";
    }

    @Override
    public Health check() {
        return failing()
                .or(this::late)
                .orElseGet(() -> new Health(
                        Status.UP,
                        Sentence.of("platform.outbox.ok", dispatcher.runners().size())));
    }

    private Optional<Health> failing() {
        return dispatcher.runners().stream()
                .flatMap(runner -> runner.failure().map(why -> failing(runner, why)).stream())
                .findFirst();
    }

    private Health failing(HandlerRunner runner, Failure why) {
        return warning("platform.outbox.failing", runner.id(), why.event(), why.attempts(), reason(why.thrown()));
    }

    private Optional<Health> late() {
        Instant limit = Instant.now().minus(LATE);
        for (HandlerRunner runner : dispatcher.runners()) {
            Waiting waiting = runner.waiting();
            if (waiting.oldest().filter(limit::isAfter).isPresent()) {
                return Optional.of(warning("platform.outbox.late", runner.id(), waiting.count()));
            }
        }
        return Optional.empty();
    }

    private Health warning(String key, Object... arguments) {
        return new Health(Status.WARNING, Sentence.of(key, arguments));
    }

    /** The kind of failure only: a message may hold personal data. */
    private static String reason(Throwable thrown) {
        return thrown instanceof ProblemException problem
                ? problem.code()
                : thrown.getClass().getSimpleName();
    }
}
