package org.boardwalk.pathways.internal.domain.file;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.requirement.Comparator;
import org.boardwalk.pathways.api.requirement.EducationLevel;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.api.requirement.Unit;

/** Reads requirements. An amount may leave its unit out when the pathway says in which unit its measure is counted. */
final class RequirementReader {
    private static final String COMPARATORS =
            Arrays.stream(Comparator.values()).map(RequirementReader::field).collect(Collectors.joining(", "));

    private final References references;
    private final Map<String, Unit> units;

    RequirementReader(References references, Map<String, Unit> units) {
        this.references = references;
        this.units = units;
    }

    /** Name of the field that holds the threshold. */
    static String field(Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST -> "atLeast";
            case MORE_THAN -> "moreThan";
            case AT_MOST -> "atMost";
            case LESS_THAN -> "lessThan";
        };
    }

    Optional<Prerequisite> prerequisite(Fields fields) {
        boolean required = fields.has("requires");
        boolean recommended = fields.has("recommends");
        if (required == recommended) {
            fields.mistakes().add(fields.place(), fields.path(), "strength");
        }
        Optional<Requirement> requirement = fields.object(required ? "requires" : "recommends", this::requirement);
        var note = fields.optionalWords("note");
        return requirement.map(
                made -> new Prerequisite(made, required ? Strength.REQUIRED : Strength.RECOMMENDED, note));
    }

    Optional<Requirement> requirement(Fields fields) {
        List<String> kinds = Stream.of("all", "any", "of", "step", "credential", "education", "amount")
                .filter(fields::has)
                .toList();
        if (kinds.size() != 1) {
            fields.mistakes()
                    .add(
                            fields.place(),
                            fields.path(),
                            "requirement",
                            "all, any, atLeast + of, step, credential, education, amount");
            Stream.of(Comparator.values()).forEach(comparator -> fields.has(field(comparator)));
            return Optional.empty();
        }
        return switch (kinds.getFirst()) {
            case "all" -> Optional.of(new Requirement.AllOf(fields.objects("all", this::requirement)));
            case "any" -> Optional.of(new Requirement.AnyOf(fields.objects("any", this::requirement)));
            case "of" -> some(fields);
            case "step" -> reference(fields, "step").map(Requirement::step);
            case "credential" -> reference(fields, "credential").map(Requirement::credential);
            case "education" -> Optional.of(new Requirement.Education(fields.oneOf("education", EducationLevel.class)));
            default -> amount(fields).map(amount -> amount);
        };
    }

    /** An amount to be recorded in a step: always "at least". */
    Optional<Requirement.Amount> effort(Fields fields) {
        Measure measure = measure(fields);
        return Optional.of(new Requirement.Amount(measure, Comparator.AT_LEAST, fields.number("atLeast")));
    }

    private Optional<Requirement> some(Fields fields) {
        int count = fields.whole("atLeast");
        List<Requirement> parts = fields.objects("of", this::requirement);
        return fields.make("atLeast", "of", () -> new Requirement.AtLeast(count, parts));
    }

    private Optional<Requirement.Amount> amount(Fields fields) {
        Measure measure = measure(fields);
        List<Comparator> used = Stream.of(Comparator.values())
                .filter(comparator -> fields.has(field(comparator)))
                .toList();
        if (used.size() != 1) {
            fields.mistakes().add(fields.place(), fields.path(), "requirement", COMPARATORS);
            return Optional.empty();
        }
        BigDecimal value = fields.number(field(used.getFirst()));
        return Optional.of(new Requirement.Amount(measure, used.getFirst(), value));
    }

    private Measure measure(Fields fields) {
        String code = reference(fields, "amount").orElse(Fields.MISSING);
        Unit declared = Optional.ofNullable(units.get(code)).orElse(Unit.HOURS);
        return new Measure(code, fields.oneOf("unit", Unit.class, declared));
    }

    private Optional<String> reference(Fields fields, String name) {
        Optional<String> id = fields.optionalText(name);
        if (id.isEmpty()) {
            fields.missing(name);
        }
        fields.value(name)
                .ifPresent(value -> id.ifPresent(
                        found -> references.used(found, value.place(), Fields.below(fields.path(), name))));
        return id;
    }
}
