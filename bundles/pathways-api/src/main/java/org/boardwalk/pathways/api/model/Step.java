package org.boardwalk.pathways.api.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * One step of a pathway.
 *
 * @param id unique in the pathway and stable over its versions: plans refer to it; lower case, digits, dashes
 * @param optional an extra: the pathway can be completed without it. Steps of a choice follow the choice instead
 * @param time how long it usually takes
 * @param provider who offers it
 * @param accreditor who must have accredited the provider
 * @param credential code of the credential it prepares for or ends with, among {@link Pathway#credentials()}
 * @param effort how much of what is to be recorded in it, such as 120 hours of internship; recording does not by
 *     itself complete the step
 * @param topics what one learns or does there; may be empty
 * @param prerequisites all required ones must be met before the step may begin; may be empty
 */
public record Step(
        String id,
        StepKind kind,
        LocalText title,
        Optional<LocalText> summary,
        boolean optional,
        Optional<TypicalTime> time,
        Optional<Organisation> provider,
        Optional<Organisation> accreditor,
        Optional<String> credential,
        Optional<Requirement.Amount> effort,
        List<LocalText> topics,
        List<Prerequisite> prerequisites) {
    public Step {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        topics = List.copyOf(topics);
        prerequisites = List.copyOf(prerequisites);
    }

    /** A required step with nothing but these; change the rest with {@link #edit()}. */
    public static Step of(String id, StepKind kind, LocalText title) {
        return new StepBuilder(id, kind, title).build();
    }

    /** A mutable copy, for a form. */
    public StepBuilder edit() {
        return new StepBuilder(this);
    }

    /** Everything that is required before it may begin, as one requirement. */
    public Requirement required() {
        return new Requirement.AllOf(prerequisites.stream()
                .filter(prerequisite -> prerequisite.strength() == Strength.REQUIRED)
                .map(Prerequisite::requirement)
                .toList());
    }
}
