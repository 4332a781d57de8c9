package org.boardwalk.pathways.api.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.text.LocalText;

/** A step while somebody writes it. Not for several threads. Each setter returns the builder. */
public final class StepBuilder {
    private String id;
    private StepKind kind;
    private LocalText title;
    private Optional<LocalText> summary = Optional.empty();
    private boolean optional;
    private Optional<TypicalTime> time = Optional.empty();
    private Optional<Organisation> provider = Optional.empty();
    private Optional<Organisation> accreditor = Optional.empty();
    private Optional<String> credential = Optional.empty();
    private Optional<Requirement.Amount> effort = Optional.empty();
    private List<LocalText> topics = new ArrayList<>();
    private List<Prerequisite> prerequisites = new ArrayList<>();

    StepBuilder(String id, StepKind kind, LocalText title) {
        this.id = id;
        this.kind = kind;
        this.title = title;
    }

    StepBuilder(Step step) {
        this(step.id(), step.kind(), step.title());
        summary = step.summary();
        optional = step.optional();
        time = step.time();
        provider = step.provider();
        accreditor = step.accreditor();
        credential = step.credential();
        effort = step.effort();
        topics.addAll(step.topics());
        prerequisites.addAll(step.prerequisites());
    }

    public StepBuilder id(String value) {
        id = value;
        return this;
    }

    public StepBuilder kind(StepKind value) {
        kind = value;
        return this;
    }

    public StepBuilder title(LocalText value) {
        title = value;
        return this;
    }

    public StepBuilder summary(Optional<LocalText> value) {
        summary = value;
        return this;
    }

    public StepBuilder optional(boolean value) {
        optional = value;
        return this;
    }

    public StepBuilder time(Optional<TypicalTime> value) {
        time = value;
        return this;
    }

    public StepBuilder provider(Optional<Organisation> value) {
        provider = value;
        return this;
    }

    public StepBuilder accreditor(Optional<Organisation> value) {
        accreditor = value;
        return this;
    }

    public StepBuilder credential(Optional<String> value) {
        credential = value;
        return this;
    }

    public StepBuilder effort(Optional<Requirement.Amount> value) {
        effort = value;
        return this;
    }

    public StepBuilder topics(List<LocalText> value) {
        topics = new ArrayList<>(value);
        return this;
    }

    public StepBuilder prerequisites(List<Prerequisite> value) {
        prerequisites = new ArrayList<>(value);
        return this;
    }

    /** Adds a required prerequisite. */
    public StepBuilder requires(Requirement requirement) {
        prerequisites.add(Prerequisite.required(requirement));
        return this;
    }

    /** Adds a recommended prerequisite. */
    public StepBuilder recommends(Requirement requirement) {
        prerequisites.add(Prerequisite.recommended(requirement));
        return this;
    }

    public Step build() {
        return new Step(
                id,
                kind,
                title,
                summary,
                optional,
                time,
                provider,
                accreditor,
                credential,
                effort,
                topics,
                prerequisites);
    }
}
