package org.boardwalk.certifications.internal.ui.wallet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.boardwalk.certifications.api.wallet.HeldCredential;
import org.boardwalk.certifications.internal.ui.words.Say;

/**
 * From when until when credentials count, as bars over the years. A picture of what the list above says in words, so a
 * screen reader gets one sentence for each bar.
 */
final class Timeline extends Div {
    private final LocalDate from;
    private final LocalDate until;

    Timeline(List<HeldCredential> wallet) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        List<HeldCredential> shown =
                wallet.stream().filter(held -> !held.withdrawn()).toList();
        from = shown.stream()
                .map(HeldCredential::earnedOn)
                .min(LocalDate::compareTo)
                .orElse(today)
                .withDayOfYear(1);
        LocalDate last = shown.stream()
                .flatMap(held -> held.expiresOn().stream())
                .max(LocalDate::compareTo)
                .filter(today::isBefore)
                .orElse(today);
        until = last.plusYears(1).withDayOfYear(1);
        addClassName("cf-timeline");
        add(new H3(Say.ui("timeline.title")));
        Div picture = new Div();
        picture.addClassName("cf-timeline-picture");
        shown.forEach(held -> picture.add(row(held, today)));
        picture.add(axis(today));
        add(picture);
    }

    private Div row(HeldCredential held, LocalDate today) {
        LocalDate end = held.expiresOn().orElse(until);
        Span name = new Span(Say.text(held.name()));
        name.addClassName("cf-timeline-name");
        Div bar = new Div();
        bar.addClassName("cf-timeline-bar");
        if (end.isBefore(today)) {
            bar.addClassName("cf-timeline-past");
        }
        if (held.expiresOn().isEmpty()) {
            bar.addClassName("cf-timeline-open");
        }
        place(bar, held.earnedOn(), end);
        Div track = new Div(bar, mark(today));
        track.addClassName("cf-timeline-track");
        track.getElement().setAttribute("role", "img");
        track.getElement()
                .setAttribute(
                        "aria-label",
                        held.expiresOn()
                                .map(day -> Say.ui(
                                        "timeline.bar",
                                        Say.text(held.name()),
                                        Say.date(held.earnedOn()),
                                        Say.date(day)))
                                .orElseGet(() ->
                                        Say.ui("timeline.open", Say.text(held.name()), Say.date(held.earnedOn()))));
        Div row = new Div(name, track);
        row.addClassName("cf-timeline-row");
        return row;
    }

    private Div axis(LocalDate today) {
        Div track = new Div();
        track.addClassName("cf-timeline-track");
        track.getElement().setAttribute("aria-hidden", "true");
        int years = until.getYear() - from.getYear();
        int step = Math.max(1, (years + 7) / 8);
        for (int year = from.getYear(); year < until.getYear(); year += step) {
            Span label = new Span(String.valueOf(year));
            label.addClassName("cf-timeline-year");
            label.getStyle().set("inset-inline-start", percent(LocalDate.of(year, 1, 1)));
            track.add(label);
        }
        Div row = new Div(new Span(), track);
        row.addClassNames("cf-timeline-row", "cf-timeline-axis");
        return row;
    }

    private Div mark(LocalDate today) {
        Div mark = new Div();
        mark.addClassName("cf-timeline-today");
        mark.getStyle().set("inset-inline-start", percent(today));
        return mark;
    }

    private void place(Div bar, LocalDate begin, LocalDate end) {
        bar.getStyle()
                .set("inset-inline-start", percent(begin))
                .set("inset-inline-end", "calc(100% - " + percent(end) + ")");
    }

    private String percent(LocalDate day) {
        double share = 100.0 * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, until);
        return String.format(Locale.ROOT, "%.2f%%", Math.max(0, Math.min(100, share)));
    }
}
