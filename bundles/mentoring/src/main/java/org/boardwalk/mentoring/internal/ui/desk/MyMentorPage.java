package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A mentee's own page: each mentor with meetings, goals, messages and notes. */
@Page(
        route = MyMentorPage.ROUTE,
        title = "mentoring.desk.mentor.title",
        section = Section.MINE,
        order = 40,
        permission = Rights.OWN,
        icon = "handshake")
@org.osgi.service.component.annotations.Component(service = MyMentorPage.class, scope = ServiceScope.PROTOTYPE)
public class MyMentorPage extends MentoringPage implements BeforeEnterObserver {
    static final String ROUTE = "my-mentor";

    private final transient DeskTools tools;

    @Activate
    public MyMentorPage(@Reference DeskTools tools) {
        this.tools = tools;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        add(new PageHead(Desk.say("mentor.title")).summary(Desk.say("mentor.summary")));
        List<Relation> pairs = ofMentee(tools);
        if (pairs.isEmpty()) {
            add(none());
        }
        List<Relation> wishes = asMentee(tools)
                .filter(pair -> pair.state() == RelationState.PROPOSED && pair.origin() == Party.MENTEE)
                .toList();
        if (!wishes.isEmpty()) {
            add(new Panel(Desk.say("wish.title"), wishes(wishes)));
        }
        add(new DueSurveys(tools));
        pairs.forEach(this::draw);
        add(new ThreadPanel(tools, tools.messages().withCoordinators(), Desk.say("message.coordinators")));
        if (!pairs.isEmpty()) {
            add(new CalendarPanel(tools));
        }
    }

    /** Whoever has asked is told so, and not to ask. */
    private EmptyState none() {
        String detail = asMentee(tools)
                .filter(pair -> pair.state() == RelationState.PROPOSED)
                .findFirst()
                .map(pair -> Desk.say("mentor.asked", pair.mentorName()))
                .orElseGet(() -> Desk.say("mentor.noneDetail"));
        return new EmptyState("handshake", Desk.say("mentor.none"))
                .detail(detail)
                .action(
                        Links.button("choose-mentor", Say.of("suggest.mine")),
                        WhyNobodyDialog.button(tools, Party.MENTEE));
    }

    private Lines wishes(List<Relation> wishes) {
        Lines lines = new Lines();
        wishes.forEach(wish -> lines.line(
                wish.mentorName(),
                List.of(Desk.say("wish.since", Desk.date(wish.proposedOn()))),
                List.of(),
                Lines.button(Desk.say("wish.back"), wish.mentorName(), () -> takeBack(wish))));
        return lines;
    }

    private void takeBack(Relation wish) {
        new Confirm(Desk.say("wish.backTitle", wish.mentorName()))
                .says(Desk.say("wish.backMeans"))
                .danger(Desk.say("wish.back"), () -> {
                    tools.relations().withdraw(wish.id(), wish.lock());
                    Notices.success(Desk.say("wish.backDone"));
                    draw();
                })
                .open();
    }

    /** Pairs she has as a mentee, her own mentor before peers and groups; a peer mentor's mentees are on his desk. */
    static List<Relation> ofMentee(DeskTools tools) {
        return asMentee(tools)
                .filter(pair -> pair.state().takesSeat())
                .sorted(Comparator.comparing(Relation::kind))
                .toList();
    }

    private static Stream<Relation> asMentee(DeskTools tools) {
        return tools.relations().own().stream().filter(pair -> tools.isOwn(pair.participantId()));
    }

    private void draw(Relation pair) {
        String group = pair.groupId()
                .flatMap(tools.groups()::find)
                .map(one -> Desk.say("group.with", one.name(), pair.mentorName()))
                .orElse(pair.mentorName());
        add(new Panel(
                        group,
                        new Pill(Tone.INFO, Say.of("relation." + pair.state())),
                        new RematchWish(tools, pair, Party.MENTEE))
                .summary(pair.startedOn()
                        .map(day -> Desk.say("mentor.since", Desk.date(day)))
                        .orElseGet(() -> Desk.say("mentor.begins"))));
        tools.partners().mentor(pair).ifPresent(this::add);
        PairPanels.of(tools, pair, Party.MENTEE, () -> {}).forEach(this::add);
    }
}
