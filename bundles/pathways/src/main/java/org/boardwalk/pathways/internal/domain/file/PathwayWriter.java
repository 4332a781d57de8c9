package org.boardwalk.pathways.internal.domain.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.NamedMeasure;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Relation;
import org.boardwalk.pathways.api.model.StartingPoint;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.model.TypicalTime;
import org.boardwalk.pathways.api.model.WorkProfile;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.api.requirement.Unit;

/** Writes a pathway as JSON, in the order in which people would write it. */
final class PathwayWriter {
    private final Map<String, Unit> units = new HashMap<>();

    private PathwayWriter(Pathway pathway) {
        pathway.measures()
                .forEach(named ->
                        units.put(named.measure().code(), named.measure().unit()));
    }

    static JsonValue tree(Pathway pathway) {
        PathwayWriter writer = new PathwayWriter(pathway);
        return new Tree()
                .put("format", PathwayFile.FORMAT)
                .put("code", pathway.code())
                .put("title", pathway.title())
                .put("summary", pathway.summary())
                .put("programme", pathway.programme())
                .put("goal", pathway.goal(), Tree::text)
                .put("measures", pathway.measures(), PathwayWriter::measure)
                .put("credentials", pathway.credentials(), FactWriter::credential)
                .put("steps", pathway.steps(), writer::step)
                .put("choices", pathway.choices(), PathwayWriter::choice)
                .put("relations", pathway.relations(), PathwayWriter::relation)
                .put("startingPoints", pathway.startingPoints(), PathwayWriter::startingPoint)
                .put("occupations", pathway.occupations(), FactWriter::occupation)
                .put(
                        "work",
                        Optional.of(pathway.work()).filter(work -> !work.equals(WorkProfile.NONE)),
                        FactWriter::work)
                .put("statistics", pathway.statistics(), FactWriter::statistic)
                .build();
    }

    private static JsonValue measure(NamedMeasure named) {
        return new Tree()
                .put("code", named.measure().code())
                .put("unit", named.measure().unit())
                .put("name", named.name())
                .build();
    }

    private JsonValue step(Step step) {
        return new Tree()
                .put("id", step.id())
                .put("kind", step.kind())
                .put("title", step.title())
                .put("summary", step.summary(), Tree::words)
                .put("optional", step.optional())
                .put("time", step.time(), PathwayWriter::time)
                .put("provider", step.provider(), FactWriter::organisation)
                .put("accreditor", step.accreditor(), FactWriter::organisation)
                .put("credential", step.credential(), Tree::text)
                .put("effort", step.effort(), effort -> amount(new Tree(), effort))
                .put("topics", step.topics(), Tree::words)
                .put("prerequisites", step.prerequisites(), this::prerequisite)
                .build();
    }

    private static JsonValue time(TypicalTime time) {
        Tree tree = new Tree().put("min", time.min());
        if (time.max() != time.min()) {
            tree.put("max", time.max());
        }
        return tree.put("unit", time.unit()).build();
    }

    private JsonValue prerequisite(Prerequisite prerequisite) {
        String name = prerequisite.strength() == Strength.REQUIRED ? "requires" : "recommends";
        return new Tree()
                .put(name, requirement(prerequisite.requirement()))
                .put("note", prerequisite.note(), Tree::words)
                .build();
    }

    private JsonValue requirement(Requirement requirement) {
        Tree tree = new Tree();
        return switch (requirement) {
            case Requirement.AllOf all ->
                tree.list("all", all.parts(), this::requirement).build();
            case Requirement.AnyOf any ->
                tree.list("any", any.parts(), this::requirement).build();
            case Requirement.AtLeast some ->
                tree.put("atLeast", some.count())
                        .list("of", some.parts(), this::requirement)
                        .build();
            case Requirement.StepDone step -> tree.put("step", step.stepId()).build();
            case Requirement.CredentialHeld held ->
                tree.put("credential", held.code()).build();
            case Requirement.Education education ->
                tree.put("education", education.level()).build();
            case Requirement.Amount amount -> amount(tree, amount);
        };
    }

    private JsonValue amount(Tree tree, Requirement.Amount amount) {
        Measure measure = amount.measure();
        tree.put("amount", measure.code());
        if (units.getOrDefault(measure.code(), Unit.HOURS) != measure.unit()) {
            tree.put("unit", measure.unit());
        }
        String comparator = RequirementReader.field(amount.comparator());
        return tree.put(comparator, amount.value()).build();
    }

    private static JsonValue choice(Choice choice) {
        return new Tree()
                .put("id", choice.id())
                .put("title", choice.title())
                .put("min", choice.min())
                .put("max", choice.max(), Tree::whole)
                .list("options", choice.options(), PathwayWriter::option)
                .build();
    }

    private static JsonValue option(Choice.Option option) {
        return new Tree()
                .put("id", option.id())
                .put("title", option.title())
                .list("steps", option.steps(), Tree::text)
                .build();
    }

    private static JsonValue relation(Relation relation) {
        return new Tree()
                .put("from", relation.from())
                .put("to", relation.to())
                .put("kind", relation.kind())
                .put("why", relation.why(), Tree::words)
                .build();
    }

    private static JsonValue startingPoint(StartingPoint point) {
        return new Tree()
                .put("id", point.id())
                .put("title", point.title())
                .put("advice", point.advice(), Tree::words)
                .put("firstSteps", point.firstSteps(), Tree::text)
                .build();
    }
}
