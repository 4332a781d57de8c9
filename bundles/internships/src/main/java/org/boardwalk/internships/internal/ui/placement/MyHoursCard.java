package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Timesheets.State;
import org.boardwalk.internships.api.placement.Timesheets.Week;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For participants: this week's hours, how far one is, and weeks that were forgotten or came back. */
@org.osgi.service.component.annotations.Component
public final class MyHoursCard implements HomeCard {
    private final PlacementTools tools;

    @Activate
    public MyHoursCard(@Reference PlacementTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "internships.myHours";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Component> create() {
        return tools.own()
                .flatMap(own -> MyPlacementPage.current(tools.placements().of(own)))
                .filter(placement ->
                        placement.state().isOpen() && !placement.from().isAfter(Say.today()))
                .map(this::card);
    }

    private Component card(Placement placement) {
        List<Week> weeks = tools.timesheets().of(placement.id());
        Week now = weeks.getFirst();
        Div words = StayBlock.line(
                "st-words",
                StayBlock.quiet(Say.stay("home.thisWeek", Say.number(now.hours()))),
                HoursMeter.of(placement));
        long open = weeks.stream().skip(1).filter(MyHoursCard::isForgotten).count();
        if (open > 0) {
            words.add(StayBlock.quiet(Say.stay("home.forgotten", open)));
        }
        return new StayBlock(
                new Panel(Say.stay("home.hours"), words, Links.button("my-placement", Say.stay("home.write")))
                        .summary(Say.stay("home.where", placement.title(), placement.siteName())));
    }

    private static boolean isForgotten(Week week) {
        return week.state() == State.RETURNED
                || week.state() == State.DRAFT && week.hours().signum() > 0;
    }
}
