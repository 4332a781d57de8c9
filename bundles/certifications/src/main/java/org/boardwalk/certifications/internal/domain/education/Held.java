package org.boardwalk.certifications.internal.domain.education;

import java.time.LocalDate;

/** A credential that was not withdrawn. */
public record Held(String code, LocalDate earnedOn) {}
