package org.boardwalk.internships.internal.app.match;

import java.util.Optional;
import java.util.UUID;

/**
 * Where somebody is to go.
 *
 * @param opportunityId empty = not placed
 * @param decided by a person, for the reason; then open requirements do not matter
 */
record Outcome(UUID participantId, Optional<UUID> opportunityId, boolean decided, String reason) {}
