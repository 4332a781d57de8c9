package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.textfield.TextArea;
import org.boardwalk.internships.api.placement.Timesheets.Week;
import org.boardwalk.internships.internal.ui.site.LinkDialog;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;

/** What staff do to a week of hours. */
final class HoursDialogs {
    private HoursDialogs() {}

    static void approve(PlacementTools tools, Week week, Runnable done) {
        Notices.tryTo(() -> {
            tools.timesheets().approve(week.placementId(), week.monday());
            Notices.success(Say.stay("week.approved", Say.number(week.hours())));
            done.run();
        });
    }

    static FormDialog giveBack(PlacementTools tools, Week week, Runnable done) {
        TextArea reason = new TextArea(Say.stay("week.reason"));
        reason.setMaxLength(2000);
        return new FormDialog(Say.stay("week.giveBackHeading", Say.date(week.monday())))
                .says(Say.stay("week.giveBackMeans"))
                .fields(reason)
                .valid(() -> Required.check(reason, Say.of("reasonMissing")))
                .action(Say.stay("week.giveBack"), () -> {
                    tools.timesheets().giveBack(week.placementId(), week.monday(), reason.getValue());
                    Notices.success(Say.stay("week.givenBack"));
                    done.run();
                });
    }

    static void link(PlacementTools tools, Week week) {
        Notices.tryTo(() -> LinkDialog.show(
                Say.stay("link.hours", Say.date(week.monday())),
                Say.stay("link.means"),
                tools.timesheets().link(week.placementId(), week.monday())));
    }
}
