package org.boardwalk.platform.ui.internal.admin.health;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;

/** One part: its name, how it is, and one sentence. */
final class CheckLine extends Div {
    private static final long serialVersionUID = 1L;

    CheckLine(HealthChecks.Result result) {
        addClassName("bw-line");
        Span name = new Span(Words.text(result.id() + ".health"));
        name.addClassName("bw-line-name");
        Span detail = new Span(result.health().detail());
        detail.addClassName("bw-line-detail");
        Div words = new Div(name, detail);
        words.addClassName("bw-line-words");
        add(words, pill(result.health().status()));
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
