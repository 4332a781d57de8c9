package org.boardwalk.mentoring.internal.app.match;

import java.util.Optional;
import java.util.UUID;

/** @param mentorId whom a mentee is to get; empty = nobody */
record Outcome(UUID participantId, Optional<UUID> mentorId) {}
