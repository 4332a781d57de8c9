package org.boardwalk.platform.ui.internal.admin.data;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.boardwalk.platform.api.erasure.Erasures.Erasure;
import org.boardwalk.platform.api.erasure.Erasures.Hold;
import org.boardwalk.platform.api.erasure.Erasures.State;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;

/** Somebody by the key alone: a name has no place here. */
final class PersonLine extends Div {
    private static final long serialVersionUID = 1L;

    private PersonLine(String key, String detail) {
        addClassName("bw-line");
        Span name = new Span(key);
        name.addClassName("bw-line-name");
        Span says = new Span(detail);
        says.addClassName("bw-line-detail");
        Div words = new Div(name, says);
        words.addClassName("bw-line-words");
        add(words);
    }

    static PersonLine of(Hold hold, Runnable release) {
        PersonLine line = new PersonLine(
                hold.person().toString(),
                Words.text(
                        "platform.page.data.held",
                        Formats.dateTime(hold.since(), Words.locale()),
                        hold.by(),
                        hold.reason()));
        Button end = new Button(Words.text("platform.page.data.release"), click -> release.run());
        end.setAriaLabel(Words.text("platform.page.data.release") + " " + hold.person());
        line.add(end);
        return line;
    }

    static PersonLine of(Erasure erasure) {
        String until = erasure.keptUntil()
                .map(day -> " · " + Words.text("platform.page.data.until", Formats.date(day, Words.locale())))
                .orElse("");
        PersonLine line = new PersonLine(
                erasure.person().toString(),
                Words.text(
                                "platform.page.data.held",
                                Formats.dateTime(erasure.requestedAt(), Words.locale()),
                                erasure.by(),
                                erasure.reason())
                        + until);
        line.add(new Pill(
                erasure.state() == State.WAITING ? Tone.ATTENTION : Tone.GOOD,
                Words.text("platform.page.data.state." + erasure.state())));
        return line;
    }
}
