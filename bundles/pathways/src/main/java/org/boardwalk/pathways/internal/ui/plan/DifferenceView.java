package org.boardwalk.pathways.internal.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardwalk.pathways.api.plan.Difference;
import org.boardwalk.pathways.api.plan.NextStep;
import org.boardwalk.pathways.api.text.Phrase;
import org.boardwalk.pathways.internal.ui.words.Glyph;
import org.boardwalk.pathways.internal.ui.words.Say;

/** What a newer version of the pathway means for one plan. */
final class DifferenceView extends Div {
    DifferenceView(Difference difference) {
        addClassName("pw-difference");
        if (!difference.note().isBlank()) {
            add(new Paragraph(Say.ui("difference.note", difference.note())));
        }
        sentences("difference.effects", difference.effects());
        add(progress(difference));
        changes("difference.added", difference.added());
        changes("difference.removed", difference.removed());
        changes("difference.changed", difference.changed());
        sentences("difference.others", difference.others());
    }

    private static Div progress(Difference difference) {
        Div block = new Div(new Paragraph(Say.ui(
                "difference.progress",
                difference.before().done(),
                difference.before().needed(),
                difference.after().done(),
                difference.after().needed())));
        String before = title(difference.nextBefore());
        String after = title(difference.nextAfter());
        block.add(new Paragraph(
                before.equals(after)
                        ? Say.ui("difference.sameNext", after)
                        : Say.ui("difference.next", before, after)));
        return block;
    }

    private static String title(Optional<NextStep> next) {
        return next.map(step -> Say.text(step.title())).orElseGet(() -> Say.ui("difference.noNext"));
    }

    private void sentences(String key, List<Phrase> phrases) {
        if (!phrases.isEmpty()) {
            UnorderedList list = new UnorderedList();
            Say.phrases(phrases).forEach(sentence -> list.add(new ListItem(sentence)));
            add(new H3(Say.ui(key)), list);
        }
    }

    private void changes(String key, List<Difference.Change> changes) {
        if (!changes.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("pw-changes");
            changes.forEach(change -> list.add(item(change)));
            add(new H3(Say.ui(key, changes.size())), list);
        }
    }

    private static ListItem item(Difference.Change change) {
        ListItem item = new ListItem(Glyph.of(change.state()), new Span(Say.text(change.title())));
        if (!change.details().isEmpty()) {
            String details = change.details().stream().map(Say::phrase).collect(Collectors.joining(", "));
            Span words = new Span(Say.ui("difference.details", details));
            words.addClassName("pw-quiet");
            item.add(words);
        }
        return item;
    }
}
