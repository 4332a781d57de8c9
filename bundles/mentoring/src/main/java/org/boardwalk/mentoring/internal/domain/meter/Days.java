package org.boardwalk.mentoring.internal.domain.meter;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;

/** A set of days on which something was so, none before the first one there is. */
final class Days {
    private final LocalDate origin;
    private final BitSet set = new BitSet();

    Days(LocalDate origin) {
        this.origin = origin;
    }

    /** Both included; nothing when the last one is before the first. */
    void add(LocalDate from, LocalDate until) {
        if (!until.isBefore(from)) {
            set.set(at(from), at(until) + 1);
        }
    }

    void remove(LocalDate from, LocalDate until) {
        LocalDate first = from.isBefore(origin) ? origin : from;
        if (!until.isBefore(first)) {
            set.clear(at(first), at(until) + 1);
        }
    }

    void addAll(Days other) {
        set.or(other.set);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(origin) && set.get(at(day));
    }

    int count() {
        return set.cardinality();
    }

    Optional<LocalDate> first() {
        return set.isEmpty() ? Optional.empty() : Optional.of(origin.plusDays(set.nextSetBit(0)));
    }

    Optional<LocalDate> last() {
        return set.isEmpty() ? Optional.empty() : Optional.of(origin.plusDays(set.length() - 1));
    }

    /** @param number from 1, at most {@link #count} */
    LocalDate number(int number) {
        return origin.plusDays(set.stream().skip(number - 1L).findFirst().orElseThrow());
    }

    private int at(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - origin.toEpochDay());
    }
}
