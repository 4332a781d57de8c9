package org.boardwalk.platform.ui.internal.admin.health;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.platform.api.health.HealthReport;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;

/** One part: its name, how it is, and one sentence. */
public final class CheckLine extends Div {
    private static final long serialVersionUID = 1L;
    private static final String TABLES = "platform.unit.";

    public CheckLine(HealthReport.Line line) {
        addClassName("bw-line");
        Span name = new Span(title(line.id()));
        name.addClassName("bw-line-name");
        Span detail = new Span(Words.text(line.health().detail()));
        detail.addClassName("bw-line-detail");
        Div words = new Div(name, detail);
        words.addClassName("bw-line-words");
        add(words, pill(line.health().status()));
    }

    /** Where it is changed. */
    CheckLine leadingTo(String route, String text) {
        addComponentAtIndex(1, Links.page(route, text));
        return this;
    }

    /** The tables of each module are checked under the module's id. */
    private static String title(String id) {
        return id.startsWith(TABLES)
                ? Words.text("platform.page.health.tables", Words.text(id.substring(TABLES.length()) + ".module.title"))
                : Words.text(id + ".health");
    }

    private static Pill pill(Status status) {
        Tone tone =
                switch (status) {
                    case UP -> Tone.GOOD;
                    case WARNING -> Tone.ATTENTION;
                    case DOWN -> Tone.BAD;
                };
        return new Pill(tone, Words.text("platform.page.health.status." + status));
    }
}
