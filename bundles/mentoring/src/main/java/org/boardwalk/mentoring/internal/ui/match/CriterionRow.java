package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** One kind of criterion: what it looks at, how much it counts, and whether a pair must have it. */
final class CriterionRow extends Div {
    /** Typing does not try every digit. */
    private static final int PATIENCE_MS = 600;

    private final Criterion.Kind kind;
    private final WholeNumberField weight = new WholeNumberField(Tell.criteria("weightLabel"));
    private final Checkbox must = new Checkbox(Tell.criteria("must"));

    CriterionRow(Criterion.Kind kind, Optional<Criterion> now, Runnable changed) {
        this.kind = kind;
        addClassName("mm-criterion");
        String name = Tell.kind(kind);
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        weight.setMin(0);
        weight.setMax(Criterion.MOST_WEIGHT);
        weight.setStep(5);
        weight.setStepButtonsVisible(true);
        weight.setValueChangeMode(ValueChangeMode.LAZY);
        weight.setValueChangeTimeout(PATIENCE_MS);
        weight.setValue(now.map(Criterion::weight).orElse(0));
        must.setValue(now.map(Criterion::must).orElse(false));
        weight.addValueChangeListener(change -> changed.run());
        must.addValueChangeListener(change -> changed.run());
        Div words = new Div(new H3(name), Say.quiet(Tell.criteria("means." + kind)));
        words.addClassName("mt-words");
        add(words, weight, must);
    }

    /** What cannot be read is not what plays no role. */
    boolean isReadable() {
        return weight.isReadable();
    }

    /** Empty = plays no role. */
    Optional<Criterion> get() {
        int points = weight.getOptionalValue().orElse(0);
        return points == 0 && !must.getValue()
                ? Optional.empty()
                : Optional.of(new Criterion(kind, points, must.getValue()));
    }
}
