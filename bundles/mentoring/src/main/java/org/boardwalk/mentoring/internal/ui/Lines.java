package org.boardwalk.mentoring.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import org.boardwalk.platform.ui.api.kit.Icons;

/** Things under each other: what it is, what is to be said about it, marks, and what one can do. */
public final class Lines extends UnorderedList {
    public Lines() {
        addClassName("mt-lines");
    }

    /** @param about quiet sentences; empty ones are left out */
    public Lines line(Component what, List<String> about, Collection<? extends Component> marks, Component... actions) {
        what.addClassName("mt-what");
        Div words = new Div(what);
        words.addClassName("mt-words");
        about.stream().filter(text -> !text.isBlank()).forEach(text -> words.add(Say.quiet(text)));
        Div right = new Div();
        right.addClassName("mt-marks");
        right.add(List.copyOf(marks));
        ListItem item = new ListItem(words, right);
        if (actions.length > 0) {
            Div buttons = new Div(actions);
            buttons.addClassName("bw-actions");
            item.add(buttons);
        }
        add(item);
        return this;
    }

    public Lines line(String what, List<String> about, Collection<? extends Component> marks, Component... actions) {
        return line(new Span(what), about, marks, actions);
    }

    /** @param of what it is done to, for who hears it only */
    public static Button button(String verb, String of, Runnable work) {
        Button button = new Button(verb, click -> work.run());
        button.setAriaLabel(Say.ui("of", verb, of));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    /** The main thing one can do on a page. */
    public static Button primary(String verb, Runnable work) {
        Button button = new Button(verb, Icons.decorative("plus"), click -> work.run());
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        return button;
    }
}
