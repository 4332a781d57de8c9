package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Timesheets.Day;
import org.boardwalk.internships.api.placement.Timesheets.State;
import org.boardwalk.internships.api.placement.Timesheets.Week;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Words;

/** One week of hours, to be written on a phone: big fields, a running total, and one button at the end. */
final class WeekEditor extends Div {
    private static final int DAYS = 7;

    private final PlacementTools tools;
    private final Placement placement;
    private final Runnable handedIn;
    private final Span kept = new Span();
    private final Button handIn = new Button();
    private Week week;

    WeekEditor(PlacementTools tools, Placement placement, Week week, Runnable handedIn) {
        this.tools = tools;
        this.placement = placement;
        this.week = week;
        this.handedIn = handedIn;
        addClassName("st-week");
        kept.getElement().setAttribute("role", "status");
        kept.addClassName("st-quiet");
        add(StayBlock.line(
                "st-head", new H3(Say.stay("week.of", Say.date(week.monday()))), StayPills.of(week.state())));
        if (week.state() == State.RETURNED) {
            Paragraph back = new Paragraph(Say.stay("week.returned", week.decidedBy(), week.reason()));
            back.addClassName("st-returned");
            add(back);
        }
        addDays();
        if (isOpen()) {
            handIn.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            handIn.addClickListener(click -> ask());
            add(kept, handIn);
        } else {
            add(StayBlock.quiet(closedWords()));
        }
        count();
    }

    private void addDays() {
        Map<LocalDate, Day> written = week.days().stream().collect(Collectors.toMap(Day::day, Function.identity()));
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = week.monday().plusDays(i);
            if (isOfPlacement(day)) {
                add(new DayFields(written.getOrDefault(day, new Day(day, BigDecimal.ZERO, "")), isOpen(), this::keep));
            }
        }
    }

    private boolean isOfPlacement(LocalDate day) {
        return !day.isBefore(placement.from()) && !day.isAfter(placement.lastDay()) && !day.isAfter(Say.today());
    }

    private boolean isOpen() {
        boolean mine = week.state() == State.DRAFT || week.state() == State.RETURNED;
        return mine && placement.state() != Placement.State.COMPLETED;
    }

    private void keep(LocalDate day, BigDecimal hours, String what) {
        week = tools.timesheets().write(placement.id(), day, hours, what);
        kept.setText(Say.stay("week.kept", Formats.dateTime(Instant.now(), Words.locale())));
        count();
    }

    private void count() {
        handIn.setText(Say.stay("week.handIn", Say.number(week.hours())));
        handIn.setEnabled(week.hours().signum() > 0);
    }

    private String closedWords() {
        if (week.state() == State.APPROVED) {
            return Say.stay("week.approvedBy", week.decidedBy(), Say.number(week.hours()));
        }
        if (week.state() != State.HANDED_IN) {
            return Say.stay("week.over");
        }
        return Say.stay(week.askedAt().isPresent() ? "week.waitsAsked" : "week.waits", Say.number(week.hours()));
    }

    private void ask() {
        new Confirm(Say.stay("week.handInQuestion", Say.number(week.hours())))
                .says(Say.stay("week.handInMeans"))
                .action(Say.stay("week.handIn", Say.number(week.hours())), () -> {
                    Week done = tools.timesheets().handIn(placement.id(), week.monday());
                    Notices.success(Say.stay(done.askedAt().isPresent() ? "week.handedInAsked" : "week.handedIn"));
                    handedIn.run();
                })
                .open();
    }
}
