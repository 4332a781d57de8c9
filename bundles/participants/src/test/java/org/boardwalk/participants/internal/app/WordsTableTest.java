package org.boardwalk.participants.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.participants.internal.testing.Board;
import org.boardwalk.platform.tables.api.TableRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The state's codes as a file. */
@ParameterizedClass
@EnumSource(Board.Database.class)
class WordsTableTest {
    private static final String KIND = Vocabulary.SERVICE_TYPE;

    @Parameter
    Board.Database database;

    private Board board;
    private WordsTable table;

    @BeforeEach
    void emptyBoard() {
        board = Board.fresh(database);
        table = new WordsTable(board.vocabulary);
    }

    @Test
    void theStatesCodesComeInAndAllElseStays() {
        Term before = term("tutoring");

        TestRun run = bringIn(true, Map.of("list", KIND, "code", "tutoring", "stateCode", "411"));

        assertThat(run.effects).containsExactly(TableRun.Effect.CHANGED);
        assertThat(term("tutoring").stateCode()).isEqualTo("411");
        assertThat(term("tutoring").english()).isEqualTo(before.english());
        assertThat(term("tutoring").position()).isEqualTo(before.position());
    }

    @Test
    void aDryRunSaysTheSameAndKeepsNothing() {
        TestRun run = bringIn(false, Map.of("list", KIND, "code", "tutoring", "stateCode", "411"));

        assertThat(run.effects).containsExactly(TableRun.Effect.CHANGED);
        assertThat(term("tutoring").stateCode()).isNotEqualTo("411");
    }

    @Test
    void newWordsComeBehindThoseTheirListHas() {
        int last = board.vocabulary.terms(KIND).stream()
                .mapToInt(Term::position)
                .max()
                .orElseThrow();

        TestRun run = bringIn(
                true,
                Map.of("list", KIND, "code", "ranch-visit", "english", "Visit to a ranch", "counts", "YES"),
                Map.of("list", KIND, "code", "ranch-stay", "english", "Stay on a ranch"));

        assertThat(run.effects).containsExactly(TableRun.Effect.ADDED, TableRun.Effect.ADDED);
        assertThat(term("ranch-visit").extendsParticipation()).isTrue();
        assertThat(term("ranch-visit").position()).isGreaterThan(last);
        assertThat(term("ranch-stay").position())
                .isGreaterThan(term("ranch-visit").position());
    }

    @Test
    void whatCannotBeAWordIsToldAtItsRow() {
        TestRun run = bringIn(
                true,
                Map.of("list", KIND, "code", "No Spaces", "english", "X"),
                Map.of("list", KIND, "code", "nameless", "stateCode", "412"),
                Map.of("list", KIND, "code", "tutoring", "federal", "EXIT_OTHER"));

        assertThat(run.told)
                .containsExactly(
                        "2 code participants.term.invalid",
                        "3 code participants.words.unknown",
                        "4 federal participants.term.federal");
        assertThat(board.vocabulary.find(KIND, "nameless")).isEmpty();
    }

    @Test
    void whatIsExportedAndBroughtInAgainChangesNothing() {
        TestRun run = bringIn(true, TestRun.exported(table));

        assertThat(run.told).isEmpty();
        assertThat(run.effects).hasSizeGreaterThan(20).containsOnly(TableRun.Effect.UNCHANGED);
    }

    @SafeVarargs
    private TestRun bringIn(boolean writes, Map<String, String>... rows) {
        return bringIn(writes, List.of(rows));
    }

    private TestRun bringIn(boolean writes, List<Map<String, String>> rows) {
        return TestRun.of(table, writes, rows);
    }

    private Term term(String code) {
        return board.vocabulary.find(KIND, code).orElseThrow();
    }
}
