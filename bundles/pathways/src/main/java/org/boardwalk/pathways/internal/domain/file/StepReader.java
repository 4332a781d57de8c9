package org.boardwalk.pathways.internal.domain.file;

import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Relation;
import org.boardwalk.pathways.api.model.StartingPoint;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.model.TypicalTime;
import org.boardwalk.pathways.api.requirement.Unit;
import org.boardwalk.pathways.api.text.LocalText;

/** Reads steps, choices, relations and starting points. */
final class StepReader {
    private final References references;
    private final RequirementReader requirements;

    StepReader(References references, RequirementReader requirements) {
        this.references = references;
        this.requirements = requirements;
    }

    Optional<Step> step(Fields fields) {
        return Optional.of(new Step(
                id(fields),
                fields.oneOf("kind", StepKind.class),
                fields.words("title"),
                fields.optionalWords("summary"),
                fields.truth("optional"),
                fields.object("time", StepReader::time),
                fields.object("provider", FactReader::organisation),
                fields.object("accreditor", FactReader::organisation),
                reference(fields, "credential"),
                fields.object("effort", requirements::effort),
                fields.wordsList("topics"),
                fields.objects("prerequisites", requirements::prerequisite)));
    }

    Optional<Choice> choice(Fields fields) {
        String id = id(fields);
        LocalText title = fields.words("title");
        int min = fields.whole("min");
        Optional<Integer> max = fields.optionalWhole("max");
        List<Choice.Option> options = fields.objects("options", this::option);
        return fields.make("min", "max", () -> new Choice(id, title, min, max, options));
    }

    private Optional<Choice.Option> option(Fields fields) {
        String id = fields.text("id");
        references.defined(id, fields.place(), fields.path());
        return Optional.of(new Choice.Option(id, fields.words("title"), steps(fields, "steps")));
    }

    Optional<Relation> relation(Fields fields) {
        return Optional.of(new Relation(
                required(fields, "from"),
                required(fields, "to"),
                fields.oneOf("kind", Relation.Kind.class),
                fields.optionalWords("why")));
    }

    Optional<StartingPoint> startingPoint(Fields fields) {
        return Optional.of(new StartingPoint(
                id(fields), fields.words("title"), fields.optionalWords("advice"), steps(fields, "firstSteps")));
    }

    private static Optional<TypicalTime> time(Fields fields) {
        int min = fields.whole("min");
        int max = fields.optionalWhole("max").orElse(min);
        Unit unit = fields.oneOf("unit", Unit.class);
        return fields.make("min", "max", () -> new TypicalTime(min, max, unit));
    }

    private String id(Fields fields) {
        String id = fields.text("id");
        references.defined(id, fields.place(), fields.path());
        return id;
    }

    private List<String> steps(Fields fields, String name) {
        return fields.list(name, (value, path) -> {
            String id = fields.text(value, path);
            references.used(id, value.place(), path);
            return Optional.of(id);
        });
    }

    private String required(Fields fields, String name) {
        if (!fields.has(name)) {
            fields.missing(name);
        }
        return reference(fields, name).orElse(Fields.MISSING);
    }

    Optional<String> reference(Fields fields, String name) {
        Optional<String> id = fields.optionalText(name);
        fields.value(name)
                .ifPresent(value -> id.ifPresent(
                        found -> references.used(found, value.place(), Fields.below(fields.path(), name))));
        return id;
    }
}
