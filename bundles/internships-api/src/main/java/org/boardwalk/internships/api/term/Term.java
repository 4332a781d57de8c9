package org.boardwalk.internships.api.term;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A period in which people of a programme are placed.
 *
 * @param programme code of the participants' vocabulary; empty = people of all programmes
 * @param preferencesFrom first day on which participants may rank; empty = not open
 * @param preferencesUntil last day on which they may
 * @param needed people who need a placement in it
 */
public record Term(
        UUID id,
        long lock,
        String name,
        String programme,
        LocalDate begins,
        LocalDate ends,
        Optional<LocalDate> preferencesFrom,
        Optional<LocalDate> preferencesUntil,
        int needed) {
    public boolean takesPreferences(LocalDate today) {
        return preferencesFrom.filter(first -> !today.isBefore(first)).isPresent()
                && preferencesUntil.filter(today::isAfter).isEmpty();
    }
}
