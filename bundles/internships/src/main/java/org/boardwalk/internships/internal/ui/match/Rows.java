package org.boardwalk.internships.internal.ui.match;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.boardwalk.platform.ui.api.kit.Icons;

/** As many of the same as somebody needs: rows of fields with a button that adds one and one that takes it away. */
final class Rows<R extends Component> extends Div {
    private final List<R> rows = new ArrayList<>();
    private final Div place = new Div();

    /** @param help what it is for */
    Rows(String legend, String help, String verb, Supplier<R> fresh) {
        addClassName("mt-rows");
        getElement().setAttribute("role", "group").setAttribute("aria-label", legend);
        Paragraph words = new Paragraph(help);
        words.addClassName("ip-quiet");
        Button more = new Button(verb, Icons.decorative("plus"), click -> addRow(fresh.get()));
        more.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        add(new H3(legend), words, place, more);
    }

    List<R> rows() {
        return rows;
    }

    void addRow(R row) {
        Div line = new Div();
        Button less = new Button(Icons.decorative("close-small"), click -> {
            rows.remove(row);
            place.remove(line);
        });
        less.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        less.setAriaLabel(Say.run("settings.remove"));
        line.add(row, less);
        line.addClassName("mt-row");
        rows.add(row);
        place.add(line);
    }
}
