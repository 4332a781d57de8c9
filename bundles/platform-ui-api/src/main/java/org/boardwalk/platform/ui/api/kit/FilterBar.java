package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Above a list: fields that narrow it, what is narrowed now as removable chips, and how many are left. */
public final class FilterBar extends Div {
    private final Div fields = new Div();
    private final Div chips = new Div();
    private final Span result = new Span();

    public FilterBar(Component... fields) {
        addClassName("bw-filter");
        this.fields.addClassName("bw-filter-fields");
        this.fields.add(fields);
        chips.addClassName("bw-chips");
        result.addClassName("bw-filter-result");
        result.getElement().setAttribute("role", "status");
        Div line = new Div(result, chips);
        line.addClassName("bw-filter-line");
        getElement().setAttribute("role", "search");
        add(this.fields, line);
    }

    /** Replaces the chips. From two on, one more removes all. */
    public FilterBar chips(List<Chip> active) {
        chips.removeAll();
        active.forEach(chip -> chips.add(button(chip)));
        if (active.size() > 1) {
            Button all = new Button(Words.text("platform.kit.filter.clear"));
            all.addClassNames("bw-chip", "bw-chip-all");
            all.addClickListener(click -> active.forEach(chip -> chip.remove().run()));
            chips.add(all);
        }
        return this;
    }

    /** How many match, in words; read out when it changes. */
    public FilterBar result(String text) {
        result.setText(text);
        return this;
    }

    private Button button(Chip chip) {
        Button button = new Button(chip.text(), Icons.decorative("close-small"), click -> chip.remove()
                .run());
        button.setIconAfterText(true);
        button.addClassName("bw-chip");
        button.setAriaLabel(Words.text("platform.kit.filter.remove", chip.text()));
        return button;
    }

    /**
     * One filter that is set.
     *
     * @param text field and value: "Cohort: Spring 2026"
     * @param remove resets the field and reads the list again
     */
    public record Chip(String text, Runnable remove) {}
}
