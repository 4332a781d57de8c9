package org.boardwalk.participants.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * Somebody moved to another caseload.
 *
 * @param subject the participant
 * @param plannerId account of the planner since; null = nobody's caseload
 * @param previousId account of the planner before; null = nobody's caseload
 */
public record PlannerAssigned(
        UUID subject, @Nullable UUID plannerId, @Nullable UUID previousId) implements DomainEvent {}
