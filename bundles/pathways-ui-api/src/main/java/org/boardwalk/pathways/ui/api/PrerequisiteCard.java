package org.boardwalk.pathways.ui.api;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Words;

/** One thing that comes first: how binding it is, the condition, and the same in words. */
final class PrerequisiteCard extends Div {
    private final Vocabulary vocabulary;
    private final Runnable changed;
    private final Select<Strength> strength = new Select<>();
    private final Div slot = new Div();
    private final Div wrapping = new Div();
    private final Paragraph inWords = new Paragraph();
    private final TextPair note = TextPair.line(Say.ui("prerequisite.note"));
    private RequirementPart part;

    PrerequisiteCard(
            Vocabulary vocabulary,
            RequirementPart part,
            Optional<Prerequisite> shown,
            Runnable changed,
            Consumer<PrerequisiteCard> removed) {
        this.vocabulary = vocabulary;
        this.part = part;
        this.changed = changed;
        addClassName("pr-card");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Say.ui("prerequisite.group"));
        strength.setItems(Strength.values());
        strength.setItemLabelGenerator(item -> Words.text("pathways.strength." + item));
        strength.setAriaLabel(Say.ui("prerequisite.strength"));
        strength.setValue(shown.map(Prerequisite::strength).orElse(Strength.REQUIRED));
        strength.addValueChangeListener(event -> tell());
        note.bind(shown.flatMap(Prerequisite::note), text -> tell());
        wrapping.addClassName("pr-wrapping");
        inWords.addClassName("pr-in-words");
        inWords.getElement().setAttribute("role", "status");
        add(head(removed), slot, wrapping, inWords, new Details(Say.ui("prerequisite.why"), note));
        place(part);
    }

    /** Empty while a field of the condition is missing. */
    Optional<Prerequisite> value() {
        return part.value().map(requirement -> new Prerequisite(requirement, strength.getValue(), note.value()));
    }

    boolean isComplete() {
        return part.isComplete();
    }

    private Div head(Consumer<PrerequisiteCard> removed) {
        Button remove = new Button(Icons.decorative("trash"), click -> removed.accept(this));
        remove.setAriaLabel(Say.ui("prerequisite.remove"));
        remove.setTooltipText(Say.ui("prerequisite.remove"));
        remove.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        Div head = new Div(strength, remove);
        head.addClassName("pr-row");
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
        return new ConditionMenu(Say.ui(key), vocabulary, sort -> {
            GroupPart group = new GroupPart(vocabulary, kind);
            group.put(part);
            group.put(sort.part(vocabulary));
            place(group);
            tell();
        });
    }

    private void tell() {
        say();
        changed.run();
    }

    private void say() {
        Stream<String> said =
                value().map(prerequisite -> PrerequisiteWords.sentence(prerequisite, vocabulary.names())).stream();
        Stream<String> missing = isComplete() ? Stream.empty() : Stream.of(Say.ui("prerequisite.incomplete"));
        inWords.setText(Stream.concat(said, missing).collect(Collectors.joining(" ")));
    }
}
