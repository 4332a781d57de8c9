package org.boardwalk.platform.persistence.internal.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a handler waits.
 *
 * @param event number of the event it failed at; 0 when the outbox itself could not be read
 * @param attempts so far
 */
record Failure(long event, int attempts, Instant retryAt, Throwable thrown) {
    static Failure of(Throwable thrown, @Nullable Failure last, Pauses pauses) {
        long event = thrown instanceof DeliveryFailure failure ? failure.event() : 0;
        Throwable cause = thrown instanceof DeliveryFailure failure ? failure.reason() : thrown;
        int attempts = last != null && last.event() == event ? last.attempts() + 1 : 1;
        return new Failure(event, attempts, Instant.now().plus(pauses.after(attempts)), cause);
    }
}
