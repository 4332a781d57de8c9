package org.boardwalk.pathways.internal.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.NamedMeasure;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.PathwayBuilder;
import org.boardwalk.pathways.api.model.Relation;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.model.StepBuilder;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.requirement.Comparator;
import org.boardwalk.pathways.api.requirement.EducationLevel;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.api.requirement.Unit;
import org.boardwalk.pathways.api.text.LocalText;

/** Made-up pathways for property tests. */
public final class RandomPathways {
    private static final Measure HOURS = Measure.hours("hours");

    private RandomPathways() {}

    /** Without circles when {@code forward}: a step asks only for steps before it. */
    public static Arbitrary<Pathway> pathways(int most, boolean forward) {
        return Combinators.combine(Arbitraries.integers().between(1, most), Arbitraries.randoms())
                .as((size, random) -> pathway(size, forward, random));
    }

    private static Pathway pathway(int size, boolean forward, Random random) {
        PathwayBuilder pathway =
                Pathway.empty("made-up", words(random), words(random)).edit();
        pathway.measures().add(new NamedMeasure(HOURS, words(random)));
        pathway.credentials()
                .add(new Credential(
                        "badge",
                        words(random),
                        Optional.empty(),
                        Credential.Type.BADGE,
                        Optional.empty(),
                        Lifecycle.active(),
                        List.of()));
        for (int i = 0; i < size; i++) {
            pathway.steps().add(step(i, size, forward, random));
        }
        choices(size, pathway, random);
        if (size > 1 && random.nextBoolean()) {
            pathway.relations().add(new Relation(id(0), id(size - 1), Relation.Kind.SIDEWAYS, Optional.empty()));
        }
        return pathway.build();
    }

    private static Step step(int i, int size, boolean forward, Random random) {
        StepKind kind = StepKind.values()[random.nextInt(StepKind.values().length)];
        StepBuilder step = Step.of(id(i), kind, words(random)).edit().optional(random.nextInt(4) == 0);
        int limit = forward ? i : size;
        List<Prerequisite> prerequisites = new ArrayList<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            prerequisites.add(new Prerequisite(
                    requirement(limit, 2, random),
                    random.nextInt(3) == 0 ? Strength.RECOMMENDED : Strength.REQUIRED,
                    random.nextBoolean() ? Optional.of(words(random)) : Optional.empty()));
        }
        return step.prerequisites(prerequisites).build();
    }

    private static Requirement requirement(int limit, int depth, Random random) {
        if (depth > 0 && random.nextInt(3) == 0) {
            List<Requirement> parts = IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(n -> requirement(limit, depth - 1, random))
                    .toList();
            return switch (random.nextInt(3)) {
                case 0 -> new Requirement.AllOf(parts);
                case 1 -> new Requirement.AnyOf(parts);
                default -> new Requirement.AtLeast(1 + random.nextInt(parts.size()), parts);
            };
        }
        if (limit > 0 && random.nextInt(5) > 0) {
            return Requirement.step(id(random.nextInt(limit)));
        }
        return switch (random.nextInt(3)) {
            case 0 -> Requirement.credential("badge");
            case 1 -> new Requirement.Education(EducationLevel.values()[random.nextInt(7)]);
            default ->
                new Requirement.Amount(
                        random.nextBoolean() ? HOURS : new Measure("hours", Unit.CREDITS),
                        Comparator.values()[random.nextInt(4)],
                        new BigDecimal(random.nextInt(1000)).movePointLeft(random.nextInt(3)));
        };
    }

    /** Forks of two neighbouring steps each, somewhere. */
    private static void choices(int size, PathwayBuilder pathway, Random random) {
        for (int first = 1; first + 1 < size; first += 4) {
            if (random.nextBoolean()) {
                Optional<Integer> max = random.nextBoolean() ? Optional.of(1) : Optional.empty();
                pathway.choices()
                        .add(new Choice(
                                "choice" + first,
                                words(random),
                                1,
                                max,
                                List.of(
                                        new Choice.Option("left", words(random), List.of(id(first))),
                                        new Choice.Option("right", words(random), List.of(id(first + 1))))));
            }
        }
    }

    private static String id(int i) {
        return "s" + i;
    }

    private static LocalText words(Random random) {
        String text = List.of("Plain", "“Quoted” \"and\" \\ slashed", "Años, línea\nnueva", "x".repeat(120))
                .get(random.nextInt(4));
        return random.nextBoolean() ? LocalText.plain(text) : LocalText.of(text, text + " (es)");
    }
}
