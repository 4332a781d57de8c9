package org.boardwalk.participants.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.participants.api.casefile.ServiceEvents.ServiceEvent;
import org.boardwalk.participants.api.casefile.ServiceTypes.Mapped;
import org.boardwalk.participants.internal.testing.Board;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableRun.Effect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Our event → the state's three-digit service code, as a file. */
@ParameterizedClass
@EnumSource(Board.Database.class)
class EventsTableTest {
    private static final String PEER = "mentoring.event.peer";
    private static final String HOURS = "internships.event.hours";

    @Parameter
    Board.Database database;

    private Board board;
    private EventsTable table;

    @BeforeEach
    void twoModulesLogEvents() {
        board = Board.fresh(database);
        board.logging(() -> List.of(new ServiceEvent(PEER, "adult-mentoring"), new ServiceEvent(HOURS, "tutoring")));
        table = new EventsTable(board.types, board.vocabulary);
        code("tutoring", "411");
        code("adult-mentoring", "420");
    }

    @Test
    void anEventIsLoggedAsTheServiceThatHasTheStatesCode() {
        TestRun run = bringIn(true, Map.of("event", PEER, "stateCode", "411"));

        assertThat(run.told).isEmpty();
        assertThat(run.effects).containsExactly(Effect.CHANGED);
        assertThat(type(PEER)).isEqualTo("tutoring");
        assertThat(type(HOURS)).as("no row names it").isEqualTo("tutoring");
    }

    @Test
    void aServiceTypeCanBeNamedByItsOwnCode() {
        bringIn(true, Map.of("event", HOURS, "serviceType", "adult-mentoring"));

        assertThat(type(HOURS)).isEqualTo("adult-mentoring");
    }

    @Test
    void aDryRunSaysTheSameAndKeepsNothing() {
        TestRun run = bringIn(false, Map.of("event", PEER, "stateCode", "411"));

        assertThat(run.effects).containsExactly(Effect.CHANGED);
        assertThat(type(PEER)).isEqualTo("adult-mentoring");
    }

    @Test
    void whatCannotBeIsToldAtItsRowAndNothingIsTaken() {
        code("information-only", "420");

        TestRun run = bringIn(
                true,
                Map.of("event", "mentoring.event.pear", "stateCode", "411"),
                Map.of("event", PEER, "stateCode", "999"),
                Map.of("event", HOURS, "stateCode", "420"));

        assertThat(run.told)
                .containsExactly(
                        "2 event participants.events.unknown",
                        "3 stateCode participants.events.noCode",
                        "4 stateCode participants.events.severalCodes");
        assertThat(bringIn(true, Map.of("event", PEER), Map.of("event", HOURS, "serviceType", "nothing")).told)
                .containsExactly(
                        "2 stateCode participants.events.columns", "3 serviceType participants.service.unknownType");
        assertThat(bringIn(true, Map.of("event", PEER, "serviceType", "tutoring", "stateCode", "420")).told)
                .containsExactly("2 serviceType participants.events.otherCode");
        assertThat(type(PEER)).isEqualTo("adult-mentoring");
    }

    @Test
    void aFileThatNamesNoServiceIsRefusedAsAWhole() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> table.require(Set.of("event")))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("participants.events.columns"));
    }

    @Test
    void whatIsExportedAndBroughtInAgainChangesNothing() {
        bringIn(true, Map.of("event", PEER, "stateCode", "411"));

        TestRun run = TestRun.of(table, true, TestRun.exported(table));

        assertThat(TestRun.exported(table))
                .contains(Map.of("event", PEER, "serviceType", "tutoring", "stateCode", "411"));
        assertThat(run.told).isEmpty();
        assertThat(run.effects).containsExactly(Effect.UNCHANGED, Effect.UNCHANGED);
    }

    @SafeVarargs
    private TestRun bringIn(boolean writes, Map<String, String>... rows) {
        return TestRun.of(table, writes, List.of(rows));
    }

    private String type(String event) {
        return board.types.all().stream()
                .filter(mapped -> mapped.event().id().equals(event))
                .map(Mapped::serviceType)
                .findFirst()
                .orElseThrow();
    }

    private void code(String type, String stateCode) {
        Term term = board.vocabulary.find(Vocabulary.SERVICE_TYPE, type).orElseThrow();
        board.vocabulary.save(new Term(
                term.kind(),
                term.code(),
                term.version(),
                term.english(),
                term.spanish(),
                stateCode,
                term.position(),
                term.active(),
                term.extendsParticipation(),
                term.federalCode()));
    }
}
