package org.boardwalk.certifications.internal.ui.words;

import java.util.Optional;
import org.boardwalk.certifications.api.catalogue.ExamRule;

/** An issuer's number for an exam, put into words. */
public final class RuleWords {
    private RuleWords() {}

    /** From when on and until when it is in force; empty where nobody says so. */
    public static Optional<String> inForce(ExamRule rule) {
        Optional<String> from = rule.validFrom().map(Say::date);
        Optional<String> until = rule.validUntil().map(Say::date);
        return from.map(first -> until.map(last -> Say.ui("exam.inForce.between", first, last))
                        .orElseGet(() -> Say.ui("exam.inForce.from", first)))
                .or(() -> until.map(last -> Say.ui("exam.inForce.until", last)));
    }
}
