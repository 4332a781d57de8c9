package org.boardwalk.pathways.ui.api;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.requirement.Prerequisite;

/** Everything that comes before something else, with all that conditions can say. */
@StyleSheet(TextPair.STYLES)
public final class PrerequisitesEditor extends Div {
    private final Vocabulary vocabulary;
    private final Consumer<List<Prerequisite>> changed;
    private final Div cards = new Div();
    private final Paragraph none = new Paragraph(Say.ui("prerequisite.none"));

    /**
     * @param shown what stands there to begin with
     * @param changed gets {@link #value} after every change
     */
    public PrerequisitesEditor(Vocabulary vocabulary, List<Prerequisite> shown, Consumer<List<Prerequisite>> changed) {
        this.vocabulary = vocabulary;
        this.changed = changed;
        addClassName("pr-editor");
        none.addClassName("pr-quiet");
        shown.forEach(each -> card(Condition.part(vocabulary, each.requirement()), Optional.of(each)));
        add(
                none,
                cards,
                new ConditionMenu(
                        Say.ui("prerequisite.add"), vocabulary, sort -> card(sort.part(vocabulary), Optional.empty())));
        none.setVisible(shown.isEmpty());
    }

    /** What the fields say; a condition with an empty field is left out of it. */
    public List<Prerequisite> value() {
        return cards().flatMap(card -> card.value().stream()).toList();
    }

    /** Whether {@link #value} has everything that stands there; what is missing is said beside it. */
    public boolean isComplete() {
        return cards().allMatch(PrerequisiteCard::isComplete);
    }

    private Stream<PrerequisiteCard> cards() {
        return cards.getChildren().map(PrerequisiteCard.class::cast);
    }

    private void card(RequirementPart part, Optional<Prerequisite> shown) {
        none.setVisible(false);
        cards.add(new PrerequisiteCard(vocabulary, part, shown, this::tell, card -> {
            cards.remove(card);
            tell();
        }));
    }

    private void tell() {
        none.setVisible(cards.getComponentCount() == 0);
        changed.accept(value());
    }
}
