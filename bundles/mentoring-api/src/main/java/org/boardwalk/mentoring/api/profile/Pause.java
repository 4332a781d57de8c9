package org.boardwalk.mentoring.api.profile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * @param until last day; empty = until it is ended. A pause whose last day is over ends by itself
 * @param reason as typed; may be empty
 */
public record Pause(LocalDate from, Optional<LocalDate> until, String reason) {}
