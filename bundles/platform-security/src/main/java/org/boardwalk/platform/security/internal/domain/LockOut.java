package org.boardwalk.platform.security.internal.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Who has to wait before another try. A familiar address answers for its own failures only, so that nobody can shut a
 * person out from elsewhere.
 *
 * @param pair about this name from this address
 * @param name about this name from unfamiliar addresses
 * @param address about all names for which this address is unfamiliar
 */
public record LockOut(Tally pair, Tally name, Tally address) {

    /** How long to wait; zero lets the try through. */
    public Duration pause(Instant now) {
        return counted(now).stream()
                .map(tally -> tally.pause(now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** Counts a try as a failure; {@link #forgiven} takes it back when the password turns out to be right. */
    public LockOut tried(Instant now) {
        return pair.isFamiliar(now)
                ? new LockOut(pair.failed(now), name, address)
                : new LockOut(pair.failed(now), name.failed(now), address.failed(now));
    }

    /** The password was right: the pair starts afresh and becomes familiar. */
    public LockOut forgiven(Instant now) {
        return pair.isFamiliar(now)
                ? new LockOut(pair.succeeded(now), name, address)
                : new LockOut(pair.succeeded(now), name.takenBack(), address.takenBack());
    }

    private List<Tally> counted(Instant now) {
        return pair.isFamiliar(now) ? List.of(pair) : List.of(pair, name, address);
    }
}
