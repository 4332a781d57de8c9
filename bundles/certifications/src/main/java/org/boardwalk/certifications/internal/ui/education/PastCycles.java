package org.boardwalk.certifications.internal.ui.education;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.boardwalk.certifications.api.education.Ledger.Counted;
import org.boardwalk.certifications.api.education.Ledger.Cycle;
import org.boardwalk.certifications.api.education.RecertificationRule;
import org.boardwalk.certifications.internal.ui.words.Say;

/** Cycles that are over, drawn when somebody opens them. */
final class PastCycles extends Details {
    PastCycles(
            List<Cycle> cycles,
            LocalDate today,
            List<RecertificationRule> rules,
            Function<List<Counted>, ActivityList> lists) {
        super(Say.ui("education.past", cycles.size()));
        Div content = new Div();
        content.addClassName("ce-content");
        add(content);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && content.getComponentCount() == 0) {
                cycles.forEach(
                        cycle -> content.add(new CycleView(cycle, today, rules, lists.apply(cycle.activities()))));
            }
        });
    }
}
