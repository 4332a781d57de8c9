package org.boardwalk.participants.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.participants.internal.testing.Problems.assertProblem;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.participants.api.casefile.ServiceEvents.ServiceEvent;
import org.boardwalk.participants.api.casefile.ServiceHandOver.Counts;
import org.boardwalk.participants.api.casefile.ServiceHandOver.Period;
import org.boardwalk.participants.api.casefile.ServiceHandOver.Uncoded;
import org.boardwalk.participants.api.casefile.ServiceLog.NewService;
import org.boardwalk.participants.api.casefile.ServiceLog.Service;
import org.boardwalk.participants.api.casefile.ServiceTypes.Mapped;
import org.boardwalk.participants.internal.testing.Board;
import org.boardwalk.participants.internal.testing.Staff;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Board.Database.class)
class HandOverTest {
    private static final LocalDate TODAY = LocalDate.now();
    private static final Period WEEK = new Period(TODAY.minusDays(6), TODAY, "");

    @Parameter
    Board.Database database;

    private Board board;
    private UUID jordan;
    private UUID maria;

    @BeforeEach
    void two_people() {
        board = Board.fresh(database);
        jordan = person("Jordan", "Ellison", "C-1", "health-information-technology");
        maria = person("María", "Núñez", "C-2", "advanced-manufacturing");
        board.participants.assignPlanner(List.of(jordan), Optional.of(Staff.DANA.id()));
        code("tutoring", "404");
    }

    @Test
    void each_service_carries_the_states_code_days_hours_and_who_gave_it() {
        board.user.is(Staff.DANA);
        Service service =
                board.services.log(NewService.byHand(jordan, "tutoring", TODAY.minusDays(1), 90, "not for the state"));
        assertThat(rows(WEEK))
                .containsExactly(
                        "External ID,Given name,Family name,Programme,State code,Service type,Service,Start date,"
                                + "End date,Hours,Provider,Source,Boardwalk ID,Service ID",
                        "C-1,Jordan,Ellison,health-information-technology,404,tutoring,Tutoring and study skills,"
                                + day(1) + "," + day(1) + ",1.5,Dana Reyes,participants," + jordan + ","
                                + service.id());
    }

    @Test
    void a_week_of_a_placement_has_its_first_and_last_day_and_all_its_hours() {
        board.services.log(new NewService(
                jordan, "tutoring", TODAY.minusDays(5), TODAY, 2370, "", "internships", "internships:week:1"));
        assertThat(rows(WEEK).get(1)).contains("," + day(5) + "," + day(0) + ",39.5,");
        assertProblem(
                "participants.service.minutes",
                () -> board.services.log(new NewService(
                        jordan, "tutoring", TODAY.minusDays(1), TODAY, 2881, "", "internships", "internships:week:2")));
    }

    @Test
    void services_without_a_code_are_counted_and_come_first_and_none_is_missing() {
        log(jordan, "tutoring", 3);
        log(jordan, "job-shadowing", 2);
        log(maria, "tutoring", 1);
        log(maria, "career-planning", 0);
        log(maria, "job-shadowing", 0);
        Counts counts = board.handOver.count(WEEK);
        assertThat(counts.services()).isEqualTo(5);
        assertThat(counts.uncoded())
                .containsExactly(new Uncoded("career-planning", 1), new Uncoded("job-shadowing", 2));
        assertThat(rows(WEEK).stream().skip(1).map(row -> row.split(",")[4])).containsExactly("", "", "", "404", "404");
    }

    @Test
    void only_the_period_and_the_programme_asked_for_are_in_the_file() {
        log(jordan, "tutoring", 6);
        log(jordan, "tutoring", 7);
        log(maria, "tutoring", 0);
        assertThat(board.handOver.count(WEEK).services()).isEqualTo(2);
        Period health = new Period(WEEK.from(), WEEK.to(), "health-information-technology");
        assertThat(rows(health)).hasSize(2);
        assertProblem("participants.handover.period", () -> board.handOver.count(new Period(TODAY, WEEK.from(), "")));
    }

    @Test
    void what_was_taken_back_is_left_out_and_said() {
        Service wrong = log(jordan, "tutoring", 1);
        board.services.takeBack(wrong.id(), wrong.version(), "entered twice");
        assertThat(board.handOver.count(WEEK)).isEqualTo(new Counts(0, List.of(), 1));
        assertThat(rows(WEEK)).hasSize(1);
    }

    @Test
    void a_planner_hands_over_her_own_caseload_a_mentor_nothing_and_the_audit_trail_says_who_did() {
        log(jordan, "tutoring", 1);
        log(maria, "tutoring", 1);
        board.user.is(Staff.DANA);
        assertThat(rows(WEEK)).hasSize(2);
        board.user.is(Staff.INGRID);
        assertProblem("platform.security.forbidden", () -> board.handOver.count(WEEK));
        board.user.is(Staff.ALMA);
        assertThat(board.data.transactions().read(() -> board
                        .data
                        .audit()
                        .find(
                                new AuditTrail.Query(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                0,
                                50)
                        .stream()
                        .filter(entry -> entry.action().equals("services-exported"))
                        .map(AuditTrail.Entry::detail)
                        .toList()))
                .containsExactly("from=" + WEEK.from() + " to=" + WEEK.to() + " programme= services=1 withoutCode=0");
    }

    @Test
    void more_services_than_a_page_on_one_day_are_all_written_once() {
        for (int number = 0; number < 2100; number++) {
            log(jordan, "tutoring", 1);
        }
        assertThat(rows(WEEK).stream().skip(1)).hasSize(2100).doesNotHaveDuplicates();
    }

    @Test
    void the_board_says_as_which_service_type_an_event_is_logged() {
        ServiceEvent event = new ServiceEvent("mentoring.event.peer", "leadership-development");
        board.logging(() -> List.of(event));
        assertThat(board.types.of(event)).isEqualTo("leadership-development");
        Mapped shipped = board.types.all().getFirst();
        board.types.change(shipped, "tutoring");
        assertThat(board.types.of(event)).isEqualTo("tutoring");
        assertProblem("platform.conflict", () -> board.types.change(shipped, "job-shadowing"));
        Mapped now = board.types.all().getFirst();
        assertProblem("participants.service.unknownType", () -> board.types.change(now, "no-such"));
        board.user.is(Staff.DANA);
        assertProblem("platform.security.forbidden", () -> board.types.change(now, "job-shadowing"));
    }

    private Service log(UUID person, String type, int daysAgo) {
        return board.services.log(NewService.byHand(person, type, TODAY.minusDays(daysAgo), 0, ""));
    }

    private UUID person(String given, String family, String number, String programme) {
        return board.participants
                .register(ParticipantDetails.named(given, family).toBuilder()
                        .externalId(number)
                        .programme(programme)
                        .entryDate(TODAY.minusDays(200))
                        .build())
                .id();
    }

    private void code(String type, String code) {
        Term term = board.vocabulary.find(Vocabulary.SERVICE_TYPE, type).orElseThrow();
        board.vocabulary.save(new Term(
                term.kind(),
                term.code(),
                term.version(),
                term.english(),
                term.spanish(),
                code,
                term.position(),
                true,
                term.extendsParticipation(),
                term.federalCode()));
    }

    private List<String> rows(Period period) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long written = board.handOver.write(period, out);
        List<String> rows =
                out.toString(StandardCharsets.UTF_8).substring(1).lines().toList();
        assertThat(written).isEqualTo(rows.size() - 1);
        return rows;
    }

    private static String day(int ago) {
        return TODAY.minusDays(ago).format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
