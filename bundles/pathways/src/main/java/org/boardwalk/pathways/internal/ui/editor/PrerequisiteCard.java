package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Consumer;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.internal.ui.words.RequirementWords;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Icons;

/** One thing that comes before a step: how binding it is, the condition, and the same in words. */
final class PrerequisiteCard extends Div {
    private final DraftWords words;
    private final String stepId;
    private final Runnable changed;
    private final Select<Strength> strength = new Select<>();
    private final Div slot = new Div();
    private final Div wrapping = new Div();
    private final Paragraph inWords = new Paragraph();
    private final TextPair note = TextPair.line(Say.ui("prerequisite.note"));
    private RequirementPart part;

    PrerequisiteCard(
            DraftWords words,
            String stepId,
            RequirementPart part,
            Optional<Prerequisite> shown,
            Runnable changed,
            Consumer<PrerequisiteCard> removed) {
        this.words = words;
        this.stepId = stepId;
        this.part = part;
        this.changed = changed;
        addClassName("pw-prerequisite");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Say.ui("prerequisite.group"));
        strength.setItems(Strength.values());
        strength.setItemLabelGenerator(item -> Say.of("strength." + item));
        strength.setAriaLabel(Say.ui("prerequisite.strength"));
        strength.setValue(shown.map(Prerequisite::strength).orElse(Strength.REQUIRED));
        strength.addValueChangeListener(event -> tell());
        note.bind(shown.flatMap(Prerequisite::note), text -> tell());
        slot.addClassName("pw-slot");
        wrapping.addClassName("pw-wrapping");
        inWords.addClassName("pw-in-words");
        inWords.getElement().setAttribute("role", "status");
        add(head(removed), slot, wrapping, inWords, new Details(Say.ui("prerequisite.why"), note));
        place(part);
    }

    /** Empty while a field of the condition is missing. */
    Optional<Prerequisite> value() {
        return part.value().map(requirement -> new Prerequisite(requirement, strength.getValue(), note.value()));
    }

    private Div head(Consumer<PrerequisiteCard> removed) {
        Button remove = new Button(Icons.decorative("trash"), click -> removed.accept(this));
        remove.setAriaLabel(Say.ui("prerequisite.remove"));
        remove.setTooltipText(Say.ui("prerequisite.remove"));
        remove.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        Div head = new Div(strength, remove);
        head.addClassName("pw-row");
        return head;
    }

    private void place(RequirementPart shown) {
        part = shown;
        shown.whenChanged(this::tell);
        slot.removeAll();
        slot.add(shown);
        wrapping.removeAll();
        if (!(shown instanceof GroupPart)) {
            wrapping.add(wrap("prerequisite.or", GroupPart.Kind.ANY), wrap("prerequisite.and", GroupPart.Kind.ALL));
        }
        say();
    }

    /** "… or": the condition becomes the first of a group, and a second one is asked for. */
    private ConditionMenu wrap(String key, GroupPart.Kind kind) {
        return new ConditionMenu(Say.ui(key), sort -> {
            GroupPart group = new GroupPart(words, stepId, kind);
            group.put(part);
            group.put(sort.part(words, stepId));
            place(group);
            tell();
        });
    }

    private void tell() {
        say();
        changed.run();
    }

    private void say() {
        inWords.setText(value().map(prerequisite -> RequirementWords.sentence(words.pathway(), prerequisite))
                .orElseGet(() -> Say.ui("prerequisite.incomplete")));
    }
}
