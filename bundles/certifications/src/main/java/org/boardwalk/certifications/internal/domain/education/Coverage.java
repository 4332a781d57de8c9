package org.boardwalk.certifications.internal.domain.education;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.boardwalk.certifications.api.education.Ledger.Covered;
import org.boardwalk.certifications.api.education.RecertificationRule;
import org.boardwalk.certifications.api.education.RecertificationRule.Demand;
import org.boardwalk.pathways.api.text.Phrase;

/**
 * What the credentials of one issuer ask for together.
 *
 * @param asking the one that asks for most first
 * @param replaced those in whose place others of them are asked
 */
record Coverage(List<Covered> asking, List<Covered> replaced) {
    private static final Comparator<Asking> MOST_FIRST = Comparator.comparing(
                    (Asking asking) -> asking.demand().units())
            .reversed()
            .thenComparing(asking -> asking.held().earnedOn())
            .thenComparing(asking -> asking.held().code());

    private record Asking(Held held, Demand demand) {
        Covered adds(BigDecimal units, Phrase why) {
            return new Covered(held.code(), demand.name(), held.earnedOn(), units, why);
        }
    }

    /** @param held in the cycle, each code once */
    static Coverage of(RecertificationRule rule, List<Held> held) {
        List<Asking> all = held.stream()
                .flatMap(one -> rule.demand(one.code()).map(demand -> new Asking(one, demand)).stream())
                .sorted(MOST_FIRST)
                .toList();
        Map<String, Demand> replaced = replaced(all);
        List<Covered> covered = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Asking asking : all) {
            if (!replaced.containsKey(asking.held().code())) {
                Covered next = next(rule, asking, covered.isEmpty(), sum);
                covered.add(next);
                sum = sum.add(next.adds());
            }
        }
        List<Covered> gone = all.stream()
                .flatMap(
                        asking -> Optional.ofNullable(replaced.get(asking.held().code()))
                                .map(by -> asking.adds(BigDecimal.ZERO, Reasons.replaced(asking.demand(), by)))
                                .stream())
                .toList();
        return new Coverage(covered, gone);
    }

    private static Covered next(RecertificationRule rule, Asking asking, boolean first, BigDecimal sum) {
        if (first) {
            BigDecimal units = asking.demand().units();
            return asking.adds(units, Reasons.asksFor(asking.demand(), units));
        }
        BigDecimal room = rule.most().subtract(sum).max(BigDecimal.ZERO);
        BigDecimal units = rule.further().min(room);
        return asking.adds(units, Reasons.adds(asking.demand(), units, rule));
    }

    /** Code to what took its place. */
    private static Map<String, Demand> replaced(List<Asking> all) {
        Map<String, Demand> replaced = new TreeMap<>();
        all.forEach(by -> by.demand().replaces().forEach(code -> replaced.putIfAbsent(code, by.demand())));
        return replaced;
    }

    List<Covered> credentials() {
        return Stream.concat(asking.stream(), replaced.stream()).toList();
    }

    BigDecimal required() {
        return asking.stream().map(Covered::adds).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
