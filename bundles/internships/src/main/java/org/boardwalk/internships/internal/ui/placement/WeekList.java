package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.boardwalk.internships.api.placement.Timesheets.State;
import org.boardwalk.internships.api.placement.Timesheets.Week;
import org.boardwalk.internships.internal.ui.site.Say;

/** Weeks with their hours and state, each with what can be done. */
final class WeekList extends UnorderedList {
    private WeekList() {
        addClassName("st-list");
    }

    /** For whoever wrote them: to open one. */
    static WeekList ofParticipant(List<Week> weeks, Consumer<Week> open) {
        WeekList list = new WeekList();
        weeks.forEach(week -> list.add(item(
                week,
                tertiary(
                        Say.stay("week.open"),
                        Say.stay("week.of", Say.date(week.monday())),
                        () -> open.accept(week)))));
        return list;
    }

    /** For staff: to decide. */
    static WeekList ofStaff(PlacementTools tools, List<Week> weeks, Runnable changed) {
        WeekList list = new WeekList();
        weeks.stream()
                .filter(week -> week.hours().signum() > 0)
                .forEach(week -> list.add(item(week, actions(tools, week, changed))));
        return list;
    }

    private static ListItem item(Week week, Component... actions) {
        Span name = new Span(Say.stay("week.of", Say.date(week.monday())));
        name.addClassName("st-what");
        Div words =
                StayBlock.line("st-words", name, StayBlock.quiet(Say.stay("hours.count", Say.number(week.hours()))));
        if (!week.reason().isBlank() && week.state() == State.RETURNED) {
            words.add(StayBlock.quiet(Say.stay("week.returned", week.decidedBy(), week.reason())));
        }
        if (week.state() == State.APPROVED) {
            words.add(StayBlock.quiet(Say.stay("week.approvedName", week.decidedBy())));
        }
        return new ListItem(
                words, StayBlock.line("st-pills", StayPills.of(week.state())), StayBlock.line("bw-actions", actions));
    }

    /** What staff can do to a week that waits or was approved. */
    static Component[] actions(PlacementTools tools, Week week, Runnable changed) {
        return tools.mayPlace(week.participantId()) ? decisions(tools, week, changed) : new Component[0];
    }

    /** The same for somebody who may. */
    static Component[] decisions(PlacementTools tools, Week week, Runnable changed) {
        String about = Say.stay("week.of", Say.date(week.monday()));
        Button back = tertiary(
                Say.stay(week.state() == State.APPROVED ? "week.openAgain" : "week.giveBack"),
                about,
                () -> HoursDialogs.giveBack(tools, week, changed).open());
        return switch (week.state()) {
            case HANDED_IN ->
                new Component[] {
                    tertiary(Say.stay("week.approve"), about, () -> HoursDialogs.approve(tools, week, changed)),
                    back,
                    tertiary(Say.stay("link.get"), about, () -> HoursDialogs.link(tools, week))
                };
            case APPROVED -> new Component[] {back};
            case DRAFT, RETURNED -> new Component[0];
        };
    }

    private static Button tertiary(String words, String about, Runnable work) {
        Button button = new Button(words, click -> work.run());
        button.setAriaLabel(Say.stay("about", words, about));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }
}
