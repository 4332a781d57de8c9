package org.boardwalk.mentoring.internal.app.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.match.MatchSettings;
import org.boardwalk.mentoring.api.match.MatchSettings.Pin;
import org.boardwalk.mentoring.internal.domain.match.Facts;
import org.boardwalk.platform.api.problem.ProblemException;

/** What must be right before a run is made; what it throws, {@code Matches.run} says. */
final class SettingsCheck {
    private SettingsCheck() {}

    static void require(Facts facts, MatchSettings settings) {
        if (facts.mentees().isEmpty()) {
            throw new ProblemException("mentoring.match.nobody");
        }
        if (facts.mentors().stream().allMatch(mentor -> mentor.seats() == 0)) {
            throw new ProblemException("mentoring.match.noSeats");
        }
        Map<UUID, Facts.Mentee> mentees =
                facts.mentees().stream().collect(Collectors.toMap(Facts.Mentee::id, Function.identity()));
        Map<UUID, Facts.Mentor> mentors =
                facts.mentors().stream().collect(Collectors.toMap(Facts.Mentor::id, Function.identity()));
        Set<UUID> pinned = new HashSet<>();
        Map<UUID, Integer> given = new HashMap<>();
        for (Pin pin : settings.pins()) {
            Facts.Mentee mentee = mentees.get(pin.participantId());
            if (mentee == null || !pinned.add(pin.participantId())) {
                throw new ProblemException("mentoring.match.badPin.person");
            }
            Facts.Mentor mentor = mentors.get(pin.mentorId());
            if (mentor == null) {
                throw new ProblemException("mentoring.match.badPin.mentor");
            }
            if (!mentor.mayBePairedWith(mentee)) {
                throw new ProblemException("mentoring.match.badPin.gate");
            }
            if (given.merge(mentor.id(), 1, Integer::sum) > mentor.seats()) {
                throw new ProblemException("mentoring.match.badPin.seats", mentor.seats());
            }
        }
    }
}
