package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Long work that goes on: says what happens, and how far it is when that is known. */
public final class Busy extends Div {
    private final Span words;
    private final ProgressBar bar = new ProgressBar();

    public Busy(String text) {
        words = new Span(text);
        words.getElement().setAttribute("role", "status");
        addClassName("bw-busy");
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", text);
        add(words, bar);
    }

    /** @param fraction 0 to 1 */
    public void progress(double fraction, String text) {
        bar.setIndeterminate(false);
        bar.setValue(Math.max(0, Math.min(1, fraction)));
        bar.getElement().setAttribute("aria-label", text);
        words.setText(text);
    }
}
