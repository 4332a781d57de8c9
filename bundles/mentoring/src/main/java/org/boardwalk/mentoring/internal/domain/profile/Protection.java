package org.boardwalk.mentoring.internal.domain.profile;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.api.profile.Gate.Reason;

/** What protects people goes on for as long as a pair does: the rules of the gate that a pair may not outlive. */
public final class Protection {
    private static final Set<Reason> OF_ADULTS = EnumSet.of(Reason.STEP_FAILED);
    private static final Set<Reason> OF_MINORS = EnumSet.of(
            Reason.NOT_FOR_MINORS,
            Reason.MENTOR_NOT_ADULT,
            Reason.NO_GUARDIAN,
            Reason.STEP_FAILED,
            Reason.STEP_OPEN,
            Reason.STEP_EXPIRED);

    private Protection() {}

    /**
     * Whether the two may neither write to each other nor plan to meet.
     *
     * @param mentor his gate for such a mentee
     * @param minor whether the mentee is protected as a minor
     */
    public static boolean isOnHold(Gate mentor, Gate mentee, boolean minor) {
        return Stream.concat(reasons(mentor).stream(), reasons(mentee).stream())
                .anyMatch((minor ? OF_MINORS : OF_ADULTS)::contains);
    }

    public static Set<Reason> reasons(Gate gate) {
        return gate.missing().stream()
                .map(Gate.Missing::reason)
                .filter(OF_MINORS::contains)
                .collect(Collectors.toSet());
    }
}
