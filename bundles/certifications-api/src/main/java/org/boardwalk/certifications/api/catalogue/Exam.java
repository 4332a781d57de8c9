package org.boardwalk.certifications.api.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * The examination a credential is earned by.
 *
 * @param code as the issuer writes it, such as {@code HIT-001}; empty = none known
 * @param domains topics in the issuer's order, with their share where it is published
 * @param lastDay last day on which it is offered; empty = no end announced
 */
public record Exam(
        Optional<String> code,
        LocalText name,
        List<Credential.Domain> domains,
        Optional<LocalDate> lastDay,
        List<ExamRule> rules) {
    public Exam {
        Objects.requireNonNull(name, "name");
        domains = List.copyOf(domains);
        rules = List.copyOf(rules);
    }

    /** The rule that decides on a day. */
    public Optional<ExamRule> rule(ExamRule.Kind kind, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind && rule.applied() && rule.isInForce(day))
                .findFirst();
    }
}
