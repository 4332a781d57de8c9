package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Words;

/** Who is where from when until when, as bars over the months; a screen reader gets one sentence for each bar. */
final class PlacementTimeline extends Div {
    private static final int MOST_LABELS = 6;

    private final LocalDate from;
    private final LocalDate until;

    /** @param name what stands in front of a bar */
    PlacementTimeline(List<Placement> placements, Function<Placement, String> name) {
        List<Placement> shown =
                placements.stream().filter(one -> one.state().counts()).toList();
        LocalDate today = Say.today();
        from = shown.stream()
                .map(Placement::from)
                .min(LocalDate::compareTo)
                .orElse(today)
                .withDayOfMonth(1);
        until = shown.stream()
                .map(Placement::lastDay)
                .max(LocalDate::compareTo)
                .orElse(today)
                .plusMonths(1)
                .withDayOfMonth(1);
        addClassName("st-timeline");
        shown.forEach(placement -> add(row(placement, name.apply(placement), today)));
        add(axis());
    }

    private Div row(Placement placement, String name, LocalDate today) {
        Span words = new Span(name);
        words.addClassName("st-timeline-name");
        Div bar = new Div();
        bar.addClassNames(
                "st-timeline-bar", "st-timeline-" + placement.state().name().toLowerCase(Locale.ROOT));
        bar.getStyle()
                .set("inset-inline-start", percent(placement.from()))
                .set(
                        "inset-inline-end",
                        "calc(100% - " + percent(placement.lastDay().plusDays(1)) + ")");
        Div track = new Div(bar);
        if (!today.isBefore(from) && today.isBefore(until)) {
            Div mark = new Div();
            mark.addClassName("st-timeline-today");
            mark.getStyle().set("inset-inline-start", percent(today));
            track.add(mark);
        }
        track.addClassName("st-timeline-track");
        track.getElement().setAttribute("role", "img");
        track.getElement()
                .setAttribute(
                        "aria-label",
                        Say.stay(
                                "timeline.bar",
                                name,
                                Say.date(placement.from()),
                                Say.date(placement.lastDay()),
                                Say.of("placement." + placement.state())));
        return StayBlock.line("st-timeline-row", words, track);
    }

    private Div axis() {
        Div track = new Div();
        track.addClassName("st-timeline-track");
        long months = ChronoUnit.MONTHS.between(from, until);
        long step = Math.max(1, (months + MOST_LABELS - 1) / MOST_LABELS);
        for (LocalDate month = from; month.isBefore(until); month = month.plusMonths(step)) {
            Span label = new Span(Formats.month(YearMonth.from(month), Words.locale()));
            label.addClassName("st-timeline-month");
            label.getStyle().set("inset-inline-start", percent(month));
            track.add(label);
        }
        Div axis = StayBlock.line("st-timeline-row", new Span(), track);
        axis.addClassName("st-timeline-axis");
        axis.getElement().setAttribute("aria-hidden", "true");
        return axis;
    }

    private String percent(LocalDate day) {
        double share = 100.0 * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, until);
        return String.format(Locale.ROOT, "%.2f%%", Math.max(0, Math.min(100, share)));
    }
}
