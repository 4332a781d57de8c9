package org.boardwalk.internships.internal.ui.preference;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.api.preference.Criterion.Kind;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** The criteria of a site, one line each. */
final class CriteriaFields extends Div {
    private final CriterionNames.Known names;
    private final Runnable changed;
    private final List<Line> lines = new ArrayList<>();
    private final Div place = new Div();

    CriteriaFields(CriterionNames.Known names, List<Criterion> criteria, Runnable changed) {
        this.names = names;
        this.changed = changed;
        addClassName("pf-criteria-fields");
        criteria.forEach(this::line);
        add(place, new Button(Say.of("pref.criterion.add"), Icons.decorative("plus"), click -> {
            line(new Criterion(Kind.COMPLIANT, "", 10));
            changed.run();
        }));
    }

    private void line(Criterion criterion) {
        Line line = new Line(criterion);
        lines.add(line);
        place.add(line);
    }

    /** As typed; what is missing is empty or 0. */
    List<Criterion> value() {
        return lines.stream().map(Line::value).toList();
    }

    private final class Line extends Div {
        private final Select<Kind> kind = new Select<>();
        private final ComboBox<String> what = new ComboBox<>(Say.of("pref.criterion.what"));
        private final WholeNumberField points = new WholeNumberField(Say.of("pref.criterion.points"));

        Line(Criterion criterion) {
            addClassName("pf-criterion");
            kind.setLabel(Say.of("pref.criterion.kind"));
            kind.setItems(Kind.values());
            kind.setItemLabelGenerator(one -> Say.of("criterion." + one));
            kind.setValue(criterion.kind());
            kind.addValueChangeListener(change -> {
                offer("");
                changed.run();
            });
            offer(criterion.value());
            what.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.run();
                }
            });
            points.setMin(1);
            points.setMax(Criterion.MOST_POINTS);
            points.setStepButtonsVisible(true);
            points.setValue(criterion.points());
            points.setValueChangeMode(ValueChangeMode.LAZY);
            points.addValueChangeListener(change -> changed.run());
            Button remove = new Button(Icons.decorative("trash"), click -> {
                lines.remove(this);
                place.remove(this);
                changed.run();
            });
            remove.setAriaLabel(Say.of("pref.criterion.remove"));
            remove.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            add(kind, what, points, remove);
        }

        private void offer(String value) {
            Map<String, String> choices =
                    switch (kind.getValue()) {
                        case STEP_COMPLETED -> names.steps();
                        case CREDENTIAL_HELD -> names.credentials();
                        case COMPLIANT -> Map.of();
                    };
            List<String> codes = new ArrayList<>(choices.keySet());
            if (!value.isEmpty() && !codes.contains(value)) {
                codes.add(value);
            }
            what.setItemLabelGenerator(code -> choices.getOrDefault(code, code));
            what.setItems(codes);
            what.setVisible(kind.getValue() != Kind.COMPLIANT);
            what.setValue(value.isEmpty() ? null : value);
        }

        Criterion value() {
            return new Criterion(
                    kind.getValue(),
                    Optional.ofNullable(what.getValue()).orElse(""),
                    Optional.ofNullable(points.getValue()).orElse(0));
        }
    }
}
