package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.meeting.Agenda;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.platform.ui.api.kit.Words;

/** What the board suggests for the next meeting: agendas, and check-lists the pair works through. */
final class IdeasPanel extends Div {
    private final transient MeetingsPanel meetings;
    private final transient CheckListsPanel lists;

    IdeasPanel(DeskTools tools, MeetingsPanel meetings, CheckListsPanel lists) {
        this.meetings = meetings;
        this.lists = lists;
        Lines lines = new Lines();
        tools.agendas().list().stream().filter(Agenda::active).forEach(agenda -> line(lines, agenda));
        setVisible(lines.getChildren().findAny().isPresent());
        addClassName("bw-panel");
        add(new Details(Desk.say("ideas.title"), lines));
    }

    private void line(Lines lines, Agenda agenda) {
        String name = agenda.name(Words.locale());
        boolean list = agenda.kind() == Agenda.Kind.CHECK_LIST;
        String points =
                agenda.items().stream().map(item -> item.text(Words.locale())).collect(Collectors.joining(" · "));
        Component plan = Lines.button(Desk.say("ideas.plan"), name, () -> meetings.plan(agenda));
        Component[] actions = list
                ? new Component[] {plan, Lines.button(Desk.say("ideas.list"), name, () -> lists.show(agenda.id()))}
                : new Component[] {plan};
        lines.line(name, List.of(list ? Desk.say("ideas.works") : points), List.of(), actions);
    }
}
