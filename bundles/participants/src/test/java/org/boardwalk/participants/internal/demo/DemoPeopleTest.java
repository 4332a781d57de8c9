package org.boardwalk.participants.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.boardwalk.participants.api.NoServiceAlerts.Level;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.internal.testing.Board;
import org.boardwalk.participants.internal.testing.Sentences;
import org.boardwalk.participants.internal.testing.Staff;
import org.boardwalk.platform.api.text.Sentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {
    private final AtomicInteger ended = new AtomicInteger();
    private Board board;
    private Sentence added;

    @BeforeEach
    void fill() {
        board = Board.fresh(Board.Database.DERBY);
        added = demo().run();
        board.user.is(Staff.ALMA);
    }

    private DemoPeople demo() {
        return new DemoPeople(
                ended::incrementAndGet,
                board.user,
                board.data.transactions(),
                board.entities,
                board.accounts,
                board.data.events(),
                board.vocabulary);
    }

    @Test
    void some_thirty_people_stand_at_different_points_of_two_programmes() {
        ParticipantQuery all = ParticipantQuery.ALL;
        assertThat(board.participants.count(all)).isEqualTo(32);
        assertThat(board.participants.count(all.withProgrammes(Set.of("advanced-manufacturing"))))
                .isEqualTo(10);
        for (ParticipantStatus status : ParticipantStatus.values()) {
            assertThat(board.participants.count(all.withStatuses(Set.of(status))))
                    .as(status.name())
                    .isPositive();
        }
        assertThat(board.cohorts.all()).hasSize(3).allSatisfy(cohort -> assertThat(cohort.members())
                .isPositive());
    }

    @Test
    void the_outcome_is_read_in_the_readers_language() {
        assertThat(new Sentences().text(Locale.of("es"), added)).isEqualTo("Personas de muestra agregadas: 32.");
    }

    @Test
    void the_planner_finds_alerts_of_each_level_on_her_caseload() {
        board.user.is(Staff.DANA);
        Map<Level, Long> counts = board.alerts.counts();
        assertThat(counts)
                .allSatisfy((level, count) -> assertThat(count).as(level.name()).isPositive());
        assertThat(board.alerts.alerts(0, 50))
                .hasSize((int) counts.values().stream().mapToLong(n -> n).sum());
        assertThat(board.documents.expiring(30, 10)).hasSize(3);
        assertThat(board.arrivals.since(LocalDate.now().minusDays(14), 10)).hasSize(3);
    }

    @Test
    void the_demo_participant_sees_his_own_file() {
        board.user.is(Staff.JORDAN);
        var me = board.access.own().orElseThrow();
        assertThat(board.participants.get(me).displayName()).isEqualTo("Jordan Ellison");
        assertThat(board.notes.list(me, 0, 10)).hasSize(1);
        assertThat(board.services.count(me)).isEqualTo(4);
        assertThat(board.documents.list(me)).hasSize(3);
        assertThat(board.consents.given(me, "share-with-schools")).isTrue();
    }

    @Test
    void every_word_of_the_demo_is_one_the_board_knows() {
        board.participants
                .page(ParticipantQuery.ALL, ParticipantSort.BY_NAME, 0, 100)
                .forEach(person -> {
                    assertThat(board.vocabulary.find(Vocabulary.PROGRAMME, person.programme()))
                            .isPresent();
                    assertThat(board.services.list(person.id(), 0, 50)).allSatisfy(service -> assertThat(
                                    board.vocabulary.find(Vocabulary.SERVICE_TYPE, service.type()))
                            .isPresent());
                });
    }

    @Test
    void once_is_enough() {
        assertThat(demo().run()).isEqualTo(Sentence.of("participants.demo.done", 0));
        assertThat(board.participants.count(ParticipantQuery.ALL)).isEqualTo(32);
        assertThat(ended).hasValue(2);
    }
}
