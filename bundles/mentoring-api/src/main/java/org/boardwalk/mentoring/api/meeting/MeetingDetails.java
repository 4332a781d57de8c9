package org.boardwalk.mentoring.api.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What somebody says about a meeting, planned or held; limits as in {@link Meeting}. */
public record MeetingDetails(
        LocalDate on,
        Optional<LocalTime> at,
        int minutes,
        Meeting.How how,
        String place,
        Set<UUID> topics,
        Optional<UUID> agendaId,
        String summary,
        String nextSteps) {
    public MeetingDetails {
        topics = Set.copyOf(topics);
    }
}
