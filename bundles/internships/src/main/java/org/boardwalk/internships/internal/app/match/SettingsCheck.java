package org.boardwalk.internships.internal.app.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.match.MatchSettings;
import org.boardwalk.internships.api.match.MatchSettings.Pair;
import org.boardwalk.internships.api.match.MatchSettings.Pin;
import org.boardwalk.internships.api.match.MatchSettings.Ties;
import org.boardwalk.internships.api.match.Why.Reason;
import org.boardwalk.internships.internal.domain.match.Facts;
import org.boardwalk.platform.api.problem.ProblemException;

/** What must be right before a run is made. */
final class SettingsCheck {
    private SettingsCheck() {}

    static void require(LiveTerm term, MatchSettings settings) {
        Set<UUID> people = term.people();
        Collection<Facts.Place> places = term.places();
        if (people.isEmpty()) {
            throw new ProblemException("internships.match.nobody");
        }
        if (places.stream().allMatch(place -> place.seats() == 0)) {
            throw new ProblemException("internships.match.noSeats");
        }
        if (!settings.together().isEmpty() && settings.ties() == Ties.KIRALY) {
            throw new ProblemException("internships.match.togetherKiraly");
        }
        requirePins(term, people, places, settings);
        requirePairs(people, settings);
    }

    private static void requirePins(
            LiveTerm term, Set<UUID> people, Collection<Facts.Place> places, MatchSettings settings) {
        Map<UUID, Facts.Place> known = places.stream().collect(Collectors.toMap(Facts.Place::id, Function.identity()));
        Map<UUID, Integer> given = new HashMap<>();
        Set<UUID> pinned = new HashSet<>();
        for (Pin pin : settings.pins()) {
            Facts.Place place = known.get(pin.opportunityId());
            if (!people.contains(pin.participantId()) || !pinned.add(pin.participantId())) {
                throw new ProblemException("internships.match.badPin.person");
            }
            if (place == null) {
                throw new ProblemException("internships.match.badPin.opportunity");
            }
            Optional<Reason> closed = term.closed(pin.participantId(), place).stream()
                    .filter(reason -> reason != Reason.NOT_COMPLIANT)
                    .findFirst();
            if (closed.isPresent()) {
                throw new ProblemException("internships.match.badPin." + closed.get());
            }
            if (given.merge(place.id(), 1, Integer::sum) > place.seats()) {
                throw new ProblemException("internships.match.badPin.seats", place.seats());
            }
        }
    }

    private static void requirePairs(Set<UUID> people, MatchSettings settings) {
        Set<UUID> seen = new HashSet<>();
        for (Pair pair : settings.together()) {
            boolean both = people.contains(pair.one()) && people.contains(pair.other());
            if (!both || !seen.add(pair.one()) || !seen.add(pair.other())) {
                throw new ProblemException("internships.match.badPair");
            }
        }
    }
}
