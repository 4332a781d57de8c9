package org.boardwalk.internships.api.term;

import java.time.LocalDate;
import java.util.Optional;

/** What somebody says about a term. */
public record TermDetails(
        String name,
        String programme,
        LocalDate begins,
        LocalDate ends,
        Optional<LocalDate> preferencesFrom,
        Optional<LocalDate> preferencesUntil) {}
