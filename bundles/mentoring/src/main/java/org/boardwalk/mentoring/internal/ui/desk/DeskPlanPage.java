package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Agenda;
import org.boardwalk.mentoring.api.meeting.Survey;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What a board suggests to pairs and asks them: agendas, check-lists and surveys. */
@Page(
        route = "mentoring/agendas",
        title = "mentoring.desk.plan.title",
        section = Section.PROGRAMMES,
        order = 60,
        permission = Rights.PLAN,
        icon = "list-ol")
@org.osgi.service.component.annotations.Component(service = DeskPlanPage.class, scope = ServiceScope.PROTOTYPE)
public class DeskPlanPage extends MentoringPage implements BeforeEnterObserver {
    private final transient DeskTools tools;

    @Activate
    public DeskPlanPage(@Reference DeskTools tools) {
        this.tools = tools;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        add(new PageHead(Desk.say("plan.title")).summary(Desk.say("plan.summary")));
        List<Agenda> agendas = tools.agendas().list();
        for (Agenda.Kind kind : Agenda.Kind.values()) {
            add(agendas(agendas, kind));
        }
        add(surveys());
    }

    private Component agendas(List<Agenda> all, Agenda.Kind kind) {
        Lines lines = new Lines();
        all.stream()
                .filter(one -> one.kind() == kind)
                .forEach(one -> lines.line(
                        one.name(Words.locale()),
                        List.of(Desk.say("plan.points", one.items().size())),
                        off(one.active()),
                        Lines.button(Say.ui("edit"), one.name(Words.locale()), () -> edit(one))));
        return new Panel(Desk.say("plan." + kind), lines)
                .actions(Desk.button("plan.add", "plus", () -> edit(fresh(kind, all.size()))));
    }

    private static List<Pill> off(boolean active) {
        return active ? List.of() : List.of(new Pill(Tone.NEUTRAL, Desk.say("plan.off")));
    }

    private static Agenda fresh(Agenda.Kind kind, int position) {
        return new Agenda(UUID.randomUUID(), 0, kind, "", "", 1000 + position, List.of(), true);
    }

    private void edit(Agenda agenda) {
        AgendaDialog.of(tools, agenda, this::draw).open();
    }

    private Component surveys() {
        Lines lines = new Lines();
        tools.surveys().list().forEach(one -> {
            List<String> about = new ArrayList<>(List.of(Say.of("audience." + one.audience())));
            about.add(one.everyDays()
                    .map(days -> Desk.say("plan.every", one.afterDays(), days))
                    .orElseGet(() -> Desk.say("plan.once", one.afterDays())));
            lines.line(
                    one.name(Words.locale()),
                    about,
                    off(one.active()),
                    Lines.button(Say.ui("edit"), one.name(Words.locale()), () -> edit(one)));
        });
        return new Panel(Desk.say("plan.surveys"), lines)
                .actions(Desk.button("plan.add", "plus", () -> edit(freshSurvey())));
    }

    private static Survey freshSurvey() {
        return new Survey(UUID.randomUUID(), 0, Audience.MENTEE, "", "", 30, Optional.of(90), List.of(), true);
    }

    private void edit(Survey survey) {
        SurveyDialog.of(tools, survey, this::draw).open();
    }
}
