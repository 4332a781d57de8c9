package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Agenda;
import org.boardwalk.mentoring.api.meeting.Agenda.Progress;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;

/** Check-lists a pair works through, one under the other, opened when wanted. */
final class CheckListsPanel extends Div {
    private final transient DeskTools tools;
    private final UUID relationId;
    private final boolean open;
    private final Set<UUID> unfolded = new HashSet<>();

    CheckListsPanel(DeskTools tools, UUID relationId, boolean open) {
        this.tools = tools;
        this.relationId = relationId;
        this.open = open;
        draw();
    }

    /** Opens a list and moves to it. */
    void show(UUID agendaId) {
        unfolded.add(agendaId);
        draw();
        getElement().executeJs("this.scrollIntoView({block: 'start'})");
    }

    private void draw() {
        removeAll();
        List<Progress> lists = tools.agendas().of(relationId);
        if (!lists.isEmpty()) {
            add(new Panel(
                    Desk.say("lists.title"), lists.stream().map(this::list).toArray(Component[]::new)));
        }
    }

    private Component list(Progress list) {
        Agenda agenda = list.agenda();
        Div items = Desk.stack();
        for (int i = 0; i < agenda.items().size(); i++) {
            items.add(item(agenda, agenda.items().get(i), list.ticks().get(i)));
        }
        Details details = new Details(
                Desk.say(
                        "lists.line",
                        agenda.name(Words.locale()),
                        list.done(),
                        agenda.items().size()),
                items);
        details.setOpened(unfolded.contains(agenda.id()));
        details.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                unfolded.add(agenda.id());
            } else {
                unfolded.remove(agenda.id());
            }
        });
        return details;
    }

    private Component item(Agenda agenda, Agenda.Item item, Optional<LocalDate> doneOn) {
        Checkbox box = new Checkbox(item.text(Words.locale()));
        box.setValue(doneOn.isPresent());
        box.setReadOnly(!open);
        box.addValueChangeListener(change -> {
            Optional<LocalDate> day = change.getValue() ? Optional.of(Say.today()) : Optional.empty();
            Notices.tryTo(() -> tools.agendas().tick(relationId, agenda.id(), item.id(), day));
            draw();
        });
        return box;
    }
}
