package org.boardwalk.pathways.api.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * One line of the list of plans.
 *
 * @param nextStep title of the next step; empty when the plan is not active
 * @param waiting how many steps wait for a reviewer
 * @param newerVersion whether a newer version of the pathway waits for an answer
 */
public record PlanLine(
        UUID planId,
        UUID participantId,
        UUID pathwayId,
        LocalText pathway,
        Plan.Status status,
        Progress progress,
        Optional<LocalText> nextStep,
        LocalDate lastActivity,
        boolean stalled,
        int waiting,
        boolean newerVersion) {}
