package org.boardwalk.participants.internal;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.imports.ImportPlan;
import org.boardwalk.participants.internal.app.csv.SyntheticFile;
import org.boardwalk.participants.internal.testing.Board;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;

/** Times the import of many people and the list of them. Arguments: rows, DERBY or POSTGRESQL, rounds. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        Board.Database database = arguments.length > 1 ? Board.Database.valueOf(arguments[1]) : Board.Database.DERBY;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 4;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SyntheticFile.write(out, rows, 42, LocalDate.now());
        TableFile file = new TableFile("people.csv", out.toByteArray());
        for (int round = 0; round < rounds; round++) {
            Board board = Board.fresh(database);
            importOnce(board, file, "import");
            if (round == rounds - 1) {
                importOnce(board, file, "same file again");
                lists(board);
            }
        }
        System.exit(0);
    }

    private static void importOnce(Board board, TableFile file, String what) {
        long start = System.nanoTime();
        long used = cpu();
        ImportPlan plan = board.imports.analyse(file).suggested();
        long analysed = System.nanoTime();
        TableReport report = board.imports.run(file, plan, new Watch());
        System.out.printf(
                "%s: %s registered %d changed %d unchanged %d problems %d%n",
                what,
                report.outcome(),
                report.added(),
                report.changed(),
                report.unchanged(),
                report.problems().size());
        System.out.printf(
                "  analyse %.2f s, run %.2f s; processor time of both %.2f s%n",
                (analysed - start) / 1e9, (System.nanoTime() - analysed) / 1e9, (cpu() - used) / 1e9);
    }

    private static void lists(Board board) {
        ParticipantQuery all = ParticipantQuery.ALL;
        ParticipantQuery active = all.withStatuses(Set.of(ParticipantStatus.ACTIVE));
        time("first page", () -> board.participants.page(all, ParticipantSort.BY_NAME, 0, 50));
        time("page at 15,000", () -> board.participants.page(all, ParticipantSort.BY_NAME, 15_000, 50));
        time(
                "page at 7,000 descending",
                () -> board.participants.page(all, new ParticipantSort(ParticipantSort.Field.NAME, true), 7_000, 50));
        time("count", () -> board.participants.count(all));
        time("active first page", () -> board.participants.page(active, ParticipantSort.BY_NAME, 0, 50));
        time("active page at 8,000", () -> board.participants.page(active, ParticipantSort.BY_NAME, 8_000, 50));
        time("active count", () -> board.participants.count(active));
        time("text 'nun' page", () -> board.participants.page(all.withText("nun"), ParticipantSort.BY_NAME, 0, 50));
        time(
                "text 'mar lop' page",
                () -> board.participants.page(all.withText("mar lop"), ParticipantSort.BY_NAME, 0, 50));
        time("text 'zzz' page", () -> board.participants.page(all.withText("zzz"), ParticipantSort.BY_NAME, 0, 50));
        time("text 'nun' count", () -> board.participants.count(all.withText("nun")));
        for (ParticipantSort.Field field : ParticipantSort.Field.values()) {
            time("sorted by " + field, () -> board.participants.page(all, new ParticipantSort(field, true), 0, 50));
        }
        time(
                "no service 60 days",
                () -> board.participants.page(
                        all.withNoServiceForDays(OptionalInt.of(60)), ParticipantSort.BY_NAME, 0, 50));
        time(
                "entered this year",
                () -> board.participants.page(
                        all.withEntered(Optional.of(LocalDate.now().minusDays(300)), Optional.empty()),
                        new ParticipantSort(ParticipantSort.Field.ENTRY_DATE, false),
                        0,
                        50));
        time(
                "programme",
                () -> board.participants.page(
                        all.withProgrammes(Set.of("advanced-manufacturing")), ParticipantSort.BY_NAME, 2_000, 50));
        List<UUID> many = IntStream.range(0, 2)
                .mapToObj(part -> board.participants.page(all, ParticipantSort.BY_NAME, part * 5_000, 1_000))
                .flatMap(List::stream)
                .map(ParticipantSummary::id)
                .toList();
        time("lines of 2,000 by id", () -> board.participants.summaries(many));
        time("alerts", () -> board.alerts.alerts(0, 20));
        time("alert counts", () -> board.alerts.counts());
        board.user.is(org.boardwalk.participants.internal.testing.Staff.DANA);
        time("caseload first page", () -> board.participants.page(all, ParticipantSort.BY_NAME, 0, 50));
        time("caseload alert counts", () -> board.alerts.counts());
    }

    private static void time(String what, Runnable work) {
        for (int i = 0; i < 5; i++) {
            work.run();
        }
        double[] millis = new double[40];
        double[] busy = new double[40];
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            long used = cpu();
            work.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
            busy[i] = (cpu() - used) / 1e6;
        }
        Arrays.sort(millis);
        Arrays.sort(busy);
        System.out.printf(
                "%-28s median %6.1f ms   p95 %6.1f ms   of processor time %6.1f %6.1f%n",
                what, millis[20], millis[37], busy[20], busy[37]);
    }

    /** Time of this thread alone, which other work on the machine does not lengthen. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static final class Watch implements TableProgress {
        private Phase last = Phase.READING;
        private long since = System.nanoTime();

        @Override
        public void at(Phase phase, int done, int total) {
            if (phase != last) {
                System.out.printf("  %s took %.2f s%n", last, (System.nanoTime() - since) / 1e9);
                last = phase;
                since = System.nanoTime();
            }
        }
    }
}
