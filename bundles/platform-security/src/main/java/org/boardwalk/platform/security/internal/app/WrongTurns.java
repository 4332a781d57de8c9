package org.boardwalk.platform.security.internal.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.boardwalk.platform.security.internal.domain.Network;

/**
 * Counts addresses of guest links that lead nowhere, by network. Nobody can guess 256 bits: this keeps whoever tries from
 * keeping the database busy, so each node counts for itself and a restart may forget.
 */
final class WrongTurns {
    static final int MOST = 30;
    static final Duration SPAN = Duration.ofMinutes(10);
    private static final int NETWORKS = 10_000;

    private final InstantSource clock;
    private final Map<String, Turns> turns = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Turns> eldest) {
            return size() > NETWORKS;
        }
    };

    WrongTurns(InstantSource clock) {
        this.clock = clock;
    }

    synchronized boolean tooMany(String address) {
        Turns known = turns.get(Network.of(address));
        return known != null && known.count >= MOST && isCurrent(known);
    }

    synchronized void count(String address) {
        turns.merge(
                Network.of(address),
                new Turns(clock.instant(), 1),
                (before, one) -> isCurrent(before) ? new Turns(before.since, before.count + 1) : one);
    }

    private boolean isCurrent(Turns known) {
        return clock.instant().isBefore(known.since.plus(SPAN));
    }

    private record Turns(Instant since, int count) {}
}
