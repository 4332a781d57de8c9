package org.boardwalk.internships.internal.ui.compliance;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.compliance.Compliance.Item;
import org.boardwalk.internships.api.compliance.ItemState;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.internal.ui.site.Lines;
import org.boardwalk.internships.internal.ui.site.PlanBlock;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Meter;

/** What somebody must have before the placement: what is done, and what to hand in. */
public final class BeforeBlock extends PlanBlock {
    private final transient ComplianceTools tools;
    private final UUID participantId;

    BeforeBlock(ComplianceTools tools, UUID participantId) {
        this.tools = tools;
        this.participantId = participantId;
        draw();
    }

    private void draw() {
        removeAll();
        List<Item> items = tools.compliance().before(participantId);
        if (items.isEmpty()) {
            boolean own = tools.isOwn(participantId);
            add(new EmptyState("clipboard-check", Say.ui(own ? "before.noneOwn" : "before.none")));
            return;
        }
        long clear = items.stream().filter(item -> item.state().isClear()).count();
        add(new Meter(clear, items.size(), Say.ui("before.meter", clear, items.size())));
        Map<UUID, Requirement> requirements = tools.requirements();
        Lines lines = new Lines();
        items.forEach(item -> Optional.ofNullable(requirements.get(item.requirementId()))
                .ifPresent(requirement -> line(lines, requirement, item)));
        add(lines);
    }

    private void line(Lines lines, Requirement requirement, Item item) {
        lines.line(
                Say.name(requirement),
                List.of(
                        item.state().isClear() ? "" : Say.instructions(requirement),
                        item.validUntil()
                                .map(day -> Say.ui("before.good", Say.date(day)))
                                .orElse(""),
                        item.state().isClear() ? "" : Say.ui("before.mustLast", Say.date(item.judgedAt())),
                        item.state() == ItemState.RETURNED || item.state() == ItemState.WAIVED ? item.remark() : ""),
                List.of(StateMark.of(item.state())),
                actions(requirement, item));
    }

    private Component[] actions(Requirement requirement, Item item) {
        if (!tools.mayHandIn(participantId)) {
            return new Component[0];
        }
        boolean own = tools.isOwn(participantId);
        if (own && item.state().isClear()) {
            return new Component[0];
        }
        String verb = Say.ui(own ? "before.handIn" : "before.open");
        return new Component[] {
            Lines.button(
                    verb, Say.name(requirement), () -> new ItemDialog(tools, requirement, item, now -> draw()).open(""))
        };
    }
}
