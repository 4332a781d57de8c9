package org.boardwalk.participants.internal.ui.imports;

import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import org.boardwalk.participants.api.imports.ImportProgress;
import org.boardwalk.participants.api.imports.ImportReport;
import org.boardwalk.participants.api.imports.ImportReport.Outcome;
import org.boardwalk.participants.api.imports.ParticipantImport;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.jspecify.annotations.Nullable;

/** The dry run: says exactly what the import would do, and changes nothing. */
final class CheckStep extends Step {
    private final ParticipantImport service;
    private final Function<Function<ImportProgress, ImportReport>, ImportTask<ImportReport>> start;
    private final ImportDraft draft;
    private final Runnable ready;
    private @Nullable ImportReport report;

    /** @param ready told when the buttons of the assistant may change */
    CheckStep(
            ParticipantImport service,
            ImportDraft draft,
            Function<Function<ImportProgress, ImportReport>, ImportTask<ImportReport>> start,
            Runnable ready) {
        this.service = service;
        this.draft = draft;
        this.start = start;
        this.ready = ready;
    }

    @Override
    void enter() {
        report = null;
        removeAll();
        ImportTask<ImportReport> task = start.apply(progress -> service.dryRun(draft.file(), draft.plan(), progress));
        add(new Panel(
                Say.say("import.check.title"),
                new Paragraph(Say.say("import.check.text")),
                new TaskView<>(task, this::show, this::failed)));
    }

    /** Whether the import would succeed. */
    boolean isClean() {
        ImportReport now = report;
        return now != null && now.outcome() == Outcome.DRY_RUN && now.errors() == 0;
    }

    @Override
    boolean isDone() {
        return isClean();
    }

    private void show(ImportReport value) {
        report = value;
        removeAll();
        add(new ReportView(service, value));
        ready.run();
    }

    private void failed(RuntimeException failure) {
        removeAll();
        add(new Panel(Say.say("import.check.title"), new Paragraph(Failures.sentence(failure))));
        Notices.problem(Failures.sentence(failure));
        ready.run();
    }
}
