package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringBlock;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For participants: the mentor, the next meeting, and whether one is asked how it goes. */
@org.osgi.service.component.annotations.Component(service = HomeCard.class)
public final class MyMentorCard implements HomeCard {
    private static final int NEXT = 2;

    private final DeskTools tools;

    @Activate
    public MyMentorCard(@Reference DeskTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "mentoring.myMentor";
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public Optional<Component> create() {
        return tools.may(Rights.OWN)
                ? Optional.of(MyMentorPage.ofMentee(tools))
                        .filter(pairs -> !pairs.isEmpty())
                        .map(this::card)
                : Optional.empty();
    }

    private Component card(List<Relation> pairs) {
        Lines lines = new Lines();
        tools.meetings()
                .upcoming(NEXT)
                .forEach(meeting ->
                        lines.line(Desk.say("mine.next", Desk.when(meeting.on(), meeting.at())), List.of(), List.of()));
        int unread = tools.messages().unread();
        if (unread > 0) {
            lines.line(Desk.say("mine.unread", unread), List.of(), List.of());
        }
        tools.surveys().due().forEach(due -> lines.line(Desk.say("card.survey", due.withName()), List.of(), List.of()));
        String names =
                String.join(", ", pairs.stream().map(Relation::mentorName).toList());
        return new MentoringBlock(
                new Panel(Desk.say("mentor.title"), lines, Links.button(MyMentorPage.ROUTE, Desk.say("card.open")))
                        .summary(names));
    }
}
