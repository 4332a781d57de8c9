package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Icons;

/** As many of the same as somebody needs: rows of fields, a button that adds one, and one that takes it away. */
final class Rows<R extends Component> extends Div {
    private final List<R> rows = new ArrayList<>();
    private final Div place = new Div();

    /** @param help what it is for */
    Rows(String legend, String help, String verb, Supplier<R> fresh) {
        addClassName("mm-rows");
        getElement().setAttribute("role", "group").setAttribute("aria-label", legend);
        Button more = new Button(verb, Icons.decorative("plus"), click -> addRow(fresh.get()));
        more.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        add(new H3(legend), Say.quiet(help), place, more);
    }

    List<R> rows() {
        return List.copyOf(rows);
    }

    void addRow(R row) {
        Button less = new Button(Icons.decorative("close-small"));
        Div line = new Div(row, less);
        less.addClickListener(click -> {
            rows.remove(row);
            place.remove(line);
        });
        less.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        less.setAriaLabel(Tell.run("settings.remove"));
        line.addClassName("mm-row");
        rows.add(row);
        place.add(line);
    }
}
