package org.boardwalk.certifications.internal.ui.ctdl;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.boardwalk.certifications.api.ctdl.CtdlReview;
import org.boardwalk.certifications.api.ctdl.CtdlReview.FieldChange;
import org.boardwalk.certifications.api.ctdl.CtdlReview.Kind;
import org.boardwalk.certifications.api.ctdl.CtdlReview.Line;
import org.boardwalk.certifications.internal.ui.catalogue.ConcernedList;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** What a file would change in the catalogue, credential by credential, and the button that does it. */
final class ReviewView extends Div {
    private final Div parts;
    private final Participants participants;
    private final Checkbox without = new Checkbox();

    ReviewView(CtdlReview review, Participants participants, Save save) {
        this.participants = participants;
        long written = review.count(Kind.NEW) + review.count(Kind.CHANGED);
        long refused = review.count(Kind.REFUSED);
        Panel panel = new Panel(Say.ui("ctdl.review"))
                .summary(Say.ui(
                        "ctdl.counts",
                        review.count(Kind.NEW),
                        review.count(Kind.CHANGED),
                        review.count(Kind.UNCHANGED),
                        refused));
        parts = panel.content();
        add(panel);
        UnorderedList list = new UnorderedList();
        list.addClassNames("cf-records", "cf-catalogue");
        review.credentials().stream()
                .filter(line -> line.kind() != Kind.UNCHANGED || !line.remarks().isEmpty())
                .forEach(line -> list.add(item(line)));
        parts.add(list);
        review.remarks().forEach(remark -> parts.add(quiet(Say.phrase(remark))));
        if (written == 0) {
            parts.add(new Paragraph(Say.ui("ctdl.nothing")));
            return;
        }
        Button button =
                new Button(Say.ui("ctdl.save", written), click -> save.save(review.token(), without.getValue()));
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        if (refused > 0) {
            without.setLabel(Say.ui("ctdl.without", refused));
            button.setEnabled(false);
            without.addValueChangeListener(event -> button.setEnabled(event.getValue()));
            parts.add(without);
        }
        if (review.credentials().stream().anyMatch(line -> line.concerned().isPresent())) {
            parts.add(quiet(Say.ui("status.previewMeans")));
        }
        parts.add(button);
    }

    private ListItem item(Line line) {
        Span name = new Span(Say.text(line.name()));
        name.addClassName("cf-record-what");
        Div text = new Div(
                name,
                quiet(Stream.of(line.code(), line.place())
                        .filter(word -> !word.isEmpty())
                        .reduce((a, b) -> a + " · " + b)
                        .orElse("")));
        text.addClassNames("cf-record", "ct-line");
        if (!line.reasons().isEmpty()) {
            text.add(list(line.reasons().stream()
                    .map(reason -> Say.phrase(reason.sentence())
                            + (reason.place().equals(line.place()) ? "" : " (" + reason.place() + ")"))
                    .toList()));
        }
        if (!line.changes().isEmpty()) {
            text.add(changes(line));
        }
        if (!line.remarks().isEmpty()) {
            text.add(list(line.remarks().stream().map(Say::phrase).toList()));
        }
        line.concerned().ifPresent(change -> text.add(new ConcernedList(change, participants)));
        Div pills = new Div(pill(line.kind()));
        pills.addClassName("cf-pills");
        return new ListItem(text, pills);
    }

    private static Facts changes(Line line) {
        Facts facts = new Facts();
        for (FieldChange change : line.changes()) {
            String to = Say.phrase(change.to());
            facts.fact(
                    Say.of("ctdl.field." + change.field()),
                    change.from()
                            .map(from -> Say.ui("ctdl.fromTo", Say.phrase(from), to))
                            .orElse(to));
        }
        return facts;
    }

    private static UnorderedList list(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cf-facts");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }

    private static Pill pill(Kind kind) {
        Tone tone =
                switch (kind) {
                    case NEW -> Tone.GOOD;
                    case CHANGED -> Tone.INFO;
                    case UNCHANGED -> Tone.NEUTRAL;
                    case REFUSED -> Tone.BAD;
                };
        return new Pill(tone, Say.of("ctdl.kind." + kind));
    }

    private static Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("cf-quiet");
        return paragraph;
    }

    /** @param withoutRefused the others are saved although some are refused */
    @FunctionalInterface
    interface Save {
        void save(String token, boolean withoutRefused);
    }
}
