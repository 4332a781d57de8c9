package org.boardwalk.participants.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.boardwalk.participants.internal.testing.Problems.assertProblem;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants.Contact;
import org.boardwalk.participants.api.PriorityOfService;
import org.boardwalk.participants.internal.testing.Board;
import org.boardwalk.participants.internal.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Board.Database.class)
class CaseloadTest {
    @Parameter
    Board.Database database;

    private Board board;
    private Participant ofDana;
    private Participant ofMarcus;
    private Participant ofNobody;

    @BeforeEach
    void people() {
        board = Board.fresh(database);
        ofDana = register("Ana", "Alvarez");
        ofMarcus = register("Ben", "Brooks");
        ofNobody = register("Chi", "Chen");
        board.participants.assignPlanner(List.of(ofDana.id()), Optional.of(Staff.DANA.id()));
        board.participants.assignPlanner(List.of(ofMarcus.id()), Optional.of(Staff.MARCUS.id()));
        Participant current = board.participants.get(ofMarcus.id());
        board.participants.linkAccount(ofMarcus.id(), current.version(), Optional.of(Staff.JORDAN.id()));
    }

    @Test
    void a_planner_sees_her_caseload_and_nobody_else() {
        board.user.is(Staff.DANA);
        assertThat(names()).containsExactly("Ana Alvarez");
        assertThat(board.participants.count(ParticipantQuery.ALL)).isEqualTo(1);
        assertThat(board.participants.find(ofMarcus.id())).isEmpty();
        assertThat(board.participants.summaries(List.of(ofDana.id(), ofMarcus.id())))
                .containsOnlyKeys(ofDana.id());
        assertThat(board.access.readable(List.of(ofDana.id(), ofMarcus.id(), ofNobody.id())))
                .containsExactly(ofDana.id());
        assertThat(writable()).containsExactly(ofDana.id());
    }

    private Set<UUID> writable() {
        return board.access.writable(List.of(ofDana.id(), ofMarcus.id(), ofNobody.id()));
    }

    @Test
    void how_to_write_to_somebody_is_told_to_those_who_may_see_him() {
        board.participants.update(
                ofMarcus.id(),
                board.participants.get(ofMarcus.id()).version(),
                ofMarcus.details().toBuilder()
                        .email("ben@example.org")
                        .language("es")
                        .build());
        List<UUID> both = List.of(ofDana.id(), ofMarcus.id(), UUID.randomUUID());

        assertThat(board.participants.contacts(both))
                .containsOnly(
                        entry(ofDana.id(), new Contact("", Locale.ROOT)),
                        entry(ofMarcus.id(), new Contact("ben@example.org", Locale.of("es"))));
        board.user.is(Staff.DANA);
        assertThat(board.participants.contacts(both)).containsOnlyKeys(ofDana.id());
    }

    @Test
    void who_goes_before_others_is_told_to_those_who_may_see_him_and_not_recorded_is_not_no() {
        board.participants.update(
                ofMarcus.id(),
                board.participants.get(ofMarcus.id()).version(),
                ofMarcus.details().toBuilder()
                        .priority(PriorityOfService.VETERAN)
                        .build());
        List<UUID> both = List.of(ofDana.id(), ofMarcus.id(), UUID.randomUUID());

        assertThat(board.participants.priorities(both)).containsOnly(entry(ofMarcus.id(), PriorityOfService.VETERAN));
        board.user.is(Staff.DANA);
        assertThat(board.participants.priorities(both)).isEmpty();
    }

    @Test
    void dates_of_birth_of_several_are_told_to_those_who_may_see_them() {
        board.participants.update(
                ofMarcus.id(),
                board.participants.get(ofMarcus.id()).version(),
                ofMarcus.details().toBuilder()
                        .birthDate(LocalDate.of(2008, 2, 29))
                        .build());
        List<UUID> some = List.of(ofMarcus.id(), UUID.randomUUID());

        assertThat(board.participants.birthDates(some)).containsOnly(entry(ofMarcus.id(), LocalDate.of(2008, 2, 29)));
        board.user.is(Staff.DANA);
        assertThat(board.participants.birthDates(some)).isEmpty();
    }

    @Test
    void a_planner_cannot_reach_another_caseload_by_its_id() {
        board.user.is(Staff.DANA);
        assertProblem("participants.notFound", () -> board.participants.get(ofMarcus.id()));
        assertProblem("participants.notFound", () -> board.participants.update(ofMarcus.id(), 1, ofMarcus.details()));
        assertProblem("participants.notFound", () -> board.notes.list(ofMarcus.id(), 0, 10));
        assertProblem("participants.notFound", () -> board.services.list(ofMarcus.id(), 0, 10));
        assertProblem("participants.notFound", () -> board.documents.list(ofMarcus.id()));
        assertProblem("participants.notFound", () -> board.consents.history(ofMarcus.id()));
    }

    @Test
    void a_planner_hears_of_who_came_lately_and_only_of_her_own() {
        LocalDate today = LocalDate.now();
        board.user.is(Staff.DANA);
        assertThat(board.arrivals.since(today, 10)).singleElement().satisfies(arrival -> {
            assertThat(arrival.participantId()).isEqualTo(ofDana.id());
            assertThat(arrival.displayName()).isEqualTo("Ana Alvarez");
            assertThat(arrival.on()).isEqualTo(today);
        });
        assertThat(board.arrivals.since(today.plusDays(1), 10)).isEmpty();
        board.user.is(Staff.ALMA);
        assertThat(board.arrivals.since(today, 10)).isEmpty();
        board.participants.assignPlanner(List.of(ofDana.id()), Optional.empty());
        board.user.is(Staff.DANA);
        assertThat(board.arrivals.since(today, 10)).isEmpty();
    }

    @Test
    void who_was_there_before_does_not_come_again() {
        long ago = board.data.transactions().write(() -> board.entities
                .createQuery("update ParticipantEntity p set p.assignedOn = :day where p.id = :id")
                .setParameter("day", LocalDate.now().minusDays(90))
                .setParameter("id", ofDana.id())
                .executeUpdate());
        assertThat(ago).isEqualTo(1);
        board.participants.assignPlanner(List.of(ofDana.id()), Optional.of(Staff.DANA.id()));
        board.user.is(Staff.DANA);
        assertThat(board.arrivals.since(LocalDate.now().minusDays(14), 10)).isEmpty();
    }

    @Test
    void somebody_who_moves_to_another_planner_moves_at_once() {
        board.user.is(Staff.DANA);
        assertThat(board.access.mayWrite(ofDana.id())).isTrue();
        board.user.is(Staff.ALMA);
        board.participants.assignPlanner(List.of(ofDana.id()), Optional.of(Staff.MARCUS.id()));
        board.user.is(Staff.DANA);
        assertThat(board.access.mayRead(ofDana.id())).isFalse();
        board.user.is(Staff.MARCUS);
        assertThat(names()).containsExactly("Ana Alvarez", "Ben Brooks");
    }

    @Test
    void a_planner_who_registers_somebody_finds_the_person_on_her_caseload() {
        board.user.is(Staff.DANA);
        Participant added = register("Dee", "Diaz");
        assertThat(added.plannerId()).contains(Staff.DANA.id());
        assertThat(names()).containsExactly("Ana Alvarez", "Dee Diaz");
    }

    @Test
    void a_planner_does_not_hand_out_caseloads() {
        board.user.is(Staff.DANA);
        assertProblem(
                "platform.security.forbidden",
                () -> board.participants.assignPlanner(List.of(ofNobody.id()), Optional.of(Staff.DANA.id())));
    }

    @Test
    void nobody_is_put_on_the_caseload_of_somebody_who_is_no_planner() {
        assertProblem(
                "participants.notAPlanner",
                () -> board.participants.assignPlanner(List.of(ofNobody.id()), Optional.of(Staff.PRIYA.id())));
    }

    @Test
    void a_participant_sees_only_himself_and_changes_nothing() {
        board.user.is(Staff.JORDAN);
        assertThat(names()).containsExactly("Ben Brooks");
        assertThat(board.access.own()).contains(ofMarcus.id());
        assertProblem("participants.notFound", () -> board.participants.get(ofDana.id()));
        assertProblem(
                "platform.security.forbidden", () -> board.participants.update(ofMarcus.id(), 1, ofMarcus.details()));
        assertProblem("platform.security.forbidden", () -> board.alerts.alerts(0, 10));
        assertThat(board.access.mayWrite(ofMarcus.id())).isFalse();
        assertThat(writable()).isEmpty();
    }

    @Test
    void a_coordinator_sees_and_changes_everybody_and_an_auditor_only_looks() {
        board.user.is(Staff.PRIYA);
        assertThat(names()).hasSize(3);
        assertThat(board.access.mayWrite(ofNobody.id())).isTrue();
        assertThat(writable()).hasSize(3);
        board.user.is(Staff.SAM);
        assertThat(names()).hasSize(3);
        assertThat(writable()).isEmpty();
        assertProblem("platform.security.forbidden", () -> board.access.requireWrite(ofNobody.id()));
        assertProblem("platform.security.forbidden", () -> register("No", "Body"));
    }

    @Test
    void a_mentor_sees_no_list_at_all() {
        board.user.is(Staff.INGRID);
        assertProblem("platform.security.forbidden", this::names);
        assertThat(board.access.readable(List.of(ofDana.id()))).isEmpty();
        assertThat(board.participants.summaries(List.of(ofDana.id()))).isEmpty();
    }

    @Test
    void nobody_signed_in_sees_nobody() {
        board.user.isNobody();
        assertProblem("platform.security.signIn", this::names);
        assertThat(board.access.mayRead(ofDana.id())).isFalse();
        assertThat(board.participants.find(ofDana.id())).isEmpty();
    }

    @Test
    void the_system_may_do_everything() {
        board.user.isNobody();
        boolean may = board.user.asSystem("job:test", () -> board.access.mayWrite(ofNobody.id()));
        assertThat(may).isTrue();
    }

    @Test
    void an_id_that_nobody_has_looks_like_one_that_is_hidden() {
        board.user.is(Staff.DANA);
        assertProblem("participants.notFound", () -> board.access.requireRead(UUID.randomUUID()));
        assertProblem("participants.notFound", () -> board.access.requireRead(ofMarcus.id()));
    }

    private Participant register(String given, String family) {
        return board.participants.register(ParticipantDetails.named(given, family));
    }

    private List<String> names() {
        return board.participants.page(ParticipantQuery.ALL, ParticipantSort.BY_NAME, 0, 50).stream()
                .map(ParticipantSummary::displayName)
                .toList();
    }
}
