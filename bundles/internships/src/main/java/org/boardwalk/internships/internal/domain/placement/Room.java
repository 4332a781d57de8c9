package org.boardwalk.internships.internal.domain.placement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Whether one more person has room on every day of a stay. How many people are somewhere, and how many may be, changes only
 * on the days on which something begins or has ended, so only those are looked at.
 */
public final class Room {
    private final List<Limit> limits;
    private final List<Days> present;

    /**
     * @param limits on a day on which several hold, their people are added; on a day without any, nobody may be there
     * @param present days on which people are there already
     */
    public Room(List<Limit> limits, List<Days> present) {
        this.limits = limits;
        this.present = present;
    }

    /** The first day of the stay on which there is no room for one more. */
    public Optional<Lack> lack(Days stay) {
        return changes(stay).stream()
                .map(day -> new Lack(day, people(day)))
                .filter(at -> count(at.day()) >= at.people())
                .findFirst();
    }

    /** How many more people have room on every day of the stay. */
    public long free(Days stay) {
        return changes(stay).stream()
                .mapToLong(day -> Math.max(0, people(day) - count(day)))
                .min()
                .orElse(0);
    }

    /** Days of the stay on which something changes. */
    private NavigableSet<LocalDate> changes(Days stay) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        changes.add(stay.first());
        limits.forEach(limit -> addChanges(limit.days(), changes));
        present.forEach(days -> addChanges(days, changes));
        return changes.subSet(stay.first(), true, stay.last(), true);
    }

    private static void addChanges(Days days, Collection<LocalDate> changes) {
        changes.add(days.first());
        if (!days.last().equals(LocalDate.MAX)) {
            changes.add(days.last().plusDays(1));
        }
    }

    private long people(LocalDate day) {
        return limits.stream()
                .filter(limit -> limit.days().contains(day))
                .mapToLong(Limit::people)
                .sum();
    }

    private long count(LocalDate day) {
        return present.stream().filter(days -> days.contains(day)).count();
    }

    /** @param people who may be there at the same time; {@link #ANY} = as many as like */
    public record Limit(Days days, int people) {
        public static final int ANY = Integer.MAX_VALUE;
    }

    /** @param people who may be there on that day; 0 = nobody at all */
    public record Lack(LocalDate day, long people) {}
}
