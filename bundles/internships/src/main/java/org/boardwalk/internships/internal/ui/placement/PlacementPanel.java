package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Placement.State;
import org.boardwalk.internships.api.placement.Placements.Missing;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Icons;

/** The placements of one person, for staff: where, how far, and what can be done. */
final class PlacementPanel extends StayBlock {
    private final PlacementTools tools;
    private final UUID participantId;
    private final Set<UUID> opened = new HashSet<>();

    PlacementPanel(PlacementTools tools, UUID participantId) {
        this.tools = tools;
        this.participantId = participantId;
        addClassName("st-panel");
        draw();
    }

    private void draw() {
        removeAll();
        List<Placement> placements = tools.placements().of(participantId);
        if (placements.isEmpty()) {
            EmptyState empty = new EmptyState("workplace", Say.stay("panel.none")).detail(Say.stay("panel.noneDetail"));
            if (mayAdd()) {
                empty.action(addButton());
            }
            add(empty);
            return;
        }
        placements.reversed().forEach(placement -> add(part(placement)));
        if (placements.size() > 1) {
            add(new PlacementTimeline(placements, Placement::title));
        }
        if (mayAdd()) {
            add(new Div(addButton()));
        }
    }

    private boolean mayAdd() {
        return tools.mayPlace(participantId) && tools.terms().isPresent();
    }

    private Button addButton() {
        return new Button(Say.stay("place.open"), Icons.decorative("plus"), click -> tools.terms()
                .ifPresent(terms -> new PlaceDialog(tools, terms, participantId, this::draw).open()));
    }

    private Div part(Placement placement) {
        Div part = new Div(
                line("st-head", new H3(placement.title()), StayPills.of(placement.state())),
                quiet(Say.stay(
                        "panel.where",
                        placement.siteName(),
                        Say.of("kind." + placement.kind()),
                        Say.date(placement.from()),
                        Say.date(placement.lastDay()))));
        part.addClassName("st-placement");
        placement.times().ifPresent(times -> part.add(TimesWords.of(times)));
        if (!placement.reason().isBlank()) {
            part.add(quiet(placement.reason()));
        }
        if (placement.state() != State.CANCELLED) {
            part.add(HoursMeter.of(placement));
        }
        if (placement.state() == State.ACTIVE) {
            part.add(missing(placement));
        }
        BadgeLine.of(tools, placement).ifPresent(part::add);
        part.add(actions(placement));
        if (placement.state() != State.CANCELLED) {
            part.add(details(placement));
        }
        return part;
    }

    private Component missing(Placement placement) {
        List<Missing> missing = tools.placements().missing(placement.id());
        if (missing.isEmpty()) {
            return quiet(Say.stay("panel.complete"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("st-missing");
        missing.forEach(one -> list.add(new ListItem(Say.code(one.code(), one.arguments()))));
        return new Div(quiet(Say.stay("panel.missing")), list);
    }

    private Component details(Placement placement) {
        Div inside = new Div(
                new H3(Say.stay("hours.title")),
                WeekList.ofStaff(tools, tools.timesheets().of(placement.id()), this::draw),
                new H3(Say.stay("evaluation.title")),
                new EvaluationsPart(tools, placement, this::draw),
                CalendarPart.file(tools, placement));
        inside.addClassName("st-inside");
        Details details = new Details(Say.stay("panel.details"), inside);
        details.setOpened(opened.contains(placement.id()));
        details.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                opened.add(placement.id());
            } else {
                opened.remove(placement.id());
            }
        });
        return details;
    }

    private Div actions(Placement placement) {
        Div actions = line("bw-actions");
        if (!tools.mayPlace(participantId)) {
            return actions;
        }
        if (placement.state() == State.PLANNED) {
            actions.add(button("begin.do", placement, () -> PlacementDialogs.begin(tools, placement, this::draw)));
        }
        if (placement.state() == State.ACTIVE) {
            actions.add(button("complete.open", placement, () -> PlacementDialogs.complete(tools, placement, this::draw)
                    .open()));
        }
        if (placement.state().isOpen()) {
            actions.add(button("times.open", placement, () -> PlacementDialogs.times(tools, placement, this::draw)
                    .open()));
            actions.add(button("move.open", placement, () -> PlacementDialogs.move(tools, placement, this::draw)
                    .open()));
            actions.add(button("end.open", placement, () -> PlacementDialogs.end(tools, placement, this::draw)
                    .open()));
        }
        return actions;
    }

    private static Button button(String key, Placement placement, Runnable work) {
        Button button = new Button(Say.stay(key), click -> work.run());
        button.setAriaLabel(Say.stay("about", Say.stay(key), placement.title()));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }
}
