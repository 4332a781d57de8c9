package org.boardwalk.pathways.api.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Names;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * What a pathway says: the content of one version, and of a pathway file. It may be unfinished or wrong, as drafts
 * are; {@link org.boardwalk.pathways.api.catalogue.PathwayCatalogue#check} tells.
 *
 * @param code stable and unique in a deployment: {@code hit-technician}; lower case, digits, dashes
 * @param programme title of the programme it belongs to; pathways of a programme are listed together
 * @param goal id of the step one does all this for, usually a job
 * @param steps in the order in which people read them
 */
public record Pathway(
        String code,
        LocalText title,
        LocalText summary,
        LocalText programme,
        Optional<String> goal,
        List<Step> steps,
        List<Choice> choices,
        List<Relation> relations,
        List<StartingPoint> startingPoints,
        List<Credential> credentials,
        List<NamedMeasure> measures,
        List<Occupation> occupations,
        WorkProfile work,
        List<Statistic> statistics) {
    public Pathway {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(work, "work");
        steps = List.copyOf(steps);
        choices = List.copyOf(choices);
        relations = List.copyOf(relations);
        startingPoints = List.copyOf(startingPoints);
        credentials = List.copyOf(credentials);
        measures = List.copyOf(measures);
        occupations = List.copyOf(occupations);
        statistics = List.copyOf(statistics);
    }

    /** A pathway without steps, to begin with. */
    public static Pathway empty(String code, LocalText title, LocalText programme) {
        return new PathwayBuilder(code, title, title, programme).build();
    }

    /** A mutable copy, for an editor. */
    public PathwayBuilder edit() {
        return new PathwayBuilder(this);
    }

    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public Optional<Choice> choice(String id) {
        return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
    }

    public Optional<Credential> credential(String credentialCode) {
        return credentials.stream()
                .filter(credential -> credential.code().equals(credentialCode))
                .findFirst();
    }

    /** The choice whose options hold the step. */
    public Optional<Choice> choiceOf(String stepId) {
        return choices.stream()
                .filter(choice -> choice.optionOf(stepId).isPresent())
                .findFirst();
    }

    /** Moves and hints that touch the step, at either end. */
    public Stream<Relation> relationsOf(String stepId) {
        return relations.stream()
                .filter(relation ->
                        relation.from().equals(stepId) || relation.to().equals(stepId));
    }

    /** Names of its steps, credentials and measures. */
    public Names names() {
        return new PathwayNames(this);
    }

    private record PathwayNames(Pathway pathway) implements Names {
        @Override
        public LocalText step(String stepId) {
            return pathway.step(stepId)
                    .map(Step::title)
                    .or(() -> pathway.choice(stepId).map(Choice::title))
                    .orElseGet(() -> Names.super.step(stepId));
        }

        @Override
        public LocalText credential(String code) {
            return pathway.credential(code).map(Credential::name).orElseGet(() -> Names.super.credential(code));
        }

        @Override
        public LocalText measure(Measure measure) {
            return pathway.measures().stream()
                    .filter(named -> named.measure().equals(measure))
                    .map(NamedMeasure::name)
                    .findFirst()
                    .orElseGet(() -> Names.super.measure(measure));
        }
    }
}
