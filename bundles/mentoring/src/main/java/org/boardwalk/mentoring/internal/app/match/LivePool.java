package org.boardwalk.mentoring.internal.app.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.match.Matches.Obstacle;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.internal.domain.match.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who takes part in a kind of mentoring, as of one moment.
 *
 * @param mentees in the programme, by participant
 * @param mentors who offer the kind and are in the programme or want to be, by id
 * @param apart two who are not proposed to each other
 * @param former two who were a pair that ended well
 */
record LivePool(
        Map<UUID, Wanting> mentees, Map<UUID, Facts.Mentor> mentors, Set<Facts.Two> apart, Set<Facts.Two> former) {
    /**
     * A mentee.
     *
     * @param wants the kind
     * @param has a pair of the kind that was accepted and is not over
     * @param proposed mentors she was proposed to, or asked, and who have not answered
     */
    record Wanting(Facts.Mentee mentee, Gate gate, boolean wants, boolean has, Set<UUID> proposed) {
        boolean isFree() {
            return gate.isOpen() && wants && !has && proposed.isEmpty();
        }
    }

    Facts facts(int number, List<Criterion> criteria) {
        return new Facts(
                number,
                criteria,
                sorted(mentees).stream()
                        .filter(Wanting::isFree)
                        .map(Wanting::mentee)
                        .toList(),
                sorted(mentors).stream().filter(one -> one.gate().isOpen()).toList(),
                sorted(mentors).stream().filter(one -> !one.gate().isOpen()).toList(),
                apart,
                former);
    }

    private static <T> List<T> sorted(Map<UUID, T> all) {
        return all.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What stands against proposing these pairs now, by participant. */
    Map<UUID, Obstacle> obstacles(Collection<Outcome> outcomes) {
        Map<UUID, Obstacle> found = new HashMap<>();
        Map<UUID, Integer> given = new HashMap<>();
        for (Outcome outcome : outcomes) {
            outcome.mentorId()
                    .flatMap(mentor -> obstacle(outcome.participantId(), mentor, given))
                    .ifPresent(obstacle -> found.put(outcome.participantId(), obstacle));
        }
        return found;
    }

    private Optional<Obstacle> obstacle(UUID participantId, UUID mentorId, Map<UUID, Integer> given) {
        @Nullable Wanting wanting = mentees.get(participantId);
        Facts.@Nullable Mentor mentor = mentors.get(mentorId);
        if (wanting == null || mentor == null) {
            return obstacle("mentoring.gate." + Gate.Reason.NOT_IN, "");
        }
        Gate closed = wanting.gate().isOpen() ? mentor.gate(wanting.mentee()) : wanting.gate();
        if (!closed.isOpen()) {
            Gate.Missing first = closed.missing().getFirst();
            return obstacle("mentoring.gate." + first.reason(), first.stepName());
        }
        if (!mentor.mayBePairedWith(wanting.mentee())) {
            return obstacle("mentoring.relation.self");
        }
        if (wanting.has()) {
            return obstacle("mentoring.relation.hasMentor");
        }
        if (!wanting.proposed().isEmpty()) {
            return obstacle("mentoring.relation.proposed");
        }
        return given.merge(mentorId, 1, Integer::sum) > mentor.seats()
                ? obstacle("mentoring.relation.full", mentor.seats())
                : Optional.empty();
    }

    private static Optional<Obstacle> obstacle(String code, Object... arguments) {
        return Optional.of(new Obstacle(code, List.of(arguments)));
    }
}
