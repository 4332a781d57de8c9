package org.boardwalk.internships.internal.domain.placement;

import java.time.LocalDate;

/** A first and a last day, both included. */
public record Days(LocalDate first, LocalDate last) {
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean overlaps(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    public boolean contains(Days other) {
        return contains(other.first) && contains(other.last);
    }
}
