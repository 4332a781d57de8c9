package org.boardwalk.pathways.ui.api;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Optional;
import org.boardwalk.pathways.api.requirement.EducationLevel;
import org.boardwalk.pathways.api.requirement.Explainer;
import org.boardwalk.pathways.api.requirement.Requirement;

/** "[Associate degree] or higher is completed". */
final class EducationPart extends RequirementPart {
    private final Select<EducationLevel> level = new Select<>();

    EducationPart() {
        level.setItems(Arrays.stream(EducationLevel.values()).skip(1).toList());
        level.setItemLabelGenerator(item -> Say.sentence(Explainer.level(item)));
        level.setAriaLabel(Say.ui("part.education"));
        level.setPlaceholder(Say.ui("part.chooseEducation"));
        level.addValueChangeListener(event -> tell());
        level.addClassName("pr-grow");
        add(level, new Span(Say.ui("part.orHigher")));
    }

    EducationPart(EducationLevel shown) {
        this();
        level.setValue(shown);
    }

    @Override
    Optional<Requirement> value() {
        return Optional.ofNullable(level.getValue()).map(Requirement.Education::new);
    }
}
