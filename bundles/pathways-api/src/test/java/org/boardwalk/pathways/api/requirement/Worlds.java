package org.boardwalk.pathways.api.requirement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every way in which what is unknown can turn out, and plain two-valued evaluation in each of them. */
final class Worlds {
    private Worlds() {}

    /** One way the world can be: nothing is unknown in it. */
    record World(
            Map<String, Boolean> steps,
            Map<String, Boolean> credentials,
            Map<Measure, BigDecimal> amounts,
            EducationLevel education) {}

    static List<World> of(Requirement requirement, Evidence evidence) {
        Set<Requirement.Condition> conditions = requirement.conditions().collect(Collectors.toSet());
        List<World> worlds = List.of(new World(Map.of(), Map.of(), Map.of(), EducationLevel.NONE));
        for (String step : names(conditions, Requirement.StepDone.class, Requirement.StepDone::stepId)) {
            worlds = branch(
                    worlds,
                    truths(evidence.step(step)),
                    (world, is) ->
                            new World(plus(world.steps, step, is), world.credentials, world.amounts, world.education));
        }
        for (String code : names(conditions, Requirement.CredentialHeld.class, Requirement.CredentialHeld::code)) {
            worlds = branch(
                    worlds,
                    truths(evidence.credential(code)),
                    (world, is) ->
                            new World(world.steps, plus(world.credentials, code, is), world.amounts, world.education));
        }
        for (Measure measure : names(conditions, Requirement.Amount.class, Requirement.Amount::measure)) {
            List<BigDecimal> values = values(conditions, measure, evidence.amount(measure));
            worlds = branch(
                    worlds,
                    values,
                    (world, is) -> new World(
                            world.steps, world.credentials, plus(world.amounts, measure, is), world.education));
        }
        List<EducationLevel> levels = Arrays.stream(EducationLevel.values())
                .filter(level -> level.compareTo(evidence.education().min()) >= 0)
                .filter(level -> level.compareTo(evidence.education().max()) <= 0)
                .toList();
        return branch(worlds, levels, (world, is) -> new World(world.steps, world.credentials, world.amounts, is));
    }

    static boolean holds(Requirement requirement, World world) {
        return switch (requirement) {
            case Requirement.AllOf all -> all.parts().stream().allMatch(part -> holds(part, world));
            case Requirement.AnyOf any -> any.parts().stream().anyMatch(part -> holds(part, world));
            case Requirement.AtLeast some ->
                some.parts().stream().filter(part -> holds(part, world)).count() >= some.count();
            case Requirement.StepDone step -> world.steps.get(step.stepId());
            case Requirement.CredentialHeld held -> world.credentials.get(held.code());
            case Requirement.Education education ->
                world.education.ordinal() >= education.level().ordinal();
            case Requirement.Amount amount -> {
                double difference = world.amounts
                        .get(amount.measure())
                        .subtract(amount.value())
                        .doubleValue();
                yield switch (amount.comparator()) {
                    case AT_LEAST -> difference >= 0;
                    case MORE_THAN -> difference > 0;
                    case AT_MOST -> difference <= 0;
                    case LESS_THAN -> difference < 0;
                };
            }
        };
    }

    /** Both ends, every threshold, and both sides of it, as far as the range allows: no other value can matter. */
    private static List<BigDecimal> values(Set<Requirement.Condition> conditions, Measure measure, Range range) {
        BigDecimal tiny = new BigDecimal("0.5");
        Stream<BigDecimal> thresholds = conditions.stream()
                .filter(condition -> condition instanceof Requirement.Amount amount
                        && amount.measure().equals(measure))
                .map(condition -> ((Requirement.Amount) condition).value())
                .flatMap(value -> Stream.of(value.subtract(tiny), value, value.add(tiny)));
        BigDecimal far = new BigDecimal(1_000_000);
        return Stream.concat(thresholds, Stream.of(range.min(), range.max().orElse(far)))
                .filter(value -> value.compareTo(range.min()) >= 0)
                .filter(value -> value.compareTo(range.max().orElse(far)) <= 0)
                .distinct()
                .toList();
    }

    private static List<Boolean> truths(Truth truth) {
        return switch (truth) {
            case MET -> List.of(true);
            case NOT_MET -> List.of(false);
            case UNKNOWN -> List.of(true, false);
        };
    }

    private static <C extends Requirement.Condition, T> List<T> names(
            Set<Requirement.Condition> conditions, Class<C> type, Function<C, T> name) {
        return conditions.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .map(name)
                .distinct()
                .toList();
    }

    private static <T> List<World> branch(List<World> worlds, List<T> values, Chooser<T> chooser) {
        List<World> result = new ArrayList<>();
        worlds.forEach(world -> values.forEach(value -> result.add(chooser.choose(world, value))));
        return result;
    }

    private static <K, V> Map<K, V> plus(Map<K, V> map, K key, V value) {
        Map<K, V> result = new HashMap<>(map);
        result.put(key, value);
        return result;
    }

    private interface Chooser<T> {
        World choose(World world, T value);
    }

    static Optional<Boolean> agreed(Requirement requirement, Evidence evidence) {
        List<Boolean> outcomes = of(requirement, evidence).stream()
                .map(world -> holds(requirement, world))
                .distinct()
                .toList();
        return outcomes.size() == 1 ? Optional.of(outcomes.getFirst()) : Optional.empty();
    }
}
