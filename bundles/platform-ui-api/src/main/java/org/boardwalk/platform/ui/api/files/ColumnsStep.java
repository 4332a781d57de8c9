package org.boardwalk.platform.ui.api.files;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.platform.ui.api.kit.FormErrors;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;

/**
 * Says what each column means; a column without a meaning is left out.
 *
 * @param <F> what a column can mean
 */
public final class ColumnsStep<F> extends AssistantStep {
    private static final int SAMPLES = 3;

    private final FileDraft<F> draft;
    private final Meanings<F> meanings;
    private final FormErrors errors = new FormErrors();
    private final List<ComboBox<F>> choices = new ArrayList<>();

    ColumnsStep(FileDraft<F> draft, Meanings<F> meanings) {
        this.draft = draft;
        this.meanings = meanings;
    }

    /**
     * What columns can mean.
     *
     * @param all in the order they are offered
     * @param name of a meaning
     * @param hint which are needed
     * @param missing a sentence when these are not enough
     */
    public record Meanings<F>(
            List<F> all, Function<F, String> name, String hint, Function<Set<F>, Optional<String>> missing) {}

    @Override
    protected void enter() {
        removeAll();
        choices.clear();
        errors.clear();
        FileDraft.Recognised<F> analysis = draft.recognised();
        Panel panel = new Panel(Words.text("platform.kit.import.columns.title"))
                .summary(Words.text("platform.kit.import.columns.text"));
        if (analysis.remembered()) {
            panel.content().add(new Pill(Tone.INFO, "bookmark", Words.text("platform.kit.import.columns.remembered")));
        }
        Div lines = new Div();
        lines.addClassName("bw-columns");
        for (int i = 0; i < analysis.header().size(); i++) {
            lines.add(line(analysis, i));
        }
        panel.content().add(lines, new Paragraph(meanings.hint()));
        add(errors, panel);
    }

    @Override
    protected boolean isDone() {
        errors.clear();
        Set<F> seen = new HashSet<>();
        for (int i = 0; i < choices.size(); i++) {
            ComboBox<F> choice = choices.get(i);
            Optional<F> meaning = draft.columns().get(i);
            boolean twice = meaning.isPresent() && !seen.add(meaning.get());
            choice.setInvalid(twice);
            if (twice) {
                errors.add(
                        choice,
                        Words.text(
                                "platform.kit.import.columns.twice",
                                meanings.name().apply(meaning.get())));
            }
        }
        // No column is wrong; one of them is to mean something else.
        meanings.missing().apply(seen).ifPresent(sentence -> errors.add(null, sentence));
        return !errors.isVisible();
    }

    private Div line(FileDraft.Recognised<?> analysis, int index) {
        String header = analysis.header().get(index);
        ComboBox<F> choice = new ComboBox<>();
        choice.setItems(meanings.all());
        choice.setItemLabelGenerator(meanings.name()::apply);
        choice.setClearButtonVisible(true);
        choice.setPlaceholder(Words.text("platform.kit.import.columns.leftOut"));
        choice.setAriaLabel(Words.text("platform.kit.import.columns.means", header));
        draft.columns().get(index).ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> draft.column(index, Optional.ofNullable(change.getValue())));
        choices.add(choice);
        Span name = new Span(header);
        name.addClassName("bw-column-name");
        Span samples = new Span(samples(analysis, index));
        samples.addClassName("bw-column-samples");
        Div line = new Div(new Div(name, samples), choice);
        line.addClassName("bw-column");
        return line;
    }

    private static String samples(FileDraft.Recognised<?> analysis, int index) {
        String some = analysis.preview().stream()
                .map(row -> row.get(index))
                .filter(cell -> !cell.isBlank())
                .distinct()
                .limit(SAMPLES)
                .collect(Collectors.joining(" · "));
        return some.isEmpty() ? Words.text("platform.kit.import.columns.empty") : some;
    }
}
