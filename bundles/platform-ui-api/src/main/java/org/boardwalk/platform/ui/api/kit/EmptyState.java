package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where nothing is yet (or nothing matches), and says what to do next. */
public final class EmptyState extends Div {
    private final Div actions = new Div();

    /**
     * @param icon Vaadin icon name
     * @param sentence what is missing, in the reader's words
     */
    public EmptyState(String icon, String sentence) {
        addClassName("bw-empty");
        actions.addClassName("bw-actions");
        Div mark = new Div(Icons.decorative(icon));
        mark.addClassName("bw-empty-mark");
        Paragraph words = new Paragraph(sentence);
        words.addClassName("bw-empty-sentence");
        add(mark, words);
    }

    /** A second sentence: how it gets filled. */
    public EmptyState detail(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("bw-empty-detail");
        add(words);
        return this;
    }

    /** What to do next: a button or a link. */
    public EmptyState action(Component... parts) {
        actions.add(parts);
        add(actions);
        return this;
    }
}
