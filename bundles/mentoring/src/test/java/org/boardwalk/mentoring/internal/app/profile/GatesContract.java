package org.boardwalk.mentoring.internal.app.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.mentoring.internal.app.Office.TODAY;
import static org.boardwalk.mentoring.internal.app.Office.assertProblem;
import static org.boardwalk.mentoring.internal.app.Office.details;
import static org.boardwalk.mentoring.internal.app.Office.withMinors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.ScreeningItem;
import org.boardwalk.mentoring.api.profile.ScreeningStep;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.app.Office;
import org.boardwalk.mentoring.internal.app.Race;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What stands before every pair, on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GatesContract {
    private static final int TIMES = 8;

    private Office office;
    private ScreeningStep check;
    private UUID maria;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new Office(open());
    }

    @BeforeEach
    void firstStart() {
        office.empty();
        check = office.step(Audience.MENTOR, ScreeningStep.Kind.BACKGROUND_CHECK, "Background check");
        maria = office.town.person("Maria", "Lopez");
        office.approvedMentee(maria);
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    private void pair(UUID mentorId, UUID participantId) {
        office.data.transactions().write(() -> office.gates.requireOpen(mentorId, participantId));
    }

    private ScreeningItem item(UUID mentorId) {
        return office.screening.of(Audience.MENTOR, mentorId).getFirst();
    }

    @Test
    void two_whose_gates_are_open_may_be_a_pair() {
        Mentor mentor = office.approved(details("Ingrid", "Castellanos"));

        pair(mentor.id(), maria);
    }

    @Test
    void nobody_gets_past_a_mentor_who_is_not_screened_paused_gone_or_switched_off() {
        Mentor draft = office.mentors.add(details("Bea", "Ames"), Optional.empty(), Optional.empty());
        assertProblem(() -> pair(draft.id(), maria), "mentoring.gate.NOT_APPROVED");

        Mentor failed = office.approved(details("Ingrid", "Castellanos"));
        office.screening.fail(failed.id(), check.id(), item(failed.id()).lock(), TODAY, "register");
        assertProblem(() -> pair(failed.id(), maria), "mentoring.gate.STEP_FAILED");

        office.screening.takeBack(failed.id(), check.id(), item(failed.id()).lock(), "mistaken for another");
        assertProblem(() -> pair(failed.id(), maria), "mentoring.gate.STEP_OPEN");

        office.screening.pass(
                failed.id(), check.id(), item(failed.id()).lock(), TODAY.minusDays(9), Optional.of(TODAY.minusDays(1)));
        assertProblem(() -> pair(failed.id(), maria), "mentoring.gate.STEP_EXPIRED");

        Mentor paused = office.approved(details("Omar", "Diaz"));
        paused = office.mentors.pause(paused.id(), paused.lock(), Optional.empty(), "");
        UUID id = paused.id();
        assertProblem(() -> pair(id, maria), "mentoring.gate.PAUSED");
        office.mentors.leave(id, paused.lock(), "moved");
        assertProblem(() -> pair(id, maria), "mentoring.gate.NOT_IN");

        UUID account = office.town.mentorAccount("zoe");
        Mentor off = office.approved(details("Zoe", "Zorn"), Optional.of(account));
        office.town.switchOff(account);
        assertProblem(() -> pair(off.id(), maria), "mentoring.gate.ACCOUNT_OFF");

        assertProblem(() -> pair(UUID.randomUUID(), maria), "mentoring.mentor.notFound");
    }

    @Test
    void a_step_the_board_adds_is_asked_of_those_who_are_approved_too() {
        Mentor mentor = office.approved(details("Ingrid", "Castellanos"));
        office.step(Audience.MENTOR, ScreeningStep.Kind.AGREEMENT, "Code of conduct");

        assertProblem(() -> pair(mentor.id(), maria), "mentoring.gate.STEP_OPEN");
    }

    @Test
    void nobody_gets_past_a_minor_s_protection() {
        UUID jordan = office.town.person(
                "Jordan", "Ellison", Optional.of(TODAY.minusYears(18).plusDays(1)));
        Mentee mentee = office.approvedMentee(jordan);
        Mentor adults = office.approved(details("Omar", "Diaz"));
        Mentor both = office.approved(withMinors(details("Ingrid", "Castellanos")));
        assertProblem(() -> pair(adults.id(), jordan), "mentoring.gate.NOT_FOR_MINORS");
        pair(both.id(), jordan);

        office.mentees.guardian(jordan, mentee.lock(), Optional.empty());

        assertProblem(() -> pair(both.id(), jordan), "mentoring.gate.NO_GUARDIAN");
    }

    @Test
    void who_never_applied_is_nobody_s_mentee() {
        Mentor mentor = office.approved(details("Ingrid", "Castellanos"));

        assertProblem(() -> pair(mentor.id(), office.town.person("Lee", "Park")), "participants.notFound");
    }

    @Test
    void a_check_that_fails_while_somebody_pairs_leaves_either_a_pair_before_it_or_none() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            Mentor mentor = office.approved(details("Ingrid", "Castellanos"));
            ScreeningItem passed = item(mentor.id());
            List<String> outcomes = Race.of(2, who -> () -> who == 0 ? fail(mentor, passed) : paired(mentor));

            boolean isPair = !office.data
                    .transactions()
                    .read(() -> office.pairs.openOfMentor(mentor.id()))
                    .isEmpty();
            assertThat(outcomes.get(0)).isEqualTo("failed");
            assertThat(outcomes.get(1)).isIn("open", "mentoring.gate.STEP_FAILED");
            assertThat(isPair).isEqualTo(outcomes.get(1).equals("open"));
        }
    }

    private String fail(Mentor mentor, ScreeningItem passed) {
        office.screening.fail(mentor.id(), check.id(), passed.lock(), TODAY, "register");
        return "failed";
    }

    private String paired(Mentor mentor) {
        office.data.transactions().write(() -> {
            office.gates.requireOpen(mentor.id(), maria);
            office.entities.persist(new RelationEntity(
                    mentor.id(), maria, MentoringKind.ONE_TO_ONE, Party.COORDINATOR, Set.of(Party.MENTOR)));
        });
        return "open";
    }

    @Test
    void a_mentor_who_leaves_while_somebody_pairs_has_no_open_pair_afterwards() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            Mentor mentor = office.approved(details("Ingrid", "Castellanos"));
            List<String> outcomes = Race.of(2, who -> () -> who == 0 ? leave(mentor) : paired(mentor));

            assertThat(outcomes.get(0)).isEqualTo("left");
            assertThat(outcomes.get(1)).isIn("open", "mentoring.gate.NOT_IN");
            assertThat(office.data.transactions().read(() -> office.pairs.openOfMentor(mentor.id())))
                    .isEmpty();
        }
    }

    private String leave(Mentor mentor) {
        office.mentors.leave(mentor.id(), mentor.lock(), "moved");
        return "left";
    }
}
