package org.boardwalk.certifications.api.education;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.pathways.api.model.Organisation;
import org.boardwalk.pathways.api.model.Source;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * What an issuer asks of the holders of its credentials, cycle after cycle: data, not code. Sources disagree and rules
 * change, so an issuer may have several: of those {@link #applied} the newest in force on the first day of a cycle decides
 * the whole cycle; the others are shown beside it.
 *
 * @param id lower-case letters, digits and dashes; unique
 * @param issuer rules of the same issuer's name are versions of each other
 * @param summary the rule in a sentence or two
 * @param credentials whose holders it concerns; each code once
 * @param months length of a cycle, 1 or more
 * @param further units for each further credential of the issuer, 0 or more
 * @param most most units that several credentials ask for together; one that asks for more alone keeps its own number
 * @param domainPercent part of the required units that must be in the domain, 0 to 100
 * @param selfReview what must be done each year; empty = nothing
 * @param validFrom first day it is in force; empty = not stated
 * @param validUntil last day; empty = still in force
 * @param notes what else sources say and this rule does not compute
 */
public record RecertificationRule(
        String id,
        Organisation issuer,
        LocalText summary,
        List<Demand> credentials,
        int months,
        BigDecimal further,
        BigDecimal most,
        int domainPercent,
        Optional<SelfReview> selfReview,
        boolean applied,
        Source source,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        List<Note> notes) {
    public RecertificationRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(source, "source");
        credentials = List.copyOf(credentials);
        notes = List.copyOf(notes);
        require(!credentials.isEmpty(), "a rule needs a credential");
        Set<String> codes = new HashSet<>();
        require(credentials.stream().map(Demand::code).allMatch(codes::add), "a code stands twice");
        require(months >= 1, "months must be 1 or more");
        require(further.signum() >= 0 && most.signum() >= 0, "units must be 0 or more");
        require(domainPercent >= 0 && domainPercent <= 100, "domainPercent must be 0 to 100");
    }

    public Optional<Demand> demand(String code) {
        return credentials.stream().filter(demand -> demand.code().equals(code)).findFirst();
    }

    public boolean isInForce(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true)
                && validUntil.map(until -> !day.isAfter(until)).orElse(true);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /**
     * What one credential asks for.
     *
     * @param code of the catalogue, or one it does not know yet
     * @param name short: {@code RHIT}
     * @param units for each cycle, 0 or more
     * @param replaces codes whose place it takes: while it is held, they ask for nothing
     */
    public record Demand(String code, LocalText name, BigDecimal units, List<String> replaces) {
        public Demand {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            replaces = List.copyOf(replaces);
            require(units.signum() >= 0, "units must be 0 or more");
        }
    }

    /**
     * A self-review in each year of the cycle, counted from its first day (the last may be shorter), one for all of the
     * person's credentials that ask for it.
     *
     * @param codes credentials whose holders must do it
     * @param units what one counts, in the domain; above 0
     */
    public record SelfReview(List<String> codes, BigDecimal units) {
        public SelfReview {
            codes = List.copyOf(codes);
            require(units.signum() > 0, "units must be above 0");
        }
    }

    /** Something to know beside the rule, and who says so. */
    public record Note(LocalText text, Source source) {}
}
