package org.boardwalk.participants.internal.ui.person;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.boardwalk.participants.api.NoServiceAlerts;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.participants.internal.ui.ServiceClock;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Meter;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;

/** How long ago the last service was, how many days are left, and which rule says so. */
final class ClockPanel extends Div {
    ClockPanel(ServiceClock clock) {
        addClassNames("pp-clock", clock.tone().className());
        getElement().setAttribute("role", "group").setAttribute("aria-label", Say.say("clock.title"));
        Meter meter = new Meter(
                Math.min(clock.days(), NoServiceAlerts.EXIT_AFTER_DAYS),
                NoServiceAlerts.EXIT_AFTER_DAYS,
                Say.say("clock.meter", clock.days()));
        meter.tone(clock.tone());
        Div line = new Div(new Span(sentence(clock)));
        line.addClassName("pp-line");
        if (clock.tone() != Tone.GOOD) {
            line.addComponentAsFirst(
                    new Pill(clock.tone(), Say.name("alert", clock.level().orElseThrow())));
        }
        add(line, meter, source());
    }

    private static String sentence(ServiceClock clock) {
        String since = Formats.date(clock.since(), Words.locale());
        String exit = Formats.date(clock.exitsOn(), Words.locale());
        String key = (clock.daysLeft() == 0 ? "clock.past" : "clock.running") + (clock.fromEntry() ? ".entry" : "");
        return Say.say(key, since, exit, clock.daysLeft());
    }

    private static Paragraph source() {
        Anchor rule = new Anchor("https://www.ecfr.gov/current/title-20/section-677.150", "20 CFR 677.150(c)");
        rule.setTarget(AnchorTarget.BLANK);
        rule.getElement().setAttribute("rel", "noopener noreferrer");
        Paragraph source = new Paragraph(new Span(Say.say("clock.source") + " "), rule);
        source.addClassName("pp-source");
        return source;
    }
}
