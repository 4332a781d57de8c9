package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.desk.MentorDesk;
import org.boardwalk.mentoring.api.desk.MentorDesk.Progress;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One mentee as her mentor, or a coordinator, sees her: what she shares, and what the two do. */
@Page(route = "my-mentees/:id", title = "mentoring.desk.mentee.title", section = Section.WORK, menu = false)
@org.osgi.service.component.annotations.Component(service = MenteePage.class, scope = ServiceScope.PROTOTYPE)
public class MenteePage extends MentoringPage implements BeforeEnterObserver, HasDynamicTitle {
    private final transient DeskTools tools;
    private String title = Desk.say("mentee.title");

    @Activate
    public MenteePage(@Reference DeskTools tools) {
        this.tools = tools;
        narrow();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<UUID> id = event.getRouteParameters().get("id").flatMap(Say::id);
        removeAll();
        try {
            draw(tools.desk().page(id.orElseThrow(() -> new ProblemException("mentoring.relation.notFound"))));
        } catch (ProblemException unknown) {
            add(
                    new PageHead(title).back(MenteesPage.ROUTE, Desk.say("mine.title")),
                    new EmptyState("handshake", Desk.say("mentee.unknown")).detail(Desk.say("mentee.unknownDetail")));
        }
    }

    void draw(MentorDesk.MenteePage page) {
        removeAll();
        title = page.mentee().shownName();
        PageHead head = new PageHead(title);
        boolean mentor = tools.may(Rights.MENTOR);
        if (mentor) {
            head.back(MenteesPage.ROUTE, Desk.say("mine.title"));
        }
        head.beside(new Pill(Tone.INFO, Say.of("relation." + page.relation().state())));
        if (page.canLog() && mentor) {
            head.actions(new PairMoves(
                            tools,
                            page.relation(),
                            () -> draw(tools.desk().page(page.relation().id())))
                    .all());
            head.actions(
                    Links.button(LogMeetingPage.route(page.relation().id(), Optional.empty()), Desk.say("mine.log")));
        }
        add(head);
        page.relation()
                .ending()
                .ifPresentOrElse(
                        end -> add(Say.quiet(Desk.say("mentee.over", Desk.date(end.on())))), () -> about(page));
        PairPanels.of(tools, page.relation(), mentor ? Party.MENTOR : Party.COORDINATOR, () -> {})
                .forEach(this::add);
        if (mentor && page.relation().state().takesSeat()) {
            add(new RematchWish(tools, page.relation(), Party.MENTOR));
        }
    }

    private void about(MentorDesk.MenteePage page) {
        Mentee.Card mentee = page.mentee();
        Div parts = Desk.stack();
        if (!mentee.wishes().isBlank()) {
            parts.add(Desk.words(mentee.wishes()));
        }
        Facts facts = new Facts();
        if (!mentee.email().isBlank()) {
            facts.fact(Desk.say("mentee.email"), mentee.email());
        }
        if (!mentee.phone().isBlank()) {
            facts.fact(Desk.say("mentee.phone"), mentee.phone());
        }
        parts.add(facts);
        tools.partners().answers(mentee).ifPresent(parts::add);
        page.progress().forEach(one -> parts.add(progress(one)));
        parts.add(lines(page));
        boolean nothing = page.progress().isEmpty()
                && page.credentials().isEmpty()
                && page.placements().isEmpty();
        if (nothing) {
            parts.add(Say.quiet(Desk.say("mentee.sharesNothing")));
        }
        add(new Panel(Desk.say("mentee.about"), parts));
    }

    private static Component progress(Progress one) {
        Div part = one.steps() > 0 ? Desk.stack(MenteesPage.meter(one)) : Desk.stack(Say.quiet(one.pathway()));
        if (!one.nextStep().isBlank()) {
            part.add(Say.quiet(Desk.say("mine.step", one.nextStep())));
        }
        if (!one.stalled().isBlank()) {
            part.add(new Pill(Tone.ATTENTION, Desk.say("stalled", one.stalled(), one.stalledDays())));
        }
        return part;
    }

    private static Component lines(MentorDesk.MenteePage page) {
        Lines lines = new Lines();
        page.credentials()
                .forEach(one -> lines.line(
                        one.name(),
                        List.of(one.until()
                                .map(day -> Desk.say("mentee.until", Desk.date(day)))
                                .orElse("")),
                        List.of()));
        page.placements()
                .forEach(one -> lines.line(
                        one.site(),
                        List.of(Desk.say("mentee.placement", Desk.date(one.from()), Desk.date(one.until()))),
                        List.of()));
        return lines;
    }
}
