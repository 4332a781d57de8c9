package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Timesheets.Week;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A participant's placement: this week's hours first, then everything else about it. */
@Page(
        route = "my-placement",
        title = "internships.stay.mine.title",
        section = Section.MINE,
        order = 30,
        permission = Rights.OWN,
        icon = "workplace")
@org.osgi.service.component.annotations.Component(service = MyPlacementPage.class, scope = ServiceScope.PROTOTYPE)
public class MyPlacementPage extends StayPage implements BeforeEnterObserver {
    private final PlacementTools tools;

    @Activate
    public MyPlacementPage(@Reference PlacementTools tools) {
        this.tools = tools;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<Placement> placements = tools.own().map(tools.placements()::of).orElse(List.of());
        Optional<Placement> current = current(placements);
        if (current.isEmpty()) {
            add(new PageHead(Say.stay("mine.title")).summary(Say.stay("mine.summary")));
            add(new EmptyState("workplace", Say.stay("mine.none")).detail(Say.stay("mine.noneDetail")));
            return;
        }
        show(current.get(), placements);
    }

    /** The one that goes on; else the next one, else the last one. */
    static Optional<Placement> current(List<Placement> placements) {
        List<Placement> counting =
                placements.stream().filter(one -> one.state().counts()).toList();
        Comparator<Placement> byStart = Comparator.comparing(Placement::from);
        return counting.stream()
                .filter(one -> !one.lastDay().isBefore(Say.today()))
                .min(byStart)
                .or(() -> counting.stream().max(byStart));
    }

    private void show(Placement placement, List<Placement> all) {
        add(new PageHead(placement.title())
                .beside(StayPills.of(placement.state()))
                .summary(Say.stay(
                        "mine.where",
                        placement.siteName(),
                        Say.date(placement.from()),
                        Say.date(placement.lastDay()))));
        placement.times().ifPresent(times -> add(TimesWords.of(times)));
        BadgeLine.of(tools, placement).ifPresent(this::add);
        Hours hours = new Hours(placement);
        add(hours);
        add(new Panel(Say.stay("evaluation.title"), new EvaluationsPart(tools, placement, () -> {})));
        add(new Panel(
                Say.stay("calendar.title"),
                CalendarPart.file(tools, placement),
                new CalendarPart(tools, placement.participantId())));
        if (all.size() > 1) {
            add(new Panel(Say.stay("mine.all"), new PlacementTimeline(all, Placement::title)));
        }
    }

    /** The week one writes in, the total, and the other weeks. */
    private final class Hours extends Div {
        private final UUID placementId;

        Hours(Placement placement) {
            this.placementId = placement.id();
            addClassName("st-hours");
            draw(Optional.empty());
        }

        private void draw(Optional<Week> wanted) {
            removeAll();
            Placement placement = tools.placements().find(placementId).orElseThrow();
            if (placement.from().isAfter(Say.today())) {
                add(new Panel(
                        Say.stay("hours.title"),
                        StayBlock.quiet(Say.stay("hours.notYet", Say.date(placement.from())))));
                return;
            }
            List<Week> weeks = weeks(placement);
            Week shown = wanted.orElseGet(weeks::getFirst);
            List<Week> others = weeks.stream()
                    .filter(week -> !week.monday().equals(shown.monday()))
                    .toList();
            Component editor = new WeekEditor(tools, placement, shown, () -> draw(Optional.empty()));
            add(new Panel(Say.stay("hours.title"), HoursMeter.of(placement), editor));
            if (!others.isEmpty()) {
                add(new Panel(
                        Say.stay("hours.others"), WeekList.ofParticipant(others, week -> draw(Optional.of(week)))));
            }
        }

        /** In a week without hours nothing can be written any more once the placement is completed. */
        private List<Week> weeks(Placement placement) {
            List<Week> all = tools.timesheets().of(placementId);
            List<Week> written =
                    all.stream().filter(week -> week.hours().signum() > 0).toList();
            return placement.state() == Placement.State.COMPLETED && !written.isEmpty() ? written : all;
        }
    }
}
