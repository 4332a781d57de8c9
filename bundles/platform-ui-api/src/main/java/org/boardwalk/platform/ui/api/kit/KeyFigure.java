package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A number that matters; a click shows where it comes from. */
public final class KeyFigure extends Anchor {
    /**
     * @param value as shown, formatted for the reader
     * @param route of the page that lists what was counted
     */
    public KeyFigure(String value, String label, String route) {
        super(route.isEmpty() ? "." : route);
        addClassName("bw-figure");
        Span number = new Span(value);
        number.addClassName("bw-figure-value");
        Span words = new Span(label);
        words.addClassName("bw-figure-label");
        add(number, words);
    }

    /** Colours the number; say the same in words with {@link #detail}. */
    public KeyFigure tone(Tone tone) {
        addClassName(tone.className());
        return this;
    }

    /** A third line, such as "2 more than last week". */
    public KeyFigure detail(String text) {
        Span words = new Span(text);
        words.addClassName("bw-figure-detail");
        add(words);
        return this;
    }
}
