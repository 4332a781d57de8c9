package org.boardwalk.pathways.api.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * A fork: some of several options must be taken. A step is in one option at most.
 *
 * @param id unique among the pathway's steps and choices
 * @param min how many options must be completed; 0 = all of them are extras
 * @param max how many options a person can take; empty = as many as she likes. {@code min = max = 1} is "one of":
 *     taking one rules the others out
 */
public record Choice(String id, LocalText title, int min, Optional<Integer> max, List<Option> options) {
    /**
     * One way to go.
     *
     * @param id unique in the choice
     * @param steps ids of all its steps, in the order one takes them
     */
    public record Option(String id, LocalText title, List<String> steps) {
        public Option {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            steps = List.copyOf(steps);
        }
    }

    public Choice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        options = List.copyOf(options);
        if (min < 0 || max.filter(limit -> limit < Math.max(min, 1)).isPresent()) {
            throw new IllegalArgumentException("from " + min + " to " + max.orElse(0) + " options cannot be taken");
        }
    }

    /** Enough options completed, as a requirement on their steps. */
    public Requirement requirement() {
        List<Requirement> parts = options.stream()
                .map(option -> (Requirement) new Requirement.AllOf(
                        option.steps().stream().map(Requirement::step).toList()))
                .toList();
        return min == 0 ? new Requirement.AllOf(List.of()) : new Requirement.AtLeast(min, parts);
    }

    /** Ids of the steps of all options. */
    public Stream<String> steps() {
        return options.stream().flatMap(option -> option.steps().stream());
    }

    public Optional<Option> optionOf(String stepId) {
        return options.stream()
                .filter(option -> option.steps().contains(stepId))
                .findFirst();
    }
}
