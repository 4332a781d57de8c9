package org.boardwalk.platform.security.internal.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A small cache that is never wrong for long: everything is forgotten when something changes here, and by itself after
 * a moment, because another node may have changed it. What was being read while something changed is not kept.
 */
final class Fresh<K, V> {
    private static final int MOST = 20_000;

    private final InstantSource clock;
    private final Duration life;
    private final Map<K, Held<V>> held = new HashMap<>();
    private long changes;

    Fresh(InstantSource clock, Duration life) {
        this.clock = clock;
        this.life = life;
    }

    V get(K key, Function<K, V> load) {
        long seen;
        synchronized (held) {
            Held<V> known = held.get(key);
            if (known != null && clock.instant().isBefore(known.until)) {
                return known.value;
            }
            seen = changes;
        }
        V value = load.apply(key);
        keep(key, value, seen);
        return value;
    }

    void forget() {
        synchronized (held) {
            changes++;
            held.clear();
        }
    }

    private void keep(K key, V value, long seen) {
        synchronized (held) {
            if (held.size() >= MOST) {
                held.clear();
            }
            if (changes == seen) {
                held.put(key, new Held<>(value, clock.instant().plus(life)));
            }
        }
    }

    private record Held<V>(V value, Instant until) {}
}
