package org.boardwalk.participants.internal.ui.person;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.platform.ui.api.ModuleParts;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;

/**
 * The panels on one person's page. Follows modules that come and go while the page is open: the panel that came is put
 * in its place, the one that went leaves a line, and nobody else's panel is touched, so what is being typed there stays.
 */
final class PanelHost extends Div {
    private final PanelRegistry registry;
    private final UUID participantId;
    private final List<Slot> slots = new ArrayList<>();

    PanelHost(PanelRegistry registry, UUID participantId) {
        this.registry = registry;
        this.participantId = participantId;
        addClassName("pp-panels");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Registration watching = registry.listen(() -> ui.access(this::follow));
        addDetachListener(detach -> {
            detach.unregisterListener();
            watching.remove();
        });
        follow();
    }

    private void follow() {
        List<PanelRegistry.Entry> wanted = registry.entries();
        var running = wanted.stream().map(PanelRegistry.Entry::service).collect(Collectors.toSet());
        slots.stream().filter(slot -> !running.contains(slot.service)).forEach(Slot::switchedOff);
        wanted.stream().filter(entry -> !shows(entry)).forEach(this::place);
    }

    private boolean shows(PanelRegistry.Entry entry) {
        return slots.stream().anyMatch(slot -> slot.service == entry.service());
    }

    private void place(PanelRegistry.Entry entry) {
        forget(entry.id());
        Slot slot = new Slot(
                entry, ModuleParts.create(entry.panel(), () -> entry.panel().create(participantId)));
        int index = 0;
        while (index < slots.size() && !slot.isBefore(slots.get(index))) {
            index++;
        }
        slots.add(index, slot);
        addComponentAtIndex(index, slot);
    }

    /** The line a panel of this name left when its module went; it is back now. */
    private void forget(String id) {
        for (Iterator<Slot> all = slots.iterator(); all.hasNext(); ) {
            Slot slot = all.next();
            if (slot.id.equals(id)) {
                all.remove();
                remove(slot);
            }
        }
    }

    /** The place of one panel; keeps no class of the module once that is off. */
    private static final class Slot extends Div {
        private final long service;
        private final String id;
        private final int order;
        private final String title;
        private final boolean empty;
        private boolean off;

        Slot(PanelRegistry.Entry entry, Optional<Component> part) {
            service = entry.service();
            id = entry.id();
            order = entry.order();
            title = Words.text(entry.title());
            empty = part.isEmpty();
            addClassName("pp-slot");
            part.ifPresent(component -> add(component instanceof Panel ? component : new Panel(title, component)));
            setVisible(!empty);
        }

        boolean isBefore(Slot other) {
            return order != other.order ? order < other.order : id.compareTo(other.id) < 0;
        }

        void switchedOff() {
            if (!off && !empty) {
                removeAll();
                add(new Panel(title, new Paragraph(Words.text("platform.kit.part.off"))));
            }
            off = true;
        }
    }
}
