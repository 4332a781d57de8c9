package org.boardwalk.participants.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.participants.internal.testing.Problems.assertProblem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.FederalCode;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.participants.api.casefile.FollowUps.Finding;
import org.boardwalk.participants.api.casefile.FollowUps.FollowUp;
import org.boardwalk.participants.api.casefile.FollowUps.NewFollowUp;
import org.boardwalk.participants.api.casefile.ServiceLog.NewService;
import org.boardwalk.participants.api.casefile.ServiceLog.Service;
import org.boardwalk.participants.api.participation.Spells.Learning;
import org.boardwalk.participants.api.participation.Spells.Spell;
import org.boardwalk.participants.internal.testing.Board;
import org.boardwalk.participants.internal.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Board.Database.class)
class ParticipationTest {
    private static final LocalDate ENTRY = LocalDate.of(2023, 1, 10);
    private static final LocalDate EXIT = LocalDate.of(2023, 6, 30);
    private static final String TRAINING = "occupational-training";

    @Parameter
    Board.Database database;

    private Board board;
    private UUID jordan;

    @BeforeEach
    void someone() {
        board = Board.fresh(database);
        jordan = enter("Jordan", "Ellison");
    }

    @Test
    void learning_is_what_was_logged_from_entry_to_exit_and_not_what_is_known_to_be_no_training() {
        serve(TRAINING, ENTRY.minusDays(1));
        serve(TRAINING, ENTRY);
        serve(TRAINING, ENTRY.plusDays(40));
        serve("on-the-job-training", EXIT);
        serve("career-planning", EXIT);
        serve("secondary-education", EXIT.plusDays(1));
        exit(jordan, EXIT, "completed");
        Spell spell = one();
        assertThat(spell.learning())
                .containsExactly(
                        new Learning(TRAINING, ENTRY, ENTRY.plusDays(40)),
                        new Learning("on-the-job-training", EXIT, EXIT));
        assertThat(spell.exit()).contains(EXIT);
        assertThat(spell.exitReason()).isEqualTo("completed");
    }

    @Test
    void a_service_that_was_taken_back_is_no_learning() {
        Service service = serve(TRAINING, ENTRY);
        board.services.takeBack(service.id(), service.version(), "wrong person");
        assertThat(one().learning()).isEmpty();
    }

    @Test
    void a_type_of_which_nobody_said_what_it_is_may_be_learning() {
        Term term = board.vocabulary.find(Vocabulary.SERVICE_TYPE, "tutoring").orElseThrow();
        board.vocabulary.save(term("tutoring", term.version(), Optional.empty()));
        serve("tutoring", ENTRY);
        assertThat(one().learning()).extracting(Learning::type).containsExactly("tutoring");
    }

    @Test
    void a_word_means_only_what_its_list_can_mean() {
        assertProblem(
                "participants.term.federal",
                () -> board.vocabulary.save(term("new-one", 0, Optional.of(FederalCode.EXIT_DECEASED))));
        board.vocabulary.save(term("new-one", 0, Optional.of(FederalCode.PREREQUISITE_TRAINING)));
        assertThat(board.vocabulary
                        .find(Vocabulary.SERVICE_TYPE, "new-one")
                        .orElseThrow()
                        .federalCode())
                .contains(FederalCode.PREREQUISITE_TRAINING);
    }

    @Test
    void who_comes_back_keeps_the_spell_that_had_ended() {
        serve(TRAINING, ENTRY);
        exit(jordan, EXIT, "moved");
        LocalDate again = EXIT.plusDays(100);
        move(jordan, ParticipantStatus.ACTIVE, again, "");
        serve("registered-apprenticeship", again);
        List<Spell> spells = board.spells.of(jordan);
        assertThat(spells).extracting(Spell::entry).containsExactly(ENTRY, again);
        assertThat(spells).extracting(Spell::exit).containsExactly(Optional.of(EXIT), Optional.empty());
        assertThat(spells.getFirst().exitReason()).isEqualTo("moved");
        assertThat(spells)
                .extracting(spell -> spell.learning().getFirst().type())
                .containsExactly(TRAINING, "registered-apprenticeship");
    }

    @Test
    void an_exit_that_is_corrected_is_no_spell_of_its_own() {
        exit(jordan, EXIT, "moved");
        move(jordan, ParticipantStatus.ACTIVE, ENTRY, "");
        assertThat(board.spells.of(jordan)).hasSize(1);
    }

    @Test
    void those_who_exited_are_found_by_day_both_ends_included_and_earlier_spells_too() {
        exit(jordan, EXIT, "");
        UUID casey = enter("Casey", "Moreno");
        exit(casey, EXIT.plusDays(1), "");
        move(casey, ParticipantStatus.ACTIVE, EXIT.plusDays(200), "");
        assertThat(ended(EXIT, EXIT)).containsExactly(jordan);
        assertThat(ended(EXIT, EXIT.plusDays(1))).containsExactly(jordan, casey);
        assertThat(ended(EXIT.plusDays(1), EXIT.plusDays(300))).containsExactly(casey);
        assertThat(ended(EXIT.plusDays(2), EXIT.plusDays(300))).isEmpty();
    }

    @Test
    void a_planner_finds_only_her_own_people() {
        exit(jordan, EXIT, "");
        UUID casey = enter("Casey", "Moreno");
        exit(casey, EXIT, "");
        board.participants.assignPlanner(List.of(casey), Optional.of(Staff.DANA.id()));
        board.user.is(Staff.DANA);
        assertThat(ended(EXIT, EXIT)).containsExactly(casey);
        assertProblem("participants.notFound", () -> board.spells.of(jordan));
    }

    @Test
    void what_was_found_out_after_the_exit_belongs_to_each_spell_it_is_after() {
        exit(jordan, EXIT, "");
        LocalDate again = EXIT.plusDays(100);
        move(jordan, ParticipantStatus.ACTIVE, again, "");
        exit(jordan, again.plusDays(50), "");
        found(Finding.EMPLOYED, EXIT.plusDays(1));
        found(Finding.IN_EDUCATION, again.plusDays(51));
        List<Spell> spells = board.spells.of(jordan);
        assertThat(spells.getFirst().after())
                .extracting(FollowUp::finding)
                .containsExactly(Finding.EMPLOYED, Finding.IN_EDUCATION);
        assertThat(spells.getLast().after()).extracting(FollowUp::finding).containsExactly(Finding.IN_EDUCATION);
    }

    @Test
    void a_finding_is_about_a_past_day_after_an_exit_and_says_what_shows_it() {
        assertProblem("participants.followUp.notAfterExit", () -> found(Finding.EMPLOYED, EXIT.plusDays(1)));
        exit(jordan, EXIT, "");
        assertProblem("participants.followUp.notAfterExit", () -> found(Finding.EMPLOYED, EXIT));
        assertProblem(
                "participants.futureDate",
                () -> found(Finding.EMPLOYED, LocalDate.now().plusDays(1)));
        assertProblem(
                "participants.followUp.noEvidence",
                () -> board.followUps.record(new NewFollowUp(jordan, Finding.EMPLOYED, EXIT.plusDays(1), " ")));
    }

    @Test
    void a_finding_that_was_taken_back_stays_visible_and_no_longer_counts() {
        exit(jordan, EXIT, "");
        FollowUp finding = found(Finding.EMPLOYED, EXIT.plusDays(9));
        assertProblem(
                "participants.followUp.noReason", () -> board.followUps.takeBack(finding.id(), finding.version(), ""));
        board.followUps.takeBack(finding.id(), finding.version(), "another Jordan");
        assertThat(board.followUps.list(jordan)).extracting(FollowUp::takenBack).containsExactly("another Jordan");
        assertThat(one().after()).isEmpty();
        assertProblem("platform.conflict", () -> board.followUps.takeBack(finding.id(), finding.version(), "again"));
    }

    @Test
    void a_merge_keeps_the_spells_of_both_records() {
        exit(jordan, EXIT, "");
        found(Finding.EMPLOYED, EXIT.plusDays(1));
        UUID twin = enter("Jordan", "Elison");
        move(twin, ParticipantStatus.EXITED, EXIT, "");
        move(twin, ParticipantStatus.ACTIVE, EXIT.plusDays(30), "");
        var preview = board.participants.previewMerge(twin, jordan);
        board.participants.merge(preview, preview.suggested());
        assertThat(board.spells.of(jordan))
                .extracting(Spell::exit)
                .containsExactly(Optional.of(EXIT), Optional.of(EXIT), Optional.empty());
        assertThat(board.followUps.list(twin)).hasSize(1);
    }

    private UUID enter(String given, String family) {
        return board.participants
                .register(ParticipantDetails.named(given, family).toBuilder()
                        .entryDate(ENTRY)
                        .build())
                .id();
    }

    private void exit(UUID person, LocalDate on, String reason) {
        move(person, ParticipantStatus.EXITED, on, reason);
    }

    private void move(UUID person, ParticipantStatus to, LocalDate on, String reason) {
        Participant now = board.participants.get(person);
        board.participants.changeStatus(now.id(), now.version(), to, on, reason);
    }

    private Service serve(String type, LocalDate on) {
        return board.services.log(NewService.byHand(jordan, type, on, 30, ""));
    }

    private FollowUp found(Finding finding, LocalDate on) {
        return board.followUps.record(new NewFollowUp(jordan, finding, on, "pay stub"));
    }

    private Spell one() {
        List<Spell> spells = board.spells.of(jordan);
        assertThat(spells).hasSize(1);
        return spells.getFirst();
    }

    private List<UUID> ended(LocalDate from, LocalDate to) {
        return board.spells.ended(from, to).stream().map(Spell::participantId).toList();
    }

    private static Term term(String code, long version, Optional<FederalCode> federal) {
        return new Term(Vocabulary.SERVICE_TYPE, code, version, "Word", "", "", 10, true, true, federal);
    }
}
