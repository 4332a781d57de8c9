package org.boardwalk.mentoring.api.relation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.MentoringKind;

/**
 * A pair somebody would like.
 *
 * @param kind one-to-one or peers; into groups one comes by {@link Groups#join}
 * @param workplace with an employee of an employer of the programme, at work
 * @param message to both, at most 1,000 characters; may be empty
 * @param plannedUntil last day; empty = open. At least 12 months are needed for 20 CFR 681.490
 */
public record Proposal(
        UUID mentorId,
        UUID participantId,
        MentoringKind kind,
        boolean workplace,
        String message,
        Optional<LocalDate> plannedUntil) {}
