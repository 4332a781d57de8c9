package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.textfield.TextArea;
import org.boardwalk.internships.api.placement.Timesheets.Week;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;

/** What staff do to a week of hours. */
final class HoursDialogs {
    private HoursDialogs() {}

    static void approve(PlacementTools tools, Week week, Runnable done) {
        Notices.tryTo(() -> {
            tools.timesheets().approve(week.placementId(), week.monday());
            Notices.success(Say.ui("week.approved", Say.number(week.hours())));
            done.run();
        });
    }

    static FormDialog giveBack(PlacementTools tools, Week week, Runnable done) {
        TextArea reason = new TextArea(Say.ui("week.reason"));
        reason.setMaxLength(2000);
        return new FormDialog(Say.ui("week.giveBackHeading", Say.date(week.monday())))
                .says(Say.ui("week.giveBackMeans"))
                .fields(reason)
                .valid(() -> Required.check(reason, Say.of("reasonMissing")))
                .action(Say.ui("week.giveBack"), () -> {
                    tools.timesheets().giveBack(week.placementId(), week.monday(), reason.getValue());
                    Notices.success(Say.ui("week.givenBack"));
                    done.run();
                });
    }

    static void link(PlacementTools tools, Week week) {
        Notices.tryTo(() -> LinkDialog.show(
                Say.ui("link.hours", Say.date(week.monday())),
                Say.ui("link.means"),
                tools.timesheets().link(week.placementId(), week.monday())));
    }
}
