package org.boardwalk.mentoring.internal.ui.relation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.meter.Reading;
import org.boardwalk.mentoring.api.meter.Reading.Condition;
import org.boardwalk.mentoring.api.meter.Reading.Gap;
import org.boardwalk.mentoring.api.meter.Reading.Rule;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringBlock;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Meter;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** How far somebody is with mentoring as the rule asks for it: months, conditions, and a picture of what counts and what not. */
final class MeterBlock extends MentoringBlock {
    private static final double DAYS_OF_MONTH = 30.5;

    private final Reading reading;
    private final LocalDate from;
    private final LocalDate until;

    MeterBlock(Reading reading) {
        this.reading = reading;
        from = reading.spans().stream()
                .map(Reading.Span::from)
                .min(LocalDate::compareTo)
                .orElse(reading.asOf());
        until = Stream.concat(Stream.of(reading.asOf()), reading.completeOn().stream())
                .max(LocalDate::compareTo)
                .orElse(reading.asOf())
                .plusDays(1);
        add(bar(), Say.quiet(verdict()), conditions());
        if (!reading.spans().isEmpty()) {
            add(picture());
        }
        reading.gaps().forEach(gap -> add(Say.quiet(gap(gap))));
        add(Say.quiet(Say.ui("meter.source", Reading.SOURCE)));
    }

    private Meter bar() {
        return new Meter(
                        reading.months() + reading.days() / DAYS_OF_MONTH,
                        Reading.MONTHS,
                        Say.ui("meter.months", reading.months(), reading.days(), Reading.MONTHS))
                .tone(reading.met() ? Tone.GOOD : Tone.INFO);
    }

    private String verdict() {
        if (reading.met()) {
            return Say.ui("meter.met", reading.completeOn().map(Say::date).orElse(""));
        }
        boolean enough = reading.months() >= Reading.MONTHS;
        return reading.completeOn()
                .map(day -> Say.ui(enough ? "meter.longEnough" : "meter.completeOn", Say.date(day)))
                .orElseGet(() -> Say.ui("meter.nothing"));
    }

    private Lines conditions() {
        Lines lines = new Lines();
        reading.conditions().forEach(one -> lines.line(Say.of("meter." + one.rule()), why(one), List.of(mark(one))));
        return lines;
    }

    private static List<String> why(Condition condition) {
        return condition.met() ? List.of() : List.of(Say.of("meter." + condition.rule() + ".not", condition.missing()));
    }

    private static Pill mark(Condition condition) {
        return condition.met()
                ? new Pill(Tone.GOOD, Say.ui("meter.yes"))
                : new Pill(Tone.ATTENTION, Say.ui("meter.missing"));
    }

    private static String gap(Gap gap) {
        return Say.ui("meter.gap", Say.date(gap.from()), Say.date(gap.until()), Say.of("gap." + gap.why()));
    }

    // --- the picture -------------------------------------------------------------------------------------------------

    private Component picture() {
        Div picture = new Div();
        picture.addClassName("mt-spans");
        reading.spans().forEach(span -> picture.add(row(span)));
        UnorderedList words = new UnorderedList();
        words.addClassName("mt-spans-words");
        reading.spans().forEach(span -> words.add(new ListItem(said(span))));
        return new Div(picture, words);
    }

    private Div row(Reading.Span span) {
        Div track = new Div(bar(
                span.counts() ? "mt-span-counts" : "mt-span-beside",
                span.from(),
                span.until().orElse(reading.asOf())));
        track.addClassName("mt-span-track");
        if (span.counts()) {
            reading.gaps().forEach(gap -> track.add(bar("mt-span-gap", gap.from(), gap.until())));
        }
        track.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(span.mentorName());
        name.addClassName("mt-span-name");
        name.getElement().setAttribute("aria-hidden", "true");
        Div row = new Div(name, track);
        row.addClassName("mt-span-row");
        return row;
    }

    private Div bar(String name, LocalDate first, LocalDate last) {
        Div bar = new Div();
        bar.addClassNames("mt-span", name);
        bar.getStyle()
                .set("inset-inline-start", percent(first))
                .set("inset-inline-end", "calc(100% - " + percent(last.plusDays(1)) + ")");
        return bar;
    }

    private String percent(LocalDate day) {
        double share = 100.0 * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, until);
        return String.format(Locale.ROOT, "%.2f%%", Math.max(0, Math.min(100, share)));
    }

    private static String said(Reading.Span span) {
        String until = span.until().map(Say::date).orElseGet(() -> Say.ui("meter.today"));
        String days = Say.ui("meter.span", span.mentorName(), Say.date(span.from()), until);
        String work = span.workplace() ? days + " · " + Say.ui("pair.workplace") : days;
        return span.why().map(rule -> work + " · " + notCounted(rule)).orElse(work);
    }

    private static String notCounted(Rule rule) {
        return Say.ui("meter.beside." + rule);
    }
}
