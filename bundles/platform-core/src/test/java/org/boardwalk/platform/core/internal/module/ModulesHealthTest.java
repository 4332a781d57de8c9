package org.boardwalk.platform.core.internal.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.platform.api.health.HealthCheck.Health;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.text.Sentence;
import org.junit.jupiter.api.Test;

class ModulesHealthTest {
    private static final ModuleInfo PATHWAYS = module("pathways", ModuleInfo.State.ON);
    private static final ModuleInfo MENTORING = module("mentoring", ModuleInfo.State.OFF);

    @Test
    void aNameInTheFileThatNoModuleHasIsToldAndNotPassedOver() {
        assertThat(ModulesHealth.of(List.of(PATHWAYS, MENTORING), Set.of("pathways")))
                .isEqualTo(new Health(Status.UP, Sentence.of("platform.modules.ok")));
        assertThat(ModulesHealth.of(List.of(PATHWAYS, MENTORING), Set.of("pathways", "mentorng", "badges")))
                .isEqualTo(new Health(Status.WARNING, Sentence.of("platform.modules.notHere", "badges, mentorng")));
    }

    @Test
    void aModuleThatFailedComesFirst() {
        assertThat(ModulesHealth.of(List.of(module("pathways", ModuleInfo.State.FAILED)), Set.of("pathway")))
                .isEqualTo(new Health(Status.WARNING, Sentence.of("platform.modules.notWorking", "pathways")));
    }

    private static ModuleInfo module(String id, ModuleInfo.State state) {
        return new ModuleInfo(
                id, "1.0.0", "road", 1, true, true, state, Optional.empty(), List.of(), List.of(), List.of());
    }
}
