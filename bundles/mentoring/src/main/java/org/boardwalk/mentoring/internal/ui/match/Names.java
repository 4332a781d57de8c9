package org.boardwalk.mentoring.internal.ui.match;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.MentorFilter;
import org.boardwalk.participants.api.ParticipantSummary;

/** What mentees and mentors are called, read once for a page; then for any thread. */
final class Names {
    private static final int ALL = 100_000;

    private final Map<UUID, ParticipantSummary> mentees;
    private final Map<UUID, String> mentors = new HashMap<>();
    private final String somebody = Tell.run("somebody");
    private final String gone = Tell.run("gone");
    private final String nobody = Tell.run("nobody");

    Names(MatchTools tools, Collection<UUID> participantIds) {
        mentees = tools.participants().summaries(participantIds);
        tools.mentors().list(MentorFilter.ALL, 0, ALL).forEach(line -> mentors.put(line.id(), line.name()));
    }

    String mentee(UUID id) {
        ParticipantSummary known = mentees.get(id);
        return known == null ? somebody : known.displayName();
    }

    String mentor(UUID id) {
        return mentors.getOrDefault(id, gone);
    }

    /** Empty = nobody. */
    String mentor(Optional<UUID> id) {
        return id.map(this::mentor).orElse(nobody);
    }

    List<UUID> menteesByName(Collection<UUID> ids) {
        return ids.stream()
                .sorted(Comparator.comparing(this::mentee, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** All there are, by name. */
    List<UUID> mentorsByName() {
        return mentors.keySet().stream()
                .sorted(Comparator.comparing(this::mentor, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
