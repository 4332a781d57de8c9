package org.boardwalk.vaadin.bridge.internal.runtime;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.DefaultBroadcaster;

/**
 * Sees to it that the message given to Atmosphere for a poll goes out, which ends the poll. It stays with Atmosphere when
 *
 * <ul>
 *   <li>its thread is just ending, after a tenth of a second without work: the message wakes nobody and lies in the queue;
 *   <li>it is still tidying up after the poll before, and takes the new one, which has the same id, off its list.
 * </ul>
 */
final class Delivery {
    private static final int FIRST_CHECK_MILLIS = 100;
    private static final int LAST_CHECK_MILLIS = 30_000;

    private final AtmosphereResource poll;
    private final DefaultBroadcaster broadcaster;

    private Delivery(AtmosphereResource poll, DefaultBroadcaster broadcaster) {
        this.poll = poll;
        this.broadcaster = broadcaster;
    }

    static void watch(AtmosphereResource poll) {
        if (poll.getBroadcaster() instanceof DefaultBroadcaster broadcaster) {
            new Delivery(poll, broadcaster).checkAfter(FIRST_CHECK_MILLIS);
        }
    }

    private void checkAfter(int millis) {
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(() -> check(millis));
    }

    private void check(int waited) {
        if (poll.isResumed() || poll.isCancelled() || broadcaster.isDestroyed()) {
            return;
        }
        if (broadcaster.messages().isEmpty()) {
            // Has no effect while the poll is on the list; else what is kept for it goes out.
            broadcaster.addAtmosphereResource(poll);
        } else {
            broadcaster.broadcast("to nobody", Set.of());
        }
        if (waited < LAST_CHECK_MILLIS) {
            checkAfter(2 * waited);
        }
    }
}
