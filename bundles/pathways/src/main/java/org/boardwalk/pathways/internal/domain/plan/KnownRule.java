package org.boardwalk.pathways.internal.domain.plan;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.evidence.EvidenceRecord.Standing;
import org.boardwalk.pathways.api.evidence.Experience;
import org.boardwalk.pathways.api.evidence.Fact;
import org.boardwalk.pathways.api.requirement.EducationLevel;
import org.boardwalk.pathways.api.requirement.EducationRange;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Range;
import org.boardwalk.pathways.api.requirement.Truth;
import org.boardwalk.pathways.internal.domain.plan.AmountRule.Entry;

/** Turns records about a person into what is known: confirmed ones count, reported ones may count. */
public final class KnownRule {
    private KnownRule() {}

    /** A fact and how sure it is. */
    public record Statement(Fact fact, Standing standing) {}

    /** @param entries and {@code elsewhere}: what was counted, by hand and in other modules */
    public static Evidence known(
            Collection<Statement> statements, Collection<Entry> entries, Collection<Experience> elsewhere) {
        Map<String, Truth> credentials = new HashMap<>();
        Set<EducationLevel> sure = EnumSet.noneOf(EducationLevel.class);
        Set<EducationLevel> maybe = EnumSet.noneOf(EducationLevel.class);
        for (Statement statement : statements) {
            boolean counts = statement.standing() == Standing.CONFIRMED;
            if (statement.standing() == Standing.REJECTED) {
                continue;
            }
            switch (statement.fact()) {
                case Fact.Counted counted -> {}
                case Fact.HeldCredential held ->
                    credentials.merge(held.code(), counts ? Truth.MET : Truth.UNKNOWN, KnownRule::surer);
                case Fact.CompletedEducation education -> (counts ? sure : maybe).add(education.level());
            }
        }
        return new Evidence(Map.of(), credentials, amounts(entries, elsewhere), education(sure, maybe));
    }

    private static Map<Measure, Range> amounts(Collection<Entry> entries, Collection<Experience> elsewhere) {
        Map<Measure, Range> amounts = new HashMap<>();
        Stream.concat(entries.stream().map(Entry::measure), elsewhere.stream().map(Experience::measure))
                .distinct()
                .forEach(measure -> {
                    AmountRule.Total total = AmountRule.total(
                            entries.stream()
                                    .filter(entry -> entry.measure().equals(measure))
                                    .toList(),
                            elsewhere.stream()
                                    .filter(work -> work.measure().equals(measure))
                                    .toList());
                    BigDecimal most = total.confirmed().add(total.reported());
                    amounts.put(measure, new Range(total.confirmed(), Optional.of(most)));
                });
        return amounts;
    }

    /** What both sources say: the better known value of each, and the sum of amounts, which are of different things. */
    public static Evidence joined(Evidence one, Evidence other) {
        Map<String, Truth> credentials = new HashMap<>(one.credentials());
        other.credentials().forEach((code, truth) -> credentials.merge(code, truth, KnownRule::surer));
        Map<Measure, Range> amounts = new HashMap<>(one.amounts());
        other.amounts().forEach((measure, range) -> amounts.merge(measure, range, KnownRule::sum));
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

    private static Range sum(Range one, Range other) {
        return new Range(one.min().add(other.min()), one.max().flatMap(most -> other.max()
                .map(most::add)));
    }

    private static EducationRange higher(EducationRange one, EducationRange other) {
        if (one.equals(EducationRange.UNKNOWN)) {
            return other;
        }
        return other.equals(EducationRange.UNKNOWN) || one.min().compareTo(other.min()) >= 0 ? one : other;
    }
}
