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
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For participants: what is still to hand in before the placement. */
@org.osgi.service.component.annotations.Component
public final class HandInCard implements HomeCard {
    private final ComplianceTools tools;

    @Activate
    public HandInCard(@Reference ComplianceTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "internships.handIn";
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public Optional<Component> create() {
        List<Item> missing = tools.own().map(tools.compliance()::before).orElse(List.of()).stream()
                .filter(item -> !item.state().isClear() && item.state() != ItemState.IN_REVIEW)
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(card(missing));
    }

    private Component card(List<Item> missing) {
        Map<UUID, Requirement> requirements = tools.requirements();
        Lines lines = new Lines();
        missing.forEach(item -> Optional.ofNullable(requirements.get(item.requirementId()))
                .ifPresent(requirement -> lines.line(
                        Links.page("my-requirements", Say.name(requirement)),
                        List.of(item.state() == ItemState.RETURNED ? item.remark() : ""),
                        List.of(StateMark.of(item.state())))));
        return new PlanBlock(
                new Panel(Say.ui("before.cardTitle", missing.size()), lines).summary(Say.ui("before.cardSummary")));
    }
}
