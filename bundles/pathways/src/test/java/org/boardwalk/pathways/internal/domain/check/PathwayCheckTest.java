package org.boardwalk.pathways.internal.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.PathwayBuilder;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.text.LocalText;
import org.junit.jupiter.api.Test;

class PathwayCheckTest {
    private final PathwayBuilder pathway = Pathway.empty("tiny", LocalText.plain("Tiny"), LocalText.plain("Tests"))
            .edit();

    private void step(String id, Requirement... required) {
        Step step = Step.of(id, StepKind.COURSE, LocalText.plain(id));
        pathway.put(step.edit().requires(Requirement.allOf(required)).build());
        if (required.length == 0) {
            pathway.put(step);
        }
    }

    private void oneOf(String id, String left, String right) {
        pathway.put(new Choice(
                id,
                LocalText.plain(id),
                1,
                Optional.of(1),
                List.of(
                        new Choice.Option("left", LocalText.plain("left"), List.of(left)),
                        new Choice.Option("right", LocalText.plain("right"), List.of(right)))));
    }

    private List<Finding.Kind> errors() {
        return PathwayCheck.check(pathway.build()).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .map(Finding::kind)
                .toList();
    }

    @Test
    void a_step_that_needs_both_sides_of_a_one_of_is_a_contradiction() {
        step("a");
        step("b");
        oneOf("way", "a", "b");
        step("end", Requirement.step("a"), Requirement.step("b"));
        assertThat(errors()).containsExactly(Finding.Kind.CONTRADICTION);
    }

    @Test
    void either_side_of_a_one_of_is_none() {
        step("a");
        step("b");
        oneOf("way", "a", "b");
        step("end", Requirement.anyOf(Requirement.step("a"), Requirement.step("b")));
        assertThat(errors()).isEmpty();
    }

    @Test
    void required_steps_that_rule_each_other_out_are_named_together() {
        step("a");
        step("b");
        oneOf("way", "a", "b");
        step("x", Requirement.step("a"));
        step("y", Requirement.step("b"));
        List<Finding> findings = PathwayCheck.check(pathway.build());
        assertThat(findings).extracting(Finding::kind).containsExactly(Finding.Kind.CONTRADICTION);
        assertThat(findings.getFirst().elements()).containsExactly("x", "y");
    }

    @Test
    void more_than_there_is_can_never_be_met() {
        step("a");
        step("end", Requirement.atLeast(2, Requirement.step("a")));
        assertThat(errors()).containsExactly(Finding.Kind.EMPTY);
    }

    @Test
    void a_step_that_waits_for_itself_is_a_circle() {
        step("a", Requirement.step("a"));
        assertThat(errors()).containsExactly(Finding.Kind.CYCLE);
    }
}
