package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.html.Span;

/** A status in a word or two, with an icon and a colour. */
public final class Pill extends Span {
    public Pill(Tone tone, String text) {
        this(tone, tone.icon(), text);
    }

    /** With an icon of its own in place of the tone's. */
    public Pill(Tone tone, String icon, String text) {
        addClassNames("bw-pill", tone.className());
        add(Icons.decorative(icon), new Span(text));
    }

    /** A quiet label without a meaning of good or bad: a kind, a cohort, a tag. */
    public static Span label(String text) {
        Span label = new Span(text);
        label.addClassNames("bw-pill", "bw-pill-label");
        return label;
    }
}
