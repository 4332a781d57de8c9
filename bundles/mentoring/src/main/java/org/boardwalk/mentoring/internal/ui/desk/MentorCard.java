package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.boardwalk.mentoring.api.desk.MentorDesk.Line;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringBlock;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For mentors: how many mentees, meetings to log, unread messages. */
@org.osgi.service.component.annotations.Component(service = HomeCard.class)
public final class MentorCard implements HomeCard {
    private static final int WAITING = 5;

    private final DeskTools tools;

    @Activate
    public MentorCard(@Reference DeskTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "mentoring.desk";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Component> create() {
        return tools.may(Rights.MENTOR)
                ? Optional.of(tools.desk().mine())
                        .filter(lines -> !lines.isEmpty())
                        .map(this::card)
                : Optional.empty();
    }

    private Component card(List<Line> mine) {
        int unread = mine.stream().mapToInt(Line::unread).sum();
        Lines lines = new Lines();
        for (Meeting meeting : tools.meetings().toLog(WAITING)) {
            lines.line(
                    Links.page(MenteesPage.route(meeting), Desk.say("card.log", Desk.date(meeting.on()))),
                    List.of(),
                    List.of());
        }
        mine.stream().filter(line -> line.next().isPresent()).limit(WAITING).forEach(line -> {
            Meeting next = line.next().orElseThrow();
            lines.line(
                    Links.page(
                            MenteesPage.ROUTE + "/" + line.relation().id(),
                            line.relation().menteeName()),
                    List.of(Desk.say("mine.next", Desk.when(next.on(), next.at()))),
                    List.of());
        });
        return new MentoringBlock(
                new Panel(Desk.say("mine.title"), lines, Links.button(MenteesPage.ROUTE, Desk.say("card.open")))
                        .summary(Desk.say("card.mentor", mine.size(), unread)));
    }
}
