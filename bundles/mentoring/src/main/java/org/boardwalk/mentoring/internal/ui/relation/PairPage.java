package org.boardwalk.mentoring.internal.ui.relation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.health.Attention;
import org.boardwalk.mentoring.api.health.Concern;
import org.boardwalk.mentoring.api.meeting.Survey;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.mentoring.internal.ui.profile.Profiles;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One pair: where it is, what to do, how it came about, and what it counts. */
@Page(
        route = PairsPage.ROUTE + "/:id",
        title = "mentoring.ui.pair.title",
        section = Section.WORK,
        permission = Rights.READ,
        menu = false)
@org.osgi.service.component.annotations.Component(service = PairPage.class, scope = ServiceScope.PROTOTYPE)
public class PairPage extends MentoringPage implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PairTools tools;
    private String title = Say.ui("pair.title");

    @Activate
    public PairPage(@Reference PairTools tools) {
        this.tools = tools;
        narrow();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("id")
                .flatMap(Say::id)
                .flatMap(this::find)
                .ifPresentOrElse(this::draw, this::unknown);
    }

    private Optional<Relation> find(UUID id) {
        return tools.relations().find(id);
    }

    private void unknown() {
        removeAll();
        add(
                new PageHead(title).back(PairsPage.ROUTE, Say.ui("pair.title")),
                new EmptyState("users", Say.of("relation.notFound")).detail(Say.ui("unknownDetail")));
    }

    void draw(Relation pair) {
        removeAll();
        title = PairWords.names(pair);
        PairActions actions = new PairActions(tools, pair, this::draw);
        PageHead head = new PageHead(title)
                .back(PairsPage.ROUTE, Say.ui("pair.title"))
                .beside(PairWords.state(pair.state()), Pill.label(Say.of("kind." + pair.kind())))
                .summary(actions.next());
        if (tools.may(Rights.COORDINATE)) {
            if (pair.state().takesSeat()) {
                head.actions(Links.button("my-mentees/" + pair.id(), Say.ui("pair.together")));
            }
            head.actions(actions.all().toArray(Component[]::new));
        }
        add(head);
        if (pair.state().isOpen()) {
            tools.health().of(pair.id()).ifPresent(one -> add(signs(one)));
        }
        List<Concern> concerns = tools.concerns().of(pair.id());
        if (!concerns.isEmpty()) {
            add(new Panel(Say.ui("concern.title"), new ConcernsView(tools, concerns, () -> draw(pair)))
                    .summary(Say.ui("concern.summary")));
        }
        add(new Panel(Say.ui("pair.about"), facts(pair)));
        if (pair.state() != RelationState.PROPOSED && pair.state() != RelationState.DECLINED) {
            add(new Panel(Say.ui("meter.title"), new MeterBlock(tools.meter().of(pair.participantId(), Say.today())))
                    .summary(Say.ui("meter.summary", pair.menteeName())));
        }
        List<Survey.Round> rounds =
                tools.may(Rights.COORDINATE) ? tools.surveys().of(pair.id()) : List.of();
        if (!rounds.isEmpty()) {
            add(new Panel(
                            Say.ui("survey.title"),
                            new SurveyAnswers(tools.surveys().list(), rounds))
                    .summary(Say.ui("survey.summary")));
        }
        add(new Panel(Say.ui("pair.history"), history(pair)));
    }

    private static Panel signs(Attention attention) {
        UnorderedList list = new UnorderedList();
        list.addClassName("mt-signs");
        attention.signs().forEach(sign -> list.add(new ListItem(PairWords.sign(sign))));
        Panel panel = new Panel(Say.ui("health.signs"), list);
        return attention.onHold() ? panel.summary(Say.ui("health.onHoldMeans")) : panel;
    }

    private static Facts facts(Relation pair) {
        Facts facts = new Facts()
                .fact(Say.ui("pair.mentee"), Links.page("participants/" + pair.participantId(), pair.menteeName()))
                .fact(Say.ui("pair.mentor"), Links.page("mentoring/mentors/" + pair.mentorId(), pair.mentorName()))
                .fact(
                        Say.ui("pair.proposed"),
                        Say.ui("pair.by", Say.date(pair.proposedOn()), Say.of("party." + pair.origin())));
        pair.startedOn().ifPresent(day -> facts.fact(Say.ui("pair.first"), Say.date(day)));
        facts.fact(Say.ui("pair.until"), pair.plannedUntil().map(Say::date).orElseGet(() -> Say.ui("pair.untilOpen")));
        if (pair.workplace()) {
            facts.fact(Say.ui("pair.where"), Say.ui("pair.workplace"));
        }
        if (!pair.message().isBlank()) {
            facts.fact(Say.ui("pair.message"), pair.message());
        }
        pair.pauses().forEach(pause -> facts.fact(Say.ui("pair.pauseOf"), Profiles.pause(pause)));
        pair.ending()
                .ifPresent(end -> facts.fact(
                        Say.ui("pair.ended"),
                        Say.ui("pair.endedBy", Say.date(end.on()), Say.of("end." + end.reason()), end.by())
                                + (end.remark().isBlank() ? "" : " · " + end.remark())));
        return facts;
    }

    private static Div history(Relation pair) {
        Lines lines = new Lines();
        List<Relation.Change> changes = pair.history();
        for (int place = changes.size() - 1; place >= 0; place--) {
            Relation.Change change = changes.get(place);
            boolean saidYes = place > 0 && change.to() == RelationState.PROPOSED;
            List<String> about = new ArrayList<>(
                    List.of(Say.ui("pair.changed", Formats.dateTime(change.at(), Words.locale()), change.by())));
            about.add(change.remark());
            lines.line(saidYes ? Say.ui("pair.saidYes") : Say.of("relation." + change.to()), about, List.of());
        }
        return new Div(lines);
    }
}
