package org.boardwalk.platform.ui.internal.files;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.TableAnalysis;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TableFormat;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TablePlan;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.tables.api.TableReport.Outcome;
import org.boardwalk.platform.tables.api.TableReport.Problem;
import org.boardwalk.platform.tables.api.TableRun;
import org.boardwalk.platform.tables.api.Tables;
import org.jspecify.annotations.Nullable;

/** One table of toys; imports take as long as the test wants. */
final class FakeTables implements Tables {
    final CountDownLatch release = new CountDownLatch(0);
    volatile CountDownLatch slow = release;
    volatile List<Problem> problems = List.of();
    volatile @Nullable Error broken;
    volatile @Nullable UUID ranAs;
    volatile @Nullable Outcome last;
    private final FileTaskRunner tasks;

    FakeTables(FileTaskRunner tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<ModuleTable> all() {
        return List.of(new Toys());
    }

    @Override
    public ModuleTable get(String id) {
        return new Toys();
    }

    @Override
    public TableAnalysis analyse(String id, TableFile file) {
        return analyse(id, file, new TableFormat("UTF-8", ',', TableFormat.DateOrder.MONTH_DAY_YEAR));
    }

    @Override
    public TableAnalysis analyse(String id, TableFile file, TableFormat format) {
        TablePlan plan = new TablePlan(format, List.of(Optional.of("name"), Optional.of("price")));
        List<List<String>> preview = List.of(List.of("Ball", "1"), List.of("Top", "2"));
        return new TableAnalysis(plan, false, List.of("toy", "cost"), preview, 2);
    }

    @Override
    public TableReport dryRun(String id, TableFile file, TablePlan plan, TableProgress progress) {
        Error error = broken;
        if (error != null) {
            throw error;
        }
        return report(Outcome.DRY_RUN);
    }

    @Override
    public TableReport run(String id, TableFile file, TablePlan plan, TableProgress progress) {
        ranAs = tasks.session().account().orElse(null);
        progress.at(TableProgress.Phase.WRITING, 1, 2);
        try {
            slow.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        last = progress.cancelled() ? Outcome.CANCELLED : Outcome.IMPORTED;
        return report(progress.cancelled() ? Outcome.CANCELLED : Outcome.IMPORTED);
    }

    private TableReport report(Outcome outcome) {
        return new TableReport(UUID.randomUUID(), outcome, "toys.csv", 2, 2, 0, 0, 0, problems);
    }

    @Override
    public void example(String id, OutputStream out) {}

    @Override
    public long export(String id, OutputStream out) {
        return 0;
    }

    @Override
    public void writeReport(TableReport report, Locale locale, OutputStream out) {}

    private static final class Toys implements ModuleTable {
        @Override
        public String id() {
            return "toys.all";
        }

        @Override
        public String importPermission() {
            return "toys.write";
        }

        @Override
        public String exportPermission() {
            return "toys.read";
        }

        @Override
        public String page() {
            return "toys";
        }

        @Override
        public List<TableColumn> columns() {
            return List.of(TableColumn.text("name", 40).asRequired(), TableColumn.number("price"));
        }

        @Override
        public TableImport begin(TableRun run) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void export(RowWriter out) {
            throw new UnsupportedOperationException();
        }
    }
}
