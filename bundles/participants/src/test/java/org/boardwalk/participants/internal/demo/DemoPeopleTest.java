package org.boardwalk.participants.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.boardwalk.participants.api.NoServiceAlerts.Level;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.internal.testing.Board;
import org.boardwalk.participants.internal.testing.Sentences;
import org.boardwalk.participants.internal.testing.Staff;
import org.boardwalk.platform.api.job.Job;
import org.boardwalk.platform.api.text.Sentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

class DemoPeopleTest {
    private final Set<Job> jobs = new HashSet<>();
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
    }

    @Test
    void a_job_waits_for_the_sample_accounts_and_goes_once_the_demo_is_filled() {
        board = Board.fresh(Board.Database.DERBY);
        board.accounts.without("planner");
        DemoPeople demo = demo();
        demo.begin(container());
        assertThat(jobs).containsExactly(demo);
        demo.run();
        assertThat(jobs).containsExactly(demo);

        board.accounts.with("planner");
        demo.run();
        assertThat(jobs).isEmpty();
    }

    @Test
    void no_job_is_left_when_the_accounts_were_there_first() {
        demo().begin(container());
        assertThat(jobs).isEmpty();
    }

    /** Knows only of jobs that come and go. */
    private BundleContext container() {
        return proxy(BundleContext.class, (self, register, arguments) -> {
            jobs.add((Job) arguments[1]);
            return proxy(ServiceRegistration.class, (registration, unregister, none) -> jobs.remove(arguments[1]));
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
