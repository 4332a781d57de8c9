package org.boardwalk.participants.internal.ui.imports;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardwalk.participants.api.imports.ImportAnalysis;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.FormErrors;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** Says what each column means; a column without a meaning is left out. */
final class ColumnsStep extends Step {
    private static final int SAMPLES = 3;

    private final ImportDraft draft;
    private final FormErrors errors = new FormErrors();
    private final List<ComboBox<ImportField>> choices = new ArrayList<>();

    ColumnsStep(ImportDraft draft) {
        this.draft = draft;
    }

    @Override
    void enter() {
        removeAll();
        choices.clear();
        errors.clear();
        ImportAnalysis analysis = draft.analysis();
        Panel panel = new Panel(Say.say("import.columns.title")).summary(Say.say("import.columns.text"));
        if (analysis.remembered()) {
            panel.content().add(new Pill(Tone.INFO, "bookmark", Say.say("import.columns.remembered")));
        }
        Div lines = new Div();
        lines.addClassName("pp-columns");
        for (int i = 0; i < analysis.header().size(); i++) {
            lines.add(line(analysis, i));
        }
        panel.content().add(lines, new Paragraph(Say.say("import.columns.required")));
        add(errors, panel);
    }

    @Override
    boolean isDone() {
        errors.clear();
        Set<ImportField> seen = EnumSet.noneOf(ImportField.class);
        for (int i = 0; i < choices.size(); i++) {
            ComboBox<ImportField> choice = choices.get(i);
            Optional<ImportField> meaning = draft.columns().get(i);
            boolean twice = meaning.isPresent() && !seen.add(meaning.get());
            choice.setInvalid(twice);
            if (twice) {
                errors.add(
                        choice,
                        Say.say("import.columns.twice", Say.field(meaning.get().key())));
            }
        }
        boolean named = seen.contains(ImportField.FULL_NAME)
                || seen.containsAll(Set.of(ImportField.GIVEN_NAME, ImportField.FAMILY_NAME));
        if (!named) {
            errors.add(choices.isEmpty() ? null : choices.getFirst(), Say.say("import.columns.noName"));
        }
        return !errors.isVisible();
    }

    private Div line(ImportAnalysis analysis, int index) {
        String header = analysis.header().get(index);
        ComboBox<ImportField> choice = new ComboBox<>();
        choice.setItems(ImportField.values());
        choice.setItemLabelGenerator(field -> Say.field(field.key()));
        choice.setClearButtonVisible(true);
        choice.setPlaceholder(Say.say("import.columns.leftOut"));
        choice.setAriaLabel(Say.say("import.columns.means", header));
        draft.columns().get(index).ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> draft.column(index, Optional.ofNullable(change.getValue())));
        choices.add(choice);
        Span name = new Span(header);
        name.addClassName("pp-column-name");
        Span samples = new Span(samples(analysis, index));
        samples.addClassName("pp-column-samples");
        Div line = new Div(new Div(name, samples), choice);
        line.addClassName("pp-column");
        return line;
    }

    private static String samples(ImportAnalysis analysis, int index) {
        String some = analysis.preview().stream()
                .map(row -> row.get(index))
                .filter(cell -> !cell.isBlank())
                .distinct()
                .limit(SAMPLES)
                .collect(Collectors.joining(" · "));
        return some.isEmpty() ? Say.say("import.columns.empty") : some;
    }
}
