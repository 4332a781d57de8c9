package org.boardwalk.certifications.internal.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.boardwalk.pathways.api.model.Lifecycle;

/** What is known about a credential's life, each fact a sentence of its own. What nobody stated is left out. */
public final class LifeFacts {
    private LifeFacts() {}

    /** @param names code to name */
    public static List<String> of(Lifecycle life, UnaryOperator<String> names) {
        List<String> facts = new ArrayList<>();
        if (life.isRetired()) {
            facts.add(life.retiredOn()
                    .map(date -> Say.ui("life.endedOn", Say.date(date)))
                    .orElseGet(() -> Say.ui("life.ended")));
            if (life.validity() == Lifecycle.Validity.FOR_LIFE) {
                facts.add(Say.ui("life.stillCounts"));
            }
        }
        if (life.succession() == Lifecycle.Succession.NONE) {
            facts.add(Say.ui("life.noSuccessor"));
        }
        life.replacedBy().ifPresent(code -> facts.add(Say.ui("life.replacedBy", names.apply(code))));
        if (!life.suggestedInstead().isEmpty()) {
            facts.add(Say.ui(
                    "life.suggested",
                    life.suggestedInstead().stream().map(names).collect(Collectors.joining(", "))));
        }
        return facts;
    }
}
