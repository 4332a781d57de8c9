package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Placements.Missing;
import org.boardwalk.internships.api.placement.WorkingTimes;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.Words;

/** What a coordinator does to a placement. */
final class PlacementDialogs {
    private PlacementDialogs() {}

    static void begin(PlacementTools tools, Placement placement, Runnable done) {
        Notices.tryTo(() -> {
            tools.placements().begin(placement.id(), placement.lock());
            Notices.success(Say.stay("begin.done"));
            done.run();
        });
    }

    static FormDialog move(PlacementTools tools, Placement placement, Runnable done) {
        DatePicker from = new DatePicker(Say.stay("place.from"), placement.from());
        DatePicker until = new DatePicker(Say.stay("place.until"), placement.until());
        return new FormDialog(Say.stay("move.heading", placement.title()))
                .says(Say.stay("move.means"))
                .fields(from, until)
                .valid(() -> Required.check(from, Say.stay("place.dayMissing"))
                        & Required.check(until, Say.stay("place.dayMissing")))
                .action(Say.stay("move.do"), () -> {
                    tools.placements().reschedule(placement.id(), placement.lock(), from.getValue(), until.getValue());
                    Notices.success(Say.stay("move.done"));
                    done.run();
                });
    }

    /** All empty = not agreed. */
    static FormDialog times(PlacementTools tools, Placement placement, Runnable done) {
        CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(Say.stay("times.days"), DayOfWeek.values());
        days.setItemLabelGenerator(TimesWords::day);
        TimePicker from = time("times.from");
        TimePicker until = time("times.until");
        placement.times().ifPresent(times -> {
            days.setValue(times.days());
            from.setValue(times.from());
            until.setValue(times.until());
        });
        return new FormDialog(Say.stay("times.heading", placement.title()))
                .says(Say.stay("times.means"))
                .fields(days, from, until)
                .valid(() -> days.isEmpty()
                        || Required.check(from, Say.stay("times.missing"))
                                        & Required.check(until, Say.stay("times.missing"))
                                && inOrder(from, until))
                .action(Say.stay("times.do"), () -> {
                    Optional<WorkingTimes> times = days.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new WorkingTimes(days.getValue(), from.getValue(), until.getValue()));
                    tools.placements().schedule(placement.id(), placement.lock(), times);
                    Notices.success(Say.stay("times.done"));
                    done.run();
                });
    }

    private static boolean inOrder(TimePicker from, TimePicker until) {
        boolean wrong = !from.getValue().isBefore(until.getValue());
        until.setInvalid(wrong);
        until.setErrorMessage(wrong ? Say.stay("times.order") : "");
        return !wrong;
    }

    private static TimePicker time(String label) {
        TimePicker time = new TimePicker(Say.stay(label));
        time.setStep(Duration.ofMinutes(30));
        time.setLocale(Words.locale());
        return time;
    }

    static FormDialog complete(PlacementTools tools, Placement placement, Runnable done) {
        List<Missing> missing = tools.placements().missing(placement.id());
        TextArea reason = reason(Say.stay(missing.isEmpty() ? "complete.remark" : "complete.reason"));
        FormDialog dialog = new FormDialog(Say.stay("complete.heading", placement.title()))
                .says(Say.stay(missing.isEmpty() ? "complete.means" : "complete.missing"));
        if (!missing.isEmpty()) {
            UnorderedList list = new UnorderedList();
            missing.forEach(one -> list.add(new ListItem(Say.code(one.code(), one.arguments()))));
            dialog.fields(list);
        }
        return dialog.fields(reason)
                .valid(() -> missing.isEmpty() || Required.check(reason, Say.of("reasonMissing")))
                .action(Say.stay("complete.do"), () -> {
                    tools.placements().complete(placement.id(), placement.lock(), reason.getValue());
                    Notices.success(Say.stay("complete.done"));
                    done.run();
                });
    }

    static FormDialog end(PlacementTools tools, Placement placement, Runnable done) {
        LocalDate today = Say.today();
        LocalDate day = today.isBefore(placement.from())
                ? placement.from()
                : today.isAfter(placement.until()) ? placement.until() : today;
        DatePicker on = new DatePicker(Say.stay("end.on"), day);
        on.setVisible(placement.state() == Placement.State.ACTIVE);
        TextArea reason = reason(Say.stay("end.reason"));
        return new FormDialog(Say.stay("end.heading", placement.title()))
                .says(Say.stay("end.means"))
                .fields(on, reason)
                .valid(() -> Required.check(on, Say.stay("place.dayMissing"))
                        & Required.check(reason, Say.of("reasonMissing")))
                .danger(Say.stay("end.do"), () -> {
                    tools.placements().end(placement.id(), placement.lock(), on.getValue(), reason.getValue());
                    Notices.success(Say.stay("end.done"));
                    done.run();
                });
    }

    private static TextArea reason(String label) {
        TextArea reason = new TextArea(label);
        reason.setMaxLength(2000);
        return reason;
    }
}
