package org.boardwalk.platform.core.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.core.internal.settings.Setting;
import org.boardwalk.platform.core.internal.settings.SettingsImpl;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.tables.api.TableAnalysis;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TableFormat;
import org.boardwalk.platform.tables.api.TablePlan;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.tables.api.TableReport.Outcome;
import org.boardwalk.platform.tables.api.TableReport.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Files into and out of a module's table, on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TableTests {
    private static final String TOYS = "toys.all";
    private static final String TURN = "tables.turn";

    private TestData data;
    private SettingsImpl settings;
    private ToyTable toys;
    private TablesService tables;
    private Optional<String> turn = Optional.empty();

    abstract TestData open();

    @BeforeAll
    void openData() {
        data = open();
        EntityManager entities = data.unit("core", Setting.class);
        settings = new SettingsImpl(data.transactions(), entities);
        tables = new TablesService(data.user(), data.transactions(), entities, settings, data.audit(), new ToyTexts());
        turn = settings.get(TURN);
        toys = new ToyTable(settings);
        tables.add(toys);
    }

    @BeforeEach
    void empty() {
        data.empty();
        settings.put(TURN, turn.orElseThrow());
        data.user().allow(true);
        toys.names.clear();
    }

    @AfterAll
    void close() {
        data.close();
    }

    private static TableFile file(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private static TableFile file(byte[] bytes) {
        return new TableFile("toys.csv", bytes);
    }

    private TablePlan plan(TableFile file) {
        return tables.analyse(TOYS, file).suggested();
    }

    private TableReport run(String text) {
        TableFile file = file(text);
        return tables.run(TOYS, file, plan(file), TableProgress.NONE);
    }

    private TableReport dryRun(String text) {
        TableFile file = file(text);
        return tables.dryRun(TOYS, file, plan(file), TableProgress.NONE);
    }

    private static void assertProblem(String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    private static List<String> told(TableReport report) {
        return report.problems().stream()
                .map(problem -> problem.row() + " " + problem.column() + " " + problem.code())
                .toList();
    }

    private Optional<String> toy(String name) {
        return settings.get("toy." + name);
    }

    @Test
    void the_dry_run_says_what_the_run_does_and_changes_nothing() {
        run("name,price\nBall,1\nTop,2\n");
        String text = "name,price\nBall,1\nTop,3\nKite,4\n";
        TableReport said = dryRun(text);
        assertThat(said.outcome()).isEqualTo(Outcome.DRY_RUN);
        assertThat(toy("Kite")).isEmpty();
        TableReport done = run(text);
        assertThat(List.of(said.added(), said.changed(), said.unchanged()))
                .isEqualTo(List.of(done.added(), done.changed(), done.unchanged()))
                .isEqualTo(List.of(1, 1, 1));
        assertThat(toy("Kite")).isPresent();
        assertThat(run(text).unchanged()).isEqualTo(3);
    }

    @Test
    void an_error_in_the_last_of_many_rows_keeps_the_whole_file_out() {
        String good =
                IntStream.range(0, 2500).mapToObj(i -> "Toy " + i + ",1\n").collect(Collectors.joining());
        TableReport report = run("name,price\n" + good + "Last,cheap\n");
        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.problems())
                .containsExactly(new Problem(2502, "price", "cheap", true, "platform.tables.number", List.of()));
        assertThat(toy("Toy 0")).isEmpty();
        assertThat(toy("Toy 2400")).isEmpty();
    }

    @Test
    void each_wrong_cell_is_told_by_row_and_column() {
        TableReport report = dryRun("Toy,fecha,precio,estado,other\n" + "Ball,2026-02-30,x,UP,\n" + ",,,,\n"
                + " ,,1,,\n" + "Top,,1,SIDEWAYS,\n" + "Kite,,1,,,too much\n" + "x".repeat(41) + ",,,,\n"
                + "Zero\u0000,,,,\n" + "A good one with a long name,,,,\n".repeat(20));
        assertThat(told(report))
                .startsWith(
                        "2 fecha platform.tables.date",
                        "2 precio platform.tables.number",
                        "4 Toy platform.tables.missingCell",
                        "5 estado platform.tables.choice",
                        "6  platform.tables.tooManyCells",
                        "7 Toy platform.tables.tooLong",
                        "8 Toy platform.tables.unreadable");
    }

    @Test
    void a_row_that_repeats_another_is_left_out_and_one_that_contradicts_it_is_an_error() {
        TableReport report = dryRun("name,price\nBall,1\nBall,1\nBall,2\n");
        assertThat(told(report)).containsExactly("3  platform.tables.repeated", "4  platform.tables.twice");
        assertThat(report.skipped()).isEqualTo(1);
    }

    @Test
    void what_is_no_table_is_refused_with_a_sentence() {
        assertProblem("platform.tables.empty", () -> plan(file("")));
        assertProblem("platform.tables.empty", () -> plan(file(" \n\n")));
        assertProblem("platform.tables.noText", () -> plan(file(new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2})));
        assertProblem("platform.tables.header", () -> plan(file("name,,,\nBall,1,2,3\n")));
        assertProblem("platform.tables.unknown", () -> tables.analyse("toys.none", file("name\nBall\n")));
        assertProblem("platform.tables.missing", () -> run("price\n1\n"));
        TableFile twice = file("name,toy\nBall,Top\n");
        TablePlan plan = new TablePlan(plan(twice).format(), List.of(Optional.of("name"), Optional.of("name")));
        assertProblem("platform.tables.columns", () -> tables.run(TOYS, twice, plan, TableProgress.NONE));
        assertThat(told(dryRun("name,price\nBall,1\n\"Top,2\n"))).containsExactly("3  platform.tables.quotes");
    }

    @Test
    void a_huge_cell_is_one_error_and_is_shortened_in_the_report() {
        TableReport report = dryRun("name\n" + "x".repeat(5_000_000) + "\n");
        assertThat(told(report)).containsExactly("2 name platform.tables.tooLong");
        assertThat(report.problems().getFirst().value()).hasSize(80);
    }

    @Test
    void a_spanish_spreadsheet_is_read_as_it_is() {
        byte[] bytes = "Juguete;Precio;Fecha\r\nMuñeca;1,5;25/03/2026\r\nPeón;2;01/04/2026\r\n"
                .getBytes(Charset.forName("windows-1252"));
        TableAnalysis analysis = tables.analyse(TOYS, file(bytes));
        assertThat(analysis.suggested().format())
                .isEqualTo(new TableFormat("windows-1252", ';', TableFormat.DateOrder.DAY_MONTH_YEAR));
        assertThat(tables.run(TOYS, file(bytes), analysis.suggested(), TableProgress.NONE)
                        .added())
                .isEqualTo(2);
        assertThat(toy("Muñeca")).contains("{made=2026-03-25, name=Muñeca, price=1.5}");
    }

    @Test
    void columns_are_remembered_for_a_header() {
        TableFile file = file("Bezeichnung,Kosten\nBall,1\n");
        TableAnalysis first = tables.analyse(TOYS, file);
        assertThat(first.suggested().columns()).containsOnly(Optional.empty());
        TablePlan plan = new TablePlan(first.suggested().format(), List.of(Optional.of("name"), Optional.of("price")));
        tables.run(TOYS, file, plan, TableProgress.NONE);
        TableAnalysis second = tables.analyse(TOYS, file("bezeichnung, KOSTEN\nTop,1\n"));
        assertThat(second.remembered()).isTrue();
        assertThat(second.suggested().columns()).isEqualTo(plan.columns());
    }

    @Test
    void more_errors_than_anybody_reads_end_the_check() {
        String rows =
                IntStream.range(0, 12_000).mapToObj(i -> "Toy " + i + ",x\n").collect(Collectors.joining());
        TableReport report = dryRun("name,price\n" + rows);
        assertThat(report.problems().getLast().code()).isEqualTo("platform.tables.tooMany");
        assertThat(report.errors()).isLessThan(12_000);
    }

    @Test
    void cancelling_leaves_nothing() {
        String rows = IntStream.range(0, 3000).mapToObj(i -> "Toy " + i + "\n").collect(Collectors.joining());
        TableFile file = file("name\n" + rows);
        TableProgress cancelled = new TableProgress() {
            private int told;

            @Override
            public void at(Phase phase, int done, int total) {
                told++;
            }

            @Override
            public boolean cancelled() {
                return told > 1;
            }
        };
        assertThat(tables.run(TOYS, file, plan(file), cancelled).outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(toy("Toy 0")).isEmpty();
    }

    @Test
    void two_imports_at_once_do_not_double_anything() throws Exception {
        String rows = IntStream.range(0, 300).mapToObj(i -> "Toy " + i + "\n").collect(Collectors.joining());
        Callable<TableReport> work = () -> run("name\n" + rows);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<TableReport>> reports = two.invokeAll(List.of(work, work));
            int added = 0;
            for (Future<TableReport> report : reports) {
                added += report.get().added();
            }
            assertThat(added).isEqualTo(300);
        }
    }

    @Test
    void nothing_is_imported_or_exported_without_the_permission() {
        TableFile file = file("name\nBall\n");
        TablePlan plan = plan(file);
        data.user().allow(false);
        String forbidden = "platform.security.forbidden";
        assertProblem(forbidden, () -> tables.analyse(TOYS, file));
        assertProblem(forbidden, () -> tables.dryRun(TOYS, file, plan, TableProgress.NONE));
        assertProblem(forbidden, () -> tables.run(TOYS, file, plan, TableProgress.NONE));
        assertProblem(forbidden, () -> tables.export(TOYS, new ByteArrayOutputStream()));
        assertProblem(forbidden, () -> tables.example(TOYS, new ByteArrayOutputStream()));
    }

    @Test
    void an_export_defuses_formulas_and_is_read_again() {
        toys.names.addAll(List.of("=HYPERLINK(\"http://x\")", "'=1", "-5", "a \"b\", c\nd", "@x"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(tables.export(TOYS, out)).isEqualTo(5);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .contains("\"'=HYPERLINK(")
                .contains("''=1")
                .contains("\r\n-5,")
                .contains("'@x");
        TableFile file = file(out.toByteArray());
        tables.run(TOYS, file, plan(file), TableProgress.NONE);
        assertThat(toys.names).allSatisfy(name -> assertThat(toy(name)).isPresent());
    }

    @Test
    void the_report_is_a_file_to_work_through() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tables.writeReport(dryRun("name,price\nBall,x\n"), Locale.of("es"), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("2,price,x,Error,Esto no es un número.");
    }
}
