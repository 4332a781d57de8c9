package org.boardwalk.participants.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.participants.internal.testing.Board;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRow;
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

        Run run = bringIn(true, Map.of("list", KIND, "code", "tutoring", "stateCode", "411"));

        assertThat(run.effects).containsExactly(TableRun.Effect.CHANGED);
        assertThat(term("tutoring").stateCode()).isEqualTo("411");
        assertThat(term("tutoring").english()).isEqualTo(before.english());
        assertThat(term("tutoring").position()).isEqualTo(before.position());
    }

    @Test
    void aDryRunSaysTheSameAndKeepsNothing() {
        Run run = bringIn(false, Map.of("list", KIND, "code", "tutoring", "stateCode", "411"));

        assertThat(run.effects).containsExactly(TableRun.Effect.CHANGED);
        assertThat(term("tutoring").stateCode()).isNotEqualTo("411");
    }

    @Test
    void newWordsComeBehindThoseTheirListHas() {
        int last = board.vocabulary.terms(KIND).stream()
                .mapToInt(Term::position)
                .max()
                .orElseThrow();

        Run run = bringIn(
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
        Run run = bringIn(
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
        List<Map<String, String>> rows = new ArrayList<>();
        table.export(cells -> rows.add(byColumn(cells)));

        Run run = bringIn(true, rows);

        assertThat(run.told).isEmpty();
        assertThat(run.effects).hasSizeGreaterThan(20).containsOnly(TableRun.Effect.UNCHANGED);
    }

    private Map<String, String> byColumn(List<String> cells) {
        Map<String, String> row = new HashMap<>();
        List<TableColumn> columns = table.columns();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.put(columns.get(i).key(), cells.get(i));
            }
        }
        return row;
    }

    @SafeVarargs
    private Run bringIn(boolean writes, Map<String, String>... rows) {
        return bringIn(writes, List.of(rows));
    }

    private Run bringIn(boolean writes, List<Map<String, String>> rows) {
        Run run = new Run(writes);
        TableImport file = table.begin(run);
        List<TableRow> read = new ArrayList<>();
        for (Map<String, String> row : rows) {
            read.add(new TableRow(read.size() + 2, Map.copyOf(row), true));
        }
        file.rows(read);
        file.end();
        return run;
    }

    private Term term(String code) {
        return board.vocabulary.find(KIND, code).orElseThrow();
    }

    /** What is told about the rows of one file. */
    private static final class Run implements TableRun {
        private final List<String> told = new ArrayList<>();
        private final List<Effect> effects = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private final boolean writes;

        Run(boolean writes) {
            this.writes = writes;
        }

        @Override
        public boolean writes() {
            return writes && told.isEmpty();
        }

        @Override
        public boolean has(String column) {
            return true;
        }

        @Override
        public void error(TableRow row, String column, String code, Object... arguments) {
            told.add(row.number() + " " + column + " " + code);
        }

        @Override
        public void remark(TableRow row, String code, Object... arguments) {
            told.add(row.number() + " " + code);
        }

        @Override
        public void count(Effect effect) {
            effects.add(effect);
        }

        @Override
        public boolean repeats(TableRow row, String key, String content) {
            return !seen.add(key);
        }
    }
}
