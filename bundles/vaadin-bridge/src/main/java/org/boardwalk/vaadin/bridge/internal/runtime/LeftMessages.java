package org.boardwalk.vaadin.bridge.internal.runtime;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.atmosphere.cpr.Broadcaster;
import org.atmosphere.cpr.DefaultBroadcaster;

/**
 * Sees to it that a message given to Atmosphere goes out. Its thread ends after a tenth of a second without work, and a
 * message that comes while it does so wakes nobody: it would lie in the queue until anybody's next one.
 */
final class LeftMessages {
    private static final int CHECK_MILLIS = 100;
    private static final Executor LATER = CompletableFuture.delayedExecutor(CHECK_MILLIS, TimeUnit.MILLISECONDS);

    private LeftMessages() {}

    static void watch(Broadcaster broadcaster) {
        if (broadcaster instanceof DefaultBroadcaster queue) {
            LATER.execute(() -> wake(queue));
        }
    }

    private static void wake(DefaultBroadcaster queue) {
        if (!queue.messages().isEmpty() && !queue.isDestroyed()) {
            queue.broadcast("to nobody", Set.of());
            watch(queue);
        }
    }
}
