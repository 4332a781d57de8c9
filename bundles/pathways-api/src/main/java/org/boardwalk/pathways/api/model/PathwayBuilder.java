package org.boardwalk.pathways.api.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * A pathway while somebody writes it. Not for several threads. The lists are live: an editor may add, remove and
 * move elements in them.
 */
public final class PathwayBuilder {
    private String code;
    private LocalText title;
    private LocalText summary;
    private LocalText programme;
    private Optional<String> goal = Optional.empty();
    private WorkProfile work = WorkProfile.NONE;
    private final List<Step> steps = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<StartingPoint> startingPoints = new ArrayList<>();
    private final List<Credential> credentials = new ArrayList<>();
    private final List<NamedMeasure> measures = new ArrayList<>();
    private final List<Occupation> occupations = new ArrayList<>();
    private final List<Statistic> statistics = new ArrayList<>();

    PathwayBuilder(String code, LocalText title, LocalText summary, LocalText programme) {
        this.code = code;
        this.title = title;
        this.summary = summary;
        this.programme = programme;
    }

    PathwayBuilder(Pathway pathway) {
        this(pathway.code(), pathway.title(), pathway.summary(), pathway.programme());
        goal = pathway.goal();
        work = pathway.work();
        steps.addAll(pathway.steps());
        choices.addAll(pathway.choices());
        relations.addAll(pathway.relations());
        startingPoints.addAll(pathway.startingPoints());
        credentials.addAll(pathway.credentials());
        measures.addAll(pathway.measures());
        occupations.addAll(pathway.occupations());
        statistics.addAll(pathway.statistics());
    }

    public PathwayBuilder code(String value) {
        code = value;
        return this;
    }

    public PathwayBuilder title(LocalText value) {
        title = value;
        return this;
    }

    public PathwayBuilder summary(LocalText value) {
        summary = value;
        return this;
    }

    public PathwayBuilder programme(LocalText value) {
        programme = value;
        return this;
    }

    public PathwayBuilder goal(Optional<String> value) {
        goal = value;
        return this;
    }

    public PathwayBuilder work(WorkProfile value) {
        work = value;
        return this;
    }

    public List<Step> steps() {
        return steps;
    }

    public List<Choice> choices() {
        return choices;
    }

    public List<Relation> relations() {
        return relations;
    }

    public List<StartingPoint> startingPoints() {
        return startingPoints;
    }

    public List<Credential> credentials() {
        return credentials;
    }

    public List<NamedMeasure> measures() {
        return measures;
    }

    public List<Occupation> occupations() {
        return occupations;
    }

    public List<Statistic> statistics() {
        return statistics;
    }

    /** Puts a step in the place of the one with the same id, or at the end. */
    public PathwayBuilder put(Step step) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(step.id())) {
                steps.set(i, step);
                return this;
            }
        }
        steps.add(step);
        return this;
    }

    /** Puts a choice in the place of the one with the same id, or at the end. */
    public PathwayBuilder put(Choice choice) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).id().equals(choice.id())) {
                choices.set(i, choice);
                return this;
            }
        }
        choices.add(choice);
        return this;
    }

    public Pathway build() {
        return new Pathway(
                code,
                title,
                summary,
                programme,
                goal,
                steps,
                choices,
                relations,
                startingPoints,
                credentials,
                measures,
                occupations,
                work,
                statistics);
    }
}
