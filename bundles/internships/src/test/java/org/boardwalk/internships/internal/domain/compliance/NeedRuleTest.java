package org.boardwalk.internships.internal.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.domain.compliance.NeedRule.Asking;
import org.junit.jupiter.api.Test;

class NeedRuleTest {
    private static final LocalDate MAY = LocalDate.of(2027, 5, 28);
    private static final UUID MERCY = UUID.randomUUID();

    private static Requirement asked(Set<UUID> sites, Set<WorkExperienceKind> kinds, boolean active) {
        return new Requirement(
                UUID.randomUUID(),
                1,
                "Uniform",
                "",
                Requirement.Category.DOCUMENT,
                "",
                "",
                true,
                Optional.empty(),
                sites,
                kinds,
                "",
                active);
    }

    private static Asking at(UUID site, WorkExperienceKind kind, LocalDate until, UUID... attached) {
        return new Asking(site, kind, until, Set.of(attached));
    }

    @Test
    void one_of_three_ways_is_enough_and_what_is_retired_is_asked_by_nobody() {
        Requirement bySite = asked(Set.of(MERCY), Set.of(), true);
        Requirement byKind = asked(Set.of(), Set.of(WorkExperienceKind.JOB_SHADOWING), true);
        Requirement attached = asked(Set.of(), Set.of(), true);
        Requirement retired = asked(Set.of(MERCY), Set.of(), false);
        List<Requirement> all = List.of(bySite, byKind, attached, retired);

        assertThat(NeedRule.asked(at(MERCY, WorkExperienceKind.INTERNSHIP, MAY), all))
                .containsExactly(bySite);
        assertThat(NeedRule.asked(at(UUID.randomUUID(), WorkExperienceKind.JOB_SHADOWING, MAY, attached.id()), all))
                .containsExactly(byKind, attached);
    }

    @Test
    void what_several_ask_for_has_to_last_to_the_last_day_of_the_last_one() {
        Requirement both = asked(Set.of(MERCY), Set.of(), true);

        assertThat(NeedRule.needs(
                        List.of(
                                at(MERCY, WorkExperienceKind.INTERNSHIP, MAY),
                                at(MERCY, WorkExperienceKind.VOLUNTEERING, MAY.plusDays(9)),
                                at(MERCY, WorkExperienceKind.EMPLOYMENT, MAY.minusDays(9))),
                        List.of(both)))
                .containsEntry(both.id(), MAY.plusDays(9));
    }
}
