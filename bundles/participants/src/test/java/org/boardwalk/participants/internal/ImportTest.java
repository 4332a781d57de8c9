package org.boardwalk.participants.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.boardwalk.participants.internal.testing.Problems.assertProblem;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.PriorityOfService;
import org.boardwalk.participants.api.imports.ImportAnalysis;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.participants.api.imports.ImportPlan;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicateKey;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicatePolicy;
import org.boardwalk.participants.internal.testing.Board;
import org.boardwalk.participants.internal.testing.Staff;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.tables.api.TableReport.Outcome;
import org.boardwalk.platform.tables.api.TableReport.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Board.Database.class)
class ImportTest {
    private static final String HEADER = "State ID,First name,Last name,DOB,E-mail,Program,Enrollment date,Status\n";
    private static final String ANA =
            "C-1,Ana,Álvarez,4/17/1998,ana@example.org,Health information technology,9/1/2026,active\n";
    private static final String BEN = "C-2,Ben,Brooks,12/31/2001,,advanced-manufacturing,,\n";

    @Parameter
    Board.Database database;

    private Board board;

    @BeforeEach
    void emptyBoard() {
        board = Board.fresh(database);
    }

    @Test
    void an_administrator_imports_a_file_without_changing_a_setting() {
        TableReport report = run(HEADER + ANA + BEN);
        assertThat(report.outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(report.added()).isEqualTo(2);
        Participant ana = find("Álvarez");
        assertThat(ana.details().birthDate()).isEqualTo(LocalDate.of(1998, 4, 17));
        assertThat(ana.details().programme()).isEqualTo("health-information-technology");
        assertThat(ana.status()).isEqualTo(ParticipantStatus.ACTIVE);
        assertThat(find("Brooks").status()).isEqualTo(ParticipantStatus.APPLICANT);
    }

    @Test
    void an_error_in_the_last_row_keeps_the_whole_file_out() {
        TableReport report = run(HEADER + ANA + BEN + "C-3,Chi,Chen,31/31/1999,,,,\n");
        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.problems())
                .containsExactly(new Problem(4, "DOB", "31/31/1999", true, "platform.tables.date", List.of()));
        assertThat(count()).isZero();
    }

    @Test
    void every_error_is_told_by_row_and_column() {
        TableReport report = dryRun(HEADER
                + "C-1,,Álvarez,4/17/1998,not an address,Welding,9/1/2026,active\n"
                + "C-2,Ben,Brooks,1/1/2001,,,,vacationing\n"
                + "C-1,Cy,Cole,1/1/2001,,,,\n");
        assertThat(report.problems())
                .extracting(problem -> problem.row() + " " + problem.column() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "2 First name participants.required.givenName",
                        "2 E-mail participants.invalid.email",
                        "2 Program participants.import.programme",
                        "3 Status participants.import.status",
                        "4  participants.import.twice");
    }

    @Test
    void somebody_active_needs_an_entry_date_and_somebody_exited_an_exit_date() {
        TableReport report = dryRun(HEADER + "C-1,Ana,Alvarez,,,,,active\nC-2,Ben,Brooks,,,,9/1/2025,exited\n");
        assertThat(report.problems())
                .extracting(problem -> problem.row() + " " + problem.column() + " " + problem.code())
                .containsExactly(
                        "2 Enrollment date participants.import.needsEntry", "3  participants.import.needsExit");
    }

    @Test
    void the_dry_run_says_what_the_run_does_and_changes_nothing() {
        run(HEADER + ANA + BEN);
        String file = HEADER + ANA + BEN.replace("Ben", "Benjamin") + "C-3,Chi,Chen,1/1/1999,,,,\n";
        TableReport said = dryRun(file);
        assertThat(count()).isEqualTo(2);
        TableReport done = run(file);
        assertThat(List.of(said.added(), said.changed(), said.unchanged(), said.skipped()))
                .isEqualTo(List.of(done.added(), done.changed(), done.unchanged(), done.skipped()))
                .isEqualTo(List.of(1, 1, 1, 0));
        assertThat(find("Brooks").details().givenName()).isEqualTo("Benjamin");
    }

    @Test
    void the_same_file_again_changes_nothing() {
        run(HEADER + ANA + BEN);
        TableReport again = run(HEADER + ANA + BEN);
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.added() + again.changed()).isZero();
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void an_empty_cell_takes_nothing_away() {
        run(HEADER + ANA);
        run("State ID,First name,Last name,E-mail,Phone\nC-1,Ana,Álvarez,,555-0100\n");
        assertThat(find("Álvarez").details().email()).isEqualTo("ana@example.org");
        assertThat(find("Álvarez").details().phone()).isEqualTo("555-0100");
    }

    @Test
    void those_who_are_here_can_be_left_as_they_are() {
        run(HEADER + ANA);
        String file = HEADER + ANA.replace("Ana", "Anna") + BEN;
        TableReport report = board.imports.run(file(file), plan(file, DuplicatePolicy.SKIP), TableProgress.NONE);
        assertThat(report.skipped()).isEqualTo(1);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.problems()).extracting(Problem::code).containsExactly("participants.import.known");
        assertThat(find("Álvarez").details().givenName()).isEqualTo("Ana");
    }

    @Test
    void a_row_that_says_the_same_twice_is_left_out_with_a_remark() {
        TableReport report = run(HEADER + ANA + BEN + ANA);
        assertThat(report.outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(report.problems())
                .containsExactly(new Problem(4, "", "", false, "participants.import.repeated", List.of(2)));
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void without_a_number_people_are_recognised_by_name_and_birth_date_whatever_the_accents() {
        run("First name,Last name,DOB\nJosé,Núñez,1/2/1990\n");
        TableReport report = run("First name,Last name,DOB,Phone\nJOSE,NUNEZ,1/2/1990,555-0101\n");
        assertThat(report.changed()).isEqualTo(1);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void two_people_with_one_name_and_birthday_but_two_numbers_stay_two() {
        run(HEADER + ANA);
        TableReport report = run(HEADER + ANA.replace("C-1", "C-9"));
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.problems()).extracting(Problem::code).containsExactly("participants.import.similar");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void a_number_from_before_a_merge_still_finds_the_person() {
        run(HEADER + ANA + BEN);
        var preview = board.participants.previewMerge(
                find("Álvarez").id(), find("Brooks").id());
        board.participants.merge(preview, preview.suggested());
        TableReport report = run(HEADER + BEN.replace("Ben,Brooks", "Ana,Álvarez"));
        assertThat(report.changed()).isEqualTo(1);
        assertThat(count()).isEqualTo(1);
        assertThat(find("Álvarez").details().externalId()).isEqualTo("C-1");
    }

    @Test
    void an_exit_in_the_file_is_an_exit_here() {
        run(HEADER + ANA);
        run("State ID,First name,Last name,Exit date\nC-1,Ana,Álvarez,2026-10-30\n");
        assertThat(find("Álvarez").status()).isEqualTo(ParticipantStatus.EXITED);
        assertThat(find("Álvarez").exitDate()).contains(LocalDate.of(2026, 10, 30));
    }

    @Test
    void planners_and_cohorts_are_found_by_name() {
        board.cohorts.create("Fall 2026", "", Optional.empty(), Optional.empty());
        TableReport report = run("First name,Last name,Case manager,Cohort\nAna,Alvarez,PLANNER,fall 2026\n");
        assertThat(report.outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(find("Alvarez").plannerId()).contains(Staff.DANA.id());
        assertThat(find("Alvarez").cohorts()).hasSize(1);
        TableReport wrong = dryRun("First name,Last name,Case manager,Cohort\nBen,Brooks,nobody,Spring\n");
        assertThat(wrong.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("participants.import.planner", "participants.import.cohort");
    }

    @Test
    void a_spanish_file_from_a_spreadsheet_is_understood() {
        String text = "Número de caso;Nombre;Apellidos;Fecha de nacimiento;Idioma\nC-7;Íñigo;Peña;17/04/1998;Español\n";
        TableFile file = new TableFile("personas.csv", text.getBytes(Charset.forName("windows-1252")));
        ImportAnalysis analysis = board.imports.analyse(file);
        assertThat(analysis.suggested().format().charset()).isEqualTo("windows-1252");
        assertThat(analysis.suggested().format().delimiter()).isEqualTo(';');
        board.imports.run(file, analysis.suggested(), TableProgress.NONE);
        ParticipantDetails is = find("Peña").details();
        assertThat(is.givenName()).isEqualTo("Íñigo");
        assertThat(is.birthDate()).isEqualTo(LocalDate.of(1998, 4, 17));
        assertThat(is.language()).isEqualTo("es");
    }

    @Test
    void the_columns_of_a_header_are_remembered() {
        String text = "Kennung,Vorname,Zuname\nC-1,Ana,Alvarez\n";
        ImportAnalysis first = board.imports.analyse(file(text));
        assertThat(first.remembered()).isFalse();
        assertThat(first.suggested().columns()).containsOnly(Optional.empty());
        assertProblem(
                "participants.import.columns",
                () -> board.imports.run(file(text), first.suggested(), TableProgress.NONE));
        ImportPlan plan = new ImportPlan(
                first.suggested().format(),
                List.of(
                        Optional.of(ImportField.EXTERNAL_ID),
                        Optional.of(ImportField.GIVEN_NAME),
                        Optional.of(ImportField.FAMILY_NAME)),
                List.of(DuplicateKey.EXTERNAL_ID),
                DuplicatePolicy.SKIP);
        board.imports.run(file(text), plan, TableProgress.NONE);
        ImportAnalysis second = board.imports.analyse(file("KENNUNG , vorname,zuname\nC-2,Ben,Brooks\n"));
        assertThat(second.remembered()).isTrue();
        assertThat(second.suggested()).isEqualTo(plan);
    }

    @Test
    void a_cancelled_import_leaves_nothing_behind() {
        TableProgress impatient = new TableProgress() {
            private boolean stop;

            @Override
            public void at(Phase phase, int done, int total) {
                stop = phase == Phase.WRITING;
            }

            @Override
            public boolean cancelled() {
                return stop;
            }
        };
        String text = HEADER + ANA + BEN;
        TableReport report =
                board.imports.run(file(text), board.imports.analyse(file(text)).suggested(), impatient);
        assertThat(report.outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(count()).isZero();
    }

    @Test
    void two_who_import_the_same_file_at_once_import_it_once() throws Exception {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 300; i++) {
            text.append("C-").append(i).append(",Given,Family").append(i).append(",1/1/1990,,,,\n");
        }
        ImportPlan plan = board.imports.analyse(file(text.toString())).suggested();
        Callable<TableReport> one = () -> {
            board.user.is(Staff.ALMA);
            return board.imports.run(file(text.toString()), plan, TableProgress.NONE);
        };
        List<TableReport> reports = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<TableReport> done : both.invokeAll(List.of(one, one))) {
                reports.add(done.get());
            }
        }
        assertThat(count()).isEqualTo(300);
        assertThat(reports).extracting(TableReport::added).containsExactlyInAnyOrder(300, 0);
        assertThat(reports).extracting(TableReport::unchanged).containsExactlyInAnyOrder(300, 0);
    }

    @Test
    void who_goes_before_others_comes_with_a_file_and_a_word_nobody_knows_is_refused() {
        String header = "External ID,First name,Last name,Priority of service\n";
        run(header + "V-1,Vera,Stone,Veteran\nV-2,Sol,Reed,eligible spouse\nV-3,Nina,Park,no\nV-4,Uma,Lee,\n");
        assertThat(board.participants.priorities(List.of(
                        find("Stone").id(),
                        find("Reed").id(),
                        find("Park").id(),
                        find("Lee").id())))
                .containsOnly(
                        entry(find("Stone").id(), PriorityOfService.VETERAN),
                        entry(find("Reed").id(), PriorityOfService.ELIGIBLE_SPOUSE),
                        entry(find("Park").id(), PriorityOfService.NEITHER));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        board.participants.export(ParticipantQuery.ALL, out);
        TableFile exported = new TableFile("export.csv", out.toByteArray());
        assertThat(board.imports
                        .run(exported, board.imports.analyse(exported).suggested(), TableProgress.NONE)
                        .unchanged())
                .isEqualTo(4);

        assertThat(run(header + "V-5,Kim,Fox,1\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("participants.import.priority"));
    }

    @Test
    void what_was_exported_is_imported_without_a_change() {
        run(HEADER + ANA + BEN + "C-3,=Eve,Evil,,,,,\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(board.participants.export(ParticipantQuery.ALL, out)).isEqualTo(3);
        TableFile exported = new TableFile("export.csv", out.toByteArray());
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("'=Eve");
        TableReport report =
                board.imports.run(exported, board.imports.analyse(exported).suggested(), TableProgress.NONE);
        assertThat(report.problems()).isEmpty();
        assertThat(report.unchanged()).isEqualTo(3);
    }

    @Test
    void the_audit_trail_and_the_other_modules_hear_of_everybody() {
        TableReport report = run(HEADER + ANA + BEN);
        assertThat(report.outcome()).isEqualTo(Outcome.IMPORTED);
        var about = org.boardwalk.platform.api.audit.AuditTrail.Query.about(
                find("Brooks").id());
        assertThat(board.data.audit().find(about, 0, 10))
                .anySatisfy(entry -> assertThat(entry.action() + " " + entry.detail())
                        .startsWith("created externalId=C-2, givenName=Ben, familyName=Brooks"));
        run(HEADER + BEN.replace("Ben", "Benjamin"));
        assertThat(board.data.audit().find(about, 0, 10)).anySatisfy(entry -> assertThat(entry.changes())
                .anyMatch(change -> "Ben".equals(change.from()) && "Benjamin".equals(change.to())));
    }

    @Test
    void the_report_is_a_file_to_work_through() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        board.imports.writeReport(dryRun(HEADER + BEN.replace("12/31/2001", "soon")), Locale.of("es"), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Fila,Columna,Valor,Tipo,Qué hacer")
                .contains("2,DOB,soon,Error,Esto no es una fecha.");
    }

    @Test
    void only_who_may_import_imports() {
        board.user.is(Staff.DANA);
        assertProblem("platform.security.forbidden", () -> board.imports.analyse(file(HEADER + ANA)));
    }

    @Test
    void what_is_no_table_is_refused_with_a_sentence() {
        assertProblem("platform.tables.empty", () -> board.imports.analyse(file("")));
        assertProblem("platform.tables.empty", () -> board.imports.analyse(file("\n\n")));
        assertProblem(
                "platform.tables.noText",
                () -> board.imports.analyse(new TableFile("a.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1, 2})));
        TableReport broken = dryRun(HEADER + ANA + "C-2,\"Ben\" Brooks,x,,,,,\n" + BEN);
        assertThat(broken.problems())
                .extracting(problem -> problem.row() + " " + problem.code())
                .containsExactly("3 platform.tables.quotes");
    }

    private TableReport run(String text) {
        return board.imports.run(file(text), board.imports.analyse(file(text)).suggested(), TableProgress.NONE);
    }

    private TableReport dryRun(String text) {
        return board.imports.dryRun(
                file(text), board.imports.analyse(file(text)).suggested(), TableProgress.NONE);
    }

    private ImportPlan plan(String text, DuplicatePolicy policy) {
        ImportPlan plan = board.imports.analyse(file(text)).suggested();
        return new ImportPlan(plan.format(), plan.columns(), plan.keys(), policy);
    }

    private static TableFile file(String text) {
        return new TableFile("people.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private long count() {
        return board.participants.count(ParticipantQuery.ALL);
    }

    private Participant find(String text) {
        List<ParticipantSummary> found =
                board.participants.page(ParticipantQuery.ALL.withText(text), ParticipantSort.BY_NAME, 0, 10);
        assertThat(found).hasSize(1);
        return board.participants.get(found.getFirst().id());
    }
}
