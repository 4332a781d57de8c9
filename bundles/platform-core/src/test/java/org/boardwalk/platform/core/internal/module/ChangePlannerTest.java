package org.boardwalk.platform.core.internal.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.boardwalk.platform.api.module.ModuleChange;
import org.boardwalk.platform.api.module.ModuleChange.Problem;
import org.boardwalk.platform.core.internal.module.ChangePlanner.Candidate;
import org.junit.jupiter.api.Test;

class ChangePlannerTest {
    private static final Candidate PEOPLE = new Candidate("people", false, true, List.of());

    @Test
    void switchingOnBringsWhatTheModuleNeedsFirst() {
        ModuleChange change = planner(off("badges", "credentials"), off("credentials", "people"))
                .change(Set.of(), "badges", true);

        assertThat(change.start()).containsExactly("credentials", "badges");
        assertThat(change.isPossible()).isTrue();
    }

    @Test
    void switchingOnLeavesRunningModulesAlone() {
        ModuleChange change =
                planner(off("badges", "credentials"), on("credentials")).change(Set.of("credentials"), "badges", true);

        assertThat(change.start()).containsExactly("badges");
        assertThat(change.stop()).isEmpty();
    }

    @Test
    void aModuleThatAnotherOneNeedsIsNotSwitchedOff() {
        ModuleChange change = planner(on("badges", "credentials"), on("credentials"))
                .change(Set.of("badges", "credentials"), "credentials", false);

        assertThat(change.isPossible()).isFalse();
        assertThat(change.problems())
                .containsExactly(new Problem("platform.modules.neededBy", List.of("credentials", "badges")));
    }

    @Test
    void whatEveryDeploymentRunsCannotBeSwitchedOff() {
        assertThat(planner().change(Set.of(), "people", false).problems())
                .extracting(Problem::code)
                .containsExactly("platform.modules.alwaysOn");
    }

    @Test
    void anUnknownModuleIsNamed() {
        assertThat(planner().change(Set.of(), "paths", true).problems())
                .containsExactly(new Problem("platform.modules.unknown", List.of("paths")));
    }

    @Test
    void theFileIsTheTruth() {
        ModuleChange change = planner(on("badges", "credentials"), on("credentials"), off("mentors"))
                .reconcile(Set.of("mentors"));

        assertThat(change.start()).containsExactly("mentors");
        assertThat(change.stop()).as("what needs another stops before it").containsExactly("badges", "credentials");
    }

    @Test
    void aModuleWithoutWhatItNeedsStaysOffAndSaysWhy() {
        ModuleChange change =
                planner(off("badges", "credentials"), off("credentials")).reconcile(Set.of("badges"));

        assertThat(change.start()).isEmpty();
        assertThat(change.problems())
                .containsExactly(new Problem("platform.modules.needs", List.of("badges", "credentials")));
    }

    @Test
    void aCircleOfNeedsIsSaidAndDoesNotHang() {
        ModuleChange change = planner(off("a", "b"), off("b", "a")).change(Set.of(), "a", true);

        assertThat(change.problems()).extracting(Problem::code).containsExactly("platform.modules.circle");
    }

    private static Candidate on(String id, String... needs) {
        return new Candidate(id, true, true, List.of(needs));
    }

    private static Candidate off(String id, String... needs) {
        return new Candidate(id, true, false, List.of(needs));
    }

    private static ChangePlanner planner(Candidate... candidates) {
        return new ChangePlanner(
                java.util.stream.Stream.concat(java.util.stream.Stream.of(PEOPLE), java.util.Arrays.stream(candidates))
                        .toList());
    }
}
