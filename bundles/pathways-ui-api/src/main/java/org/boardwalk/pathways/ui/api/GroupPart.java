package org.boardwalk.pathways.ui.api;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** "[All of | Any one of | At least [2] of] these:" and below it the parts. */
final class GroupPart extends RequirementPart {
    private final Select<Kind> kind = new Select<>();
    private final WholeNumberField count = new WholeNumberField();
    private final Div rows = new Div();
    private final List<RequirementPart> parts = new ArrayList<>();

    /** How many of the parts are needed; the words are {@code pathways.ui.group.<NAME>}. */
    enum Kind {
        ALL,
        ANY,
        AT_LEAST
    }

    GroupPart(Vocabulary vocabulary, Kind initial) {
        addClassName("pr-group");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(item -> Say.ui("group." + item));
        kind.setAriaLabel(Say.ui("part.group"));
        kind.setValue(initial);
        count.setAriaLabel(Say.ui("part.count"));
        count.addClassName("pr-number");
        count.setMin(1);
        count.setValue(2);
        count.setStepButtonsVisible(true);
        count.setVisible(initial == Kind.AT_LEAST);
        kind.addValueChangeListener(event -> {
            count.setVisible(event.getValue() == Kind.AT_LEAST);
            tell();
        });
        count.addValueChangeListener(event -> tell());
        rows.addClassName("pr-group-rows");
        rows.getElement().setAttribute("role", "group").setAttribute("aria-label", Say.ui("part.groupOf"));
        Div head = new Div(kind, count, new Span(Say.ui("part.ofThese")));
        head.addClassName("pr-group-head");
        add(head, rows, new ConditionMenu(Say.ui("part.add"), vocabulary, sort -> {
            put(sort.part(vocabulary));
            tell();
        }));
    }

    GroupPart(Vocabulary vocabulary, Requirement.Group shown) {
        this(vocabulary, kind(shown));
        if (shown instanceof Requirement.AtLeast some) {
            count.setValue(some.count());
        }
        shown.parts().forEach(part -> put(Condition.part(vocabulary, part)));
    }

    private static Kind kind(Requirement.Group group) {
        return switch (group) {
            case Requirement.AllOf all -> Kind.ALL;
            case Requirement.AnyOf any -> Kind.ANY;
            case Requirement.AtLeast some -> Kind.AT_LEAST;
        };
    }

    /** Adds a part at the end. */
    void put(RequirementPart part) {
        part.whenChanged(this::tell);
        parts.add(part);
        Div row = new Div(part);
        row.addClassName("pr-row");
        row.add(remove(part, row));
        rows.add(row);
    }

    private Button remove(RequirementPart part, Div row) {
        Button remove = new Button(Icons.decorative("close-small"), click -> {
            parts.remove(part);
            rows.remove(row);
            tell();
        });
        remove.setAriaLabel(Say.ui("part.remove"));
        remove.setTooltipText(Say.ui("part.remove"));
        remove.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return remove;
    }

    @Override
    Optional<Requirement> value() {
        List<Requirement> values =
                parts.stream().flatMap(part -> part.value().stream()).toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind.getValue()) {
                    case ALL -> new Requirement.AllOf(values);
                    case ANY -> new Requirement.AnyOf(values);
                    case AT_LEAST ->
                        new Requirement.AtLeast(count.getValue() == null ? 1 : Math.max(1, count.getValue()), values);
                });
    }

    @Override
    boolean isComplete() {
        boolean known = kind.getValue() != Kind.AT_LEAST || count.isReadable();
        return known && !parts.isEmpty() && parts.stream().allMatch(RequirementPart::isComplete);
    }
}
