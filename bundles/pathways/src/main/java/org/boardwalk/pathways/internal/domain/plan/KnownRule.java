package org.boardwalk.pathways.internal.domain.plan;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.pathways.api.evidence.EvidenceRecord.Standing;
import org.boardwalk.pathways.api.evidence.Fact;
import org.boardwalk.pathways.api.requirement.EducationLevel;
import org.boardwalk.pathways.api.requirement.EducationRange;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Range;
import org.boardwalk.pathways.api.requirement.Truth;

/** Turns records about a person into what is known: confirmed ones count, reported ones may count. */
public final class KnownRule {
    private KnownRule() {}

    /** A fact and how sure it is. */
    public record Statement(Fact fact, Standing standing) {}

    public static Evidence known(Collection<Statement> statements) {
        Map<Measure, BigDecimal> confirmed = new HashMap<>();
        Map<Measure, BigDecimal> possible = new HashMap<>();
        Map<String, Truth> credentials = new HashMap<>();
        Set<EducationLevel> sure = EnumSet.noneOf(EducationLevel.class);
        Set<EducationLevel> maybe = EnumSet.noneOf(EducationLevel.class);
        for (Statement statement : statements) {
            boolean counts = statement.standing() == Standing.CONFIRMED;
            if (statement.standing() == Standing.REJECTED) {
                continue;
            }
            switch (statement.fact()) {
                case Fact.Counted counted -> {
                    possible.merge(counted.measure(), counted.amount(), BigDecimal::add);
                    confirmed.merge(counted.measure(), counts ? counted.amount() : BigDecimal.ZERO, BigDecimal::add);
                }
                case Fact.HeldCredential held ->
                    credentials.merge(held.code(), counts ? Truth.MET : Truth.UNKNOWN, KnownRule::surer);
                case Fact.CompletedEducation education -> (counts ? sure : maybe).add(education.level());
            }
        }
        Map<Measure, Range> amounts = new HashMap<>();
        confirmed.forEach((measure, amount) ->
                amounts.put(measure, new Range(amount, Optional.ofNullable(possible.get(measure)))));
        return new Evidence(Map.of(), credentials, amounts, education(sure, maybe));
    }

    /** What both sources say, the better known value of each. */
    public static Evidence joined(Evidence one, Evidence other) {
        Map<String, Truth> credentials = new HashMap<>(one.credentials());
        other.credentials().forEach((code, truth) -> credentials.merge(code, truth, KnownRule::surer));
        Map<Measure, Range> amounts = new HashMap<>(one.amounts());
        other.amounts().forEach((measure, range) -> amounts.merge(measure, range, KnownRule::higher));
        return new Evidence(Map.of(), credentials, amounts, higher(one.education(), other.education()));
    }

    private static EducationRange education(Set<EducationLevel> sure, Set<EducationLevel> maybe) {
        if (sure.isEmpty() && maybe.isEmpty()) {
            return EducationRange.UNKNOWN;
        }
        EducationLevel min = sure.stream().max(EducationLevel::compareTo).orElse(EducationLevel.NONE);
        EducationLevel max = maybe.stream().max(EducationLevel::compareTo).orElse(min);
        return new EducationRange(min, max.compareTo(min) < 0 ? min : max);
    }

    private static Truth surer(Truth one, Truth other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Range higher(Range one, Range other) {
        return one.min().compareTo(other.min()) >= 0 ? one : other;
    }

    private static EducationRange higher(EducationRange one, EducationRange other) {
        if (one.equals(EducationRange.UNKNOWN)) {
            return other;
        }
        return other.equals(EducationRange.UNKNOWN) || one.min().compareTo(other.min()) >= 0 ? one : other;
    }
}
