package org.boardwalk.certifications.api.attainment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.certifications.api.catalogue.FederalType;
import org.boardwalk.pathways.api.model.Source;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * How credential attainment is counted: data, not code. The rule in force on the day of the exit decides about a period of
 * participation; while somebody is still in the programme, the rule in force today does. Values of the federal report are
 * written {@code element/value}, such as {@code 1303/06}.
 *
 * @param id lower-case letters, digits and dashes; unique
 * @param years after the exit within which a credential, work or study still counts: up to and including the same day of
 *     the year, from 29 February to 28 February. The statute says "within 1 year after exit"; no source was found that
 *     says 365 days
 * @param learning what puts somebody into the measure
 * @param notLearning what alone does not
 * @param excludingExits reasons for exit that take somebody out of the measure
 * @param excludingFunds programmes that are not measured
 * @param counting types that count by themselves
 * @param conditional types that count with work or study after the exit only
 * @param slots how many credentials the report takes
 * @param parts what it says, and who says so; one for each {@link Part.Kind}
 * @param validFrom first day it is in force
 * @param validUntil last day; empty = still in force
 */
public record AttainmentRule(
        String id,
        LocalText name,
        int years,
        Set<String> learning,
        Set<String> notLearning,
        Set<String> excludingExits,
        Set<String> excludingFunds,
        Set<FederalType> counting,
        Set<FederalType> conditional,
        int slots,
        List<Part> parts,
        LocalDate validFrom,
        Optional<LocalDate> validUntil) {
    public AttainmentRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(validFrom, "validFrom");
        learning = Set.copyOf(learning);
        notLearning = Set.copyOf(notLearning);
        excludingExits = Set.copyOf(excludingExits);
        excludingFunds = Set.copyOf(excludingFunds);
        counting = Set.copyOf(counting);
        conditional = Set.copyOf(conditional);
        parts = List.copyOf(parts);
        require(years >= 1, "years must be 1 or more");
        require(slots >= 1, "slots must be 1 or more");
        require(
                parts.size() == Part.Kind.values().length
                        && EnumSet.copyOf(parts.stream().map(Part::kind).toList())
                                        .size()
                                == parts.size(),
                "a rule says one thing for each part");
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom)
                && validUntil.map(until -> !day.isAfter(until)).orElse(true);
    }

    /** Last day after this exit on which a credential, work or study counts. */
    public LocalDate lastDay(LocalDate exit) {
        return exit.plusYears(years);
    }

    public Part part(Part.Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).findFirst().orElseThrow();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** A part of the rule in a sentence or two, with its source. */
    public record Part(Kind kind, LocalText says, Source source) {
        /** What it is about. */
        public enum Kind {
            /** When it must be earned. */
            PERIOD,
            /** Who is in the measure. */
            TRAINING,
            /** Who is out of it. */
            EXCLUSION,
            /** Which credentials count. */
            RECOGNISED,
            /** The further condition of a secondary school diploma. */
            DIPLOMA,
            /** How sure it must be. */
            EVIDENCE,
            /** Which credentials the report takes when there are more than it has room for. */
            SLOTS
        }
    }
}
