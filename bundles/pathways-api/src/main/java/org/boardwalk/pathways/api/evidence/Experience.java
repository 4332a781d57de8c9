package org.boardwalk.pathways.api.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.requirement.Measure;

/**
 * Work another module counted for a participant, with somebody's approval, such as the hours of a placement.
 *
 * @param key the same whenever it is told again; starts with the module id
 * @param title what and where, as people read it
 * @param step id of the step it counts toward, in every pathway that has it and counts the same measure; empty = of none, it
 *     counts for requirements alone
 * @param spells approved amounts, each of its own days; none overlap
 * @param completedOn last day, once it is completed
 */
public record Experience(
        String key,
        String title,
        Measure measure,
        Optional<String> step,
        List<Spell> spells,
        Optional<LocalDate> completedOn) {
    public Experience {
        spells = List.copyOf(spells);
    }

    /** @param amount in the unit of the measure, more than 0; {@code first} and {@code last} included */
    public record Spell(LocalDate first, LocalDate last, BigDecimal amount) {
        public boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    public BigDecimal amount() {
        return spells.stream().map(Spell::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
