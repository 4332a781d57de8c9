package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Placements.Missing;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;

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
        TimesFields fields = new TimesFields(placement.times());
        return new FormDialog(Say.stay("times.heading", placement.title()))
                .says(Say.stay("times.means"))
                .fields(fields)
                .valid(fields::valid)
                .action(Say.stay("times.do"), () -> {
                    tools.placements().schedule(placement.id(), placement.lock(), fields.times());
                    Notices.success(Say.stay("times.done"));
                    done.run();
                });
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
