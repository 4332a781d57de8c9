package org.boardwalk.participants.internal.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.Say;

/** What can be done with the people whose boxes are ticked; there only while some are. */
final class ListSelection extends Div {
    private final Span count = new Span();
    private Set<ParticipantSummary> chosen = Set.of();

    /** @param clear unticks all */
    ListSelection(List<Action> actions, Runnable clear) {
        addClassName("pp-selection");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Say.say("list.selection"));
        count.getElement().setAttribute("role", "status");
        add(count);
        for (Action action : actions) {
            add(new Button(action.text(), click -> action.work().accept(chosen)));
        }
        add(Fields.quiet(Say.say("list.selection.clear"), clear));
        setVisible(false);
    }

    void show(Set<ParticipantSummary> people) {
        chosen = Set.copyOf(people);
        count.setText(Say.say("list.selection.count", chosen.size()));
        setVisible(!chosen.isEmpty());
    }

    /** Something to do with several people at once. */
    record Action(String text, Consumer<Set<ParticipantSummary>> work) {}
}
