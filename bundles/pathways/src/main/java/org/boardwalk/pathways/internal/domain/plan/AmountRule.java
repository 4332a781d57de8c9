package org.boardwalk.pathways.internal.domain.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.boardwalk.pathways.api.evidence.Experience;
import org.boardwalk.pathways.api.evidence.Experience.Spell;
import org.boardwalk.pathways.api.requirement.Measure;

/**
 * Adds up hours, or whatever is counted, from records made by hand and from work other modules counted. Different hours add
 * up. The same hours count once: a record of the same measure, for the step of the work or for none, on a day of an approved
 * spell is taken for hours of that spell, of which the higher figure counts. Who did other work in that week records it in
 * the step it belongs to.
 */
public final class AmountRule {
    private AmountRule() {}

    /**
     * A record made by hand, and not rejected.
     *
     * @param confirmed false = reported by the participant only
     * @param step it was recorded in; empty = about the person
     */
    public record Entry(Measure measure, BigDecimal amount, boolean confirmed, LocalDate on, Optional<String> step) {}

    /**
     * @param confirmed what counts
     * @param reported what would count besides if all was confirmed
     * @param twice what stood in both and was counted once
     */
    public record Total(BigDecimal confirmed, BigDecimal reported, BigDecimal twice) {}

    /** Of one measure: the caller chooses. */
    public static Total total(Collection<Entry> entries, Collection<Experience> elsewhere) {
        BigDecimal worked = elsewhere.stream().map(Experience::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal twice = twice(entries, elsewhere, Entry::confirmed);
        BigDecimal confirmed = sum(entries, Entry::confirmed).add(worked).subtract(twice);
        BigDecimal most = sum(entries, entry -> true).add(worked).subtract(twice(entries, elsewhere, entry -> true));
        return new Total(confirmed, most.subtract(confirmed), twice);
    }

    private static BigDecimal twice(
            Collection<Entry> entries, Collection<Experience> elsewhere, Predicate<Entry> counted) {
        List<Entry> left = new ArrayList<>(entries.stream().filter(counted).toList());
        BigDecimal twice = BigDecimal.ZERO;
        for (Experience work : elsewhere) {
            for (Spell spell : work.spells()) {
                List<Entry> same = left.stream()
                        .filter(entry -> isSame(entry, work, spell))
                        .toList();
                left.removeAll(same);
                twice = twice.add(sum(same, entry -> true).min(spell.amount()));
            }
        }
        return twice;
    }

    private static boolean isSame(Entry entry, Experience work, Spell spell) {
        boolean elsewhere = entry.step().isPresent()
                && work.step().isPresent()
                && !entry.step().equals(work.step());
        return !elsewhere && spell.covers(entry.on());
    }

    private static BigDecimal sum(Collection<Entry> entries, Predicate<Entry> counted) {
        return entries.stream().filter(counted).map(Entry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
