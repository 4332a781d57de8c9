package org.boardwalk.certifications.api.attainment;

import java.time.LocalDate;
import java.util.List;

/**
 * Credential attainment of the periods of participation that ended in a window, computed from this deployment's records.
 * Somebody with two such periods is in it twice, as in the federal report (TEGL 10-16, Change 3, Attachment V).
 *
 * @param spells by exit
 */
public record AttainmentReport(LocalDate from, LocalDate to, List<SpellAttainment> spells) {
    public AttainmentReport {
        spells = List.copyOf(spells);
    }

    /** In the measure, as far as is known. */
    public long denominator() {
        return spells.stream()
                .filter(spell -> spell.measured().verdict() == Verdict.COUNTS)
                .count();
    }

    /** Of those, with a credential that counts. */
    public long numerator() {
        return count(Verdict.COUNTS);
    }

    /** In the measure with this answer; NOT_YET_KNOWN also holds those of whom nobody can say whether they are in it. */
    public long count(Verdict attained) {
        return spells.stream().filter(spell -> isIn(spell, attained)).count();
    }

    /** Not in the measure. */
    public long excluded() {
        return spells.stream()
                .filter(spell -> spell.measured().verdict() == Verdict.DOES_NOT_COUNT)
                .count();
    }

    private static boolean isIn(SpellAttainment spell, Verdict attained) {
        return switch (spell.measured().verdict()) {
            case COUNTS -> spell.attained() == attained;
            case NOT_YET_KNOWN -> attained == Verdict.NOT_YET_KNOWN;
            case DOES_NOT_COUNT -> false;
        };
    }
}
