package org.boardwalk.mentoring.internal.ui.relation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.boardwalk.mentoring.api.relation.Relations.Waiting;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Who waits for a mentor, why, and what to do about it. */
@Page(
        route = WaitingPage.ROUTE,
        title = "mentoring.ui.waiting.title",
        section = Section.WORK,
        permission = Rights.READ,
        menu = false)
@org.osgi.service.component.annotations.Component(service = WaitingPage.class, scope = ServiceScope.PROTOTYPE)
public class WaitingPage extends MentoringPage {
    static final String ROUTE = "mentoring/waiting";

    private final transient PairTools tools;
    private final Div content = new Div();

    @Activate
    public WaitingPage(@Reference PairTools tools) {
        this.tools = tools;
        add(
                new PageHead(Say.ui("waiting.title"))
                        .back(PairsPage.ROUTE, Say.ui("pair.title"))
                        .summary(Say.ui("waiting.summary")),
                content);
        draw();
    }

    private void draw() {
        content.removeAll();
        content.setClassName("");
        List<Waiting> waiting = tools.relations().waiting();
        if (waiting.isEmpty()) {
            content.add(new EmptyState("check-circle", Say.ui("waiting.none")).detail(Say.ui("waiting.noneDetail")));
            return;
        }
        content.setClassName("bw-panel");
        Lines lines = new Lines();
        waiting.forEach(one -> lines.line(
                Links.page("participants/" + one.participantId(), one.menteeName()),
                List.of(
                        Say.ui("waiting.since", Say.date(one.since()), PairWords.days(one.since())),
                        Say.ui("waiting.next." + one.reason())),
                List.of(mark(one.reason())),
                actions(one)));
        content.add(lines);
    }

    static Pill mark(Waiting.Reason reason) {
        boolean calm = reason == Waiting.Reason.NEW || reason == Waiting.Reason.HAS_LESS;
        Tone tone = calm ? Tone.INFO : Tone.ATTENTION;
        return new Pill(tone, Say.of("waiting." + reason));
    }

    private Component[] actions(Waiting one) {
        List<Component> actions = new ArrayList<>();
        one.relationId().ifPresent(id -> actions.add(Links.page(PairsPage.ROUTE + "/" + id, Say.ui("waiting.pair"))));
        if (tools.may(Rights.COORDINATE) && one.reason() != Waiting.Reason.MENTOR_OFF) {
            Button propose = Lines.button(Say.ui("pair.propose"), one.menteeName(), () -> ProposeDialog.propose(
                            tools, one.participantId(), one.menteeName(), pair -> draw())
                    .open());
            actions.add(propose);
        }
        return actions.toArray(Component[]::new);
    }
}
