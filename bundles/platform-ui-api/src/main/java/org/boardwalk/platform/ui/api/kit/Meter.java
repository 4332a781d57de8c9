package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How much of something is reached, such as steps of a plan or hours of a placement. */
public final class Meter extends Div {
    /**
     * @param value reached, 0 to {@code max}
     * @param max above 0
     * @param text the same in words: "5 of 12 steps"
     */
    public Meter(double value, double max, String text) {
        if (max <= 0) {
            throw new IllegalArgumentException("max must be above 0: " + max);
        }
        addClassName("bw-meter");
        Div track = new Div();
        track.addClassName("bw-meter-track");
        Div fill = new Div();
        fill.addClassName("bw-meter-fill");
        fill.getStyle().set("width", Math.round(1000 * Math.max(0, Math.min(1, value / max))) / 10.0 + "%");
        track.add(fill);
        Span words = new Span(text);
        words.addClassName("bw-meter-text");
        add(track, words);
    }

    /** Colours the filled part. */
    public Meter tone(Tone tone) {
        addClassName(tone.className());
        return this;
    }
}
