package org.boardwalk.participants.internal.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One entry of a case file: what it is, when and by whom, its text, and what can be done with it. */
public final class Entry extends Div {
    private final Div head = new Div();
    private final Div actions = new Div();

    public Entry(Component title) {
        addClassName("pp-entry");
        head.addClassName("pp-entry-head");
        actions.addClassName("pp-entry-actions");
        title.getElement().getClassList().add("pp-entry-title");
        head.add(title);
        add(head);
    }

    public static Entry titled(String title) {
        return new Entry(new Span(title));
    }

    /** Beside the title. */
    public Entry fact(Component... parts) {
        head.add(parts);
        return this;
    }

    public Entry fact(String text) {
        return text.isBlank() ? this : fact(new Span(text));
    }

    /** Below, with its line breaks. */
    public Entry text(String text) {
        if (!text.isBlank()) {
            Paragraph words = new Paragraph(text);
            words.addClassName("pp-entry-text");
            add(words);
        }
        return this;
    }

    /** At the end of the line. */
    public Entry actions(Component... buttons) {
        actions.add(buttons);
        add(actions);
        return this;
    }
}
