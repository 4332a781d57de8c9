package org.boardwalk.mentoring.internal.domain.criteria;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.boardwalk.mentoring.api.criteria.Criterion.Kind;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.Slot;

/** What two have in common by one kind of criterion, as {@code Score.Term} has it; in a fixed order. */
final class InCommon {
    /** The major group of an occupation's code. */
    private static final int MAJOR = 2;

    private InCommon() {}

    static List<String> of(Kind kind, Fit mentor, Fit mentee) {
        return switch (kind) {
            case TOPICS -> both(mentor.topics(), mentee.topics());
            case LANGUAGE -> both(mentor.languages(), mentee.languages());
            case COUNTY -> both(mentor.counties(), mentee.counties());
            case MODE -> both(mentor.modes(), mentee.modes());
            case AVAILABILITY -> times(mentor.times(), mentee.times());
            case OCCUPATION -> occupations(mentor.occupations(), mentee.occupations());
            case PATHWAY -> both(mentor.pathways(), mentee.pathways());
            case FORMER_MENTOR -> List.of();
        };
    }

    private static List<String> both(Collection<?> one, Collection<?> other) {
        return one.stream()
                .filter(other::contains)
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private static List<String> times(Set<Slot> one, Set<Slot> other) {
        return one.stream()
                .filter(other::contains)
                .sorted(Comparator.comparing(Slot::day).thenComparing(Slot::part))
                .map(slot -> slot.day() + " " + slot.part())
                .toList();
    }

    /** The same codes; without any, what the mentor knows that begins like what the mentee aims at, the nearest. */
    private static List<String> occupations(Set<String> mentor, Set<String> mentee) {
        List<String> same = both(mentor, mentee);
        if (!same.isEmpty()) {
            return same;
        }
        return mentor.stream()
                .filter(one -> alike(one, mentee) >= MAJOR)
                .max(Comparator.comparing((String one) -> alike(one, mentee)).thenComparing(Comparator.reverseOrder()))
                .stream()
                .toList();
    }

    private static int alike(String one, Set<String> others) {
        return others.stream().mapToInt(other -> alike(one, other)).max().orElse(0);
    }

    private static int alike(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
