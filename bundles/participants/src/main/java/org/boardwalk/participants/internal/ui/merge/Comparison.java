package org.boardwalk.participants.internal.ui.merge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.boardwalk.participants.api.MergeHandler.Moves;
import org.boardwalk.participants.api.MergePreview;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.Pills;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.participants.internal.ui.form.Detail;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.boardwalk.platform.ui.api.kit.Tiles;
import org.boardwalk.platform.ui.api.kit.Words;

/** Two records side by side: which one stays, what differs, and what would move. */
final class Comparison extends Div {
    private final MergePreview preview;
    private final Labels labels;
    private final BiConsumer<MergePreview, ParticipantDetails> merge;
    private final Map<Detail, RadioButtonGroup<Boolean>> choices = new EnumMap<>(Detail.class);

    /** @param swap shows it with the other record staying */
    Comparison(MergePreview preview, Labels labels, Runnable swap, BiConsumer<MergePreview, ParticipantDetails> merge) {
        this.preview = preview;
        this.labels = labels;
        this.merge = merge;
        addClassName("pp-form");
        Button swapping = new Button(Say.say("merge.swap"), click -> swap.run());
        Button doing = new Button(Say.say("merge.do"), click -> confirm());
        doing.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        Div buttons = new Div(swapping, doing);
        buttons.addClassNames("bw-actions", "pp-form-actions");
        add(
                Tiles.wide(record(preview.keep(), "merge.stays"), record(preview.gone(), "merge.goes")),
                differences(),
                moves(),
                buttons);
    }

    private Panel record(Participant person, String title) {
        Facts facts = new Facts()
                .fact(Say.say("merge.record"), Links.page(Routes.person(person.id()), person.displayName()))
                .fact(Say.say("list.status"), Pills.status(person.status()))
                .fact(Say.say("list.planner"), labels.planner(person.plannerId()));
        for (Detail detail : List.of(Detail.BIRTH_DATE, Detail.EMAIL, Detail.EXTERNAL_ID, Detail.PROGRAMME)) {
            facts.fact(detail.label(), detail.text(person.details(), labels));
        }
        person.lastServiceOn().ifPresent(day -> facts.fact(Say.say("list.lastService"), RelativeDate.of(day)));
        return new Panel(Say.say(title), facts);
    }

    private Panel differences() {
        Panel panel = new Panel(Say.say("merge.differences"));
        preview.differences().forEach(difference -> detail(difference.field()).ifPresent(detail -> {
            RadioButtonGroup<Boolean> choice = choice(detail);
            choices.put(detail, choice);
            panel.content().add(choice);
        }));
        return choices.isEmpty()
                ? panel.summary(Say.say("merge.differences.none"))
                : panel.summary(Say.say("merge.differences.text"));
    }

    private RadioButtonGroup<Boolean> choice(Detail detail) {
        RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>(detail.label());
        choice.setItems(true, false);
        choice.setItemLabelGenerator(kept ->
                detail.text(kept ? preview.keep().details() : preview.gone().details(), labels));
        choice.setValue(true);
        return choice;
    }

    private static Optional<Detail> detail(String field) {
        return Arrays.stream(Detail.values())
                .filter(detail -> detail.key().equals(field))
                .findFirst();
    }

    private Panel moves() {
        Panel panel = new Panel(Say.say("merge.moves"));
        if (preview.moves().isEmpty()) {
            panel.content().add(new Paragraph(Say.say("merge.moves.none")));
        } else {
            UnorderedList list = new UnorderedList();
            preview.moves().forEach(move -> list.add(new ListItem(words(move))));
            panel.content().add(list);
        }
        return panel;
    }

    private static String words(Moves move) {
        return Formats.number(move.count(), Words.locale()) + " " + Words.text(move.what());
    }

    private ParticipantDetails result() {
        ParticipantDetails.Builder result = preview.suggested().toBuilder();
        choices.forEach((detail, choice) -> detail.copy(
                result,
                Boolean.TRUE.equals(choice.getValue())
                        ? preview.keep().details()
                        : preview.gone().details()));
        return result.build();
    }

    private void confirm() {
        new Confirm(Say.say("merge.confirm"))
                .says(Say.say("merge.confirm.text", preview.keep().displayName()))
                .lists(
                        Say.say("merge.moves"),
                        preview.moves().stream().map(Comparison::words).toList())
                .danger(Say.say("merge.do"), () -> merge.accept(preview, result()))
                .open();
    }
}
