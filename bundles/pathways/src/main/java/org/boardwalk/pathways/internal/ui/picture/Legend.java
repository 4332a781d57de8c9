package org.boardwalk.pathways.internal.ui.picture;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.Optional;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.picture.Picture;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.internal.ui.words.Glyph;
import org.boardwalk.pathways.internal.ui.words.Say;

/** What lines and marks mean; only those that occur in the picture. */
final class Legend extends Div {
    Legend() {
        addClassName("pw-legend");
    }

    void show(Pathway pathway, Picture picture, Collection<StepFace> faces) {
        removeAll();
        if (has(picture, Strength.REQUIRED)) {
            line("required", "legend.required");
        }
        if (has(picture, Strength.RECOMMENDED)) {
            line("recommended", "legend.recommended");
        }
        if (picture.lines().stream().anyMatch(Picture.Line::alternative)) {
            line("alternative", "legend.alternative");
        }
        if (!picture.moves().isEmpty()) {
            line("move", "legend.move");
        }
        if (faces.stream().anyMatch(face -> face.marks().contains("pw-retired"))) {
            line("retired", "legend.retired");
        }
        for (StepState state : StepState.values()) {
            if (faces.stream().anyMatch(face -> face.state().equals(Optional.of(state)))) {
                entry(Glyph.of(state), Say.state(state));
            }
        }
        for (StepKind kind : StepKind.values()) {
            if (pathway.steps().stream().anyMatch(step -> step.kind() == kind)) {
                entry(Glyph.of(kind), Say.kind(kind));
            }
        }
    }

    private static boolean has(Picture picture, Strength strength) {
        return picture.lines().stream().anyMatch(line -> line.strength() == strength && !line.alternative());
    }

    private void line(String name, String key) {
        Span sample = new Span();
        sample.addClassNames("pw-sample", "pw-sample-" + name);
        sample.getElement().setAttribute("aria-hidden", "true");
        entry(sample, Say.ui(key));
    }

    private void entry(Span sample, String words) {
        Span entry = new Span(sample, new Span(words));
        entry.addClassName("pw-legend-entry");
        add(entry);
    }
}
