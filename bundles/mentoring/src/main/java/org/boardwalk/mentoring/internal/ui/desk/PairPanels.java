package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Relation;

/** What both of a pair, and a coordinator, work with. */
final class PairPanels {
    private PairPanels() {}

    /** @param side as whom the reader acts */
    static List<Component> of(DeskTools tools, Relation relation, Party side, Runnable changed) {
        boolean open = relation.state().takesSeat();
        List<Component> panels = new ArrayList<>();
        Circle circle = Circle.of(tools, relation);
        MeetingsPanel meetings = new MeetingsPanel(tools, circle, side, changed);
        CheckListsPanel lists = new CheckListsPanel(tools, relation.id(), open);
        if (circle.canPlan()) {
            panels.add(new IdeasPanel(tools, meetings, lists));
        }
        panels.add(meetings);
        panels.add(new GoalsPanel(tools, relation.id(), open));
        tools.messages()
                .ofPair(relation.id())
                .ifPresent(thread ->
                        panels.add(new ThreadPanel(tools, thread, Desk.say("message.with", thread.withName()))));
        panels.add(lists);
        panels.add(new NotesPanel(tools, relation.id(), open));
        return panels;
    }
}
