package org.boardwalk.platform.ui.internal.admin.health;

import java.time.Duration;
import org.boardwalk.platform.ui.api.kit.Words;

/** Bytes and durations as people say them. */
public final class Sizes {
    private static final double MEGABYTE = 1e6;

    private Sizes() {}

    public static String bytes(double bytes) {
        return Words.text("platform.page.health.megabytes", Math.max(bytes > 0 ? 0.1 : 0, bytes / MEGABYTE));
    }

    static String duration(Duration duration) {
        if (duration.toMinutes() >= 2) {
            return Words.text("platform.page.health.minutes", duration.toMinutes());
        }
        return Words.text("platform.page.health.seconds", duration.toMillis() / 1e3);
    }
}
