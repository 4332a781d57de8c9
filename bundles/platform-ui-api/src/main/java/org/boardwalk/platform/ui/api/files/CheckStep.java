package org.boardwalk.platform.ui.api.files;

import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.tables.api.TableReport.Outcome;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;
import org.jspecify.annotations.Nullable;

/** The dry run: says exactly what the import would do, and changes nothing. */
final class CheckStep extends AssistantStep {
    private final ReportView.Writer writer;
    private final Supplier<FileTask<TableReport>> start;
    private final Runnable ready;
    private @Nullable TableReport report;

    /** @param ready told when the buttons of the assistant may change */
    CheckStep(ReportView.Writer writer, Supplier<FileTask<TableReport>> start, Runnable ready) {
        this.writer = writer;
        this.start = start;
        this.ready = ready;
    }

    @Override
    protected void enter() {
        report = null;
        removeAll();
        add(new Panel(
                Words.text("platform.kit.import.check.title"),
                new Paragraph(Words.text("platform.kit.import.check.text")),
                new TaskView<>(start.get(), this::show, this::failed)));
    }

    /** Whether the import would succeed. */
    @Override
    protected boolean isDone() {
        TableReport now = report;
        return now != null && now.outcome() == Outcome.DRY_RUN && now.errors() == 0;
    }

    private void show(TableReport value) {
        report = value;
        removeAll();
        add(new ReportView(writer, value));
        ready.run();
    }

    private void failed(RuntimeException failure) {
        removeAll();
        add(new Panel(Words.text("platform.kit.import.check.title"), new Paragraph(Failures.sentence(failure))));
        Notices.problem(Failures.sentence(failure));
        ready.run();
    }
}
