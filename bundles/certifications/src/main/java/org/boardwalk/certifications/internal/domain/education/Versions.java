package org.boardwalk.certifications.internal.domain.education;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.education.RecertificationRule;

/** The applied versions of one issuer's rule, the oldest first; at least one. */
record Versions(List<RecertificationRule> rules) {
    private static final Comparator<RecertificationRule> OLDEST_FIRST = Comparator.comparing(
                    (RecertificationRule rule) -> rule.validFrom().orElse(LocalDate.MIN))
            .thenComparing(RecertificationRule::id);

    /** One for each issuer that has an applied rule, by its name. */
    static Collection<Versions> of(Collection<RecertificationRule> rules) {
        Map<String, List<RecertificationRule>> byIssuer = rules.stream()
                .filter(RecertificationRule::applied)
                .sorted(OLDEST_FIRST)
                .collect(Collectors.groupingBy(rule -> rule.issuer().name(), TreeMap::new, Collectors.toList()));
        return byIssuer.values().stream().map(Versions::new).toList();
    }

    /** The newest in force; else the next to come; else the last there was. */
    RecertificationRule on(LocalDate day) {
        return rules.reversed().stream()
                .filter(rule -> rule.isInForce(day))
                .findFirst()
                .or(() -> rules.stream()
                        .filter(rule -> rule.validFrom().filter(day::isBefore).isPresent())
                        .findFirst())
                .orElseGet(rules::getLast);
    }

    boolean know(String code) {
        return rules.stream().anyMatch(rule -> rule.demand(code).isPresent());
    }
}
