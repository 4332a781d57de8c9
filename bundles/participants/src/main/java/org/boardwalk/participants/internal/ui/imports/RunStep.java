package org.boardwalk.participants.internal.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.boardwalk.participants.api.imports.ImportReport;
import org.boardwalk.participants.api.imports.ParticipantImport;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;

/** The import itself, and what came of it. */
final class RunStep extends Step {
    private final ParticipantImport service;
    private final Runnable another;

    /** @param another begins with another file */
    RunStep(ParticipantImport service, Runnable another) {
        this.service = service;
        this.another = another;
    }

    /** Watches an import that goes on, or shows one that is over. */
    void watch(ImportTask<ImportReport> task) {
        removeAll();
        add(new Panel(
                Say.say("import.run.title", task.name()),
                new Paragraph(Say.say("import.run.text")),
                new TaskView<>(task, this::show, this::failed)));
    }

    @Override
    void enter() {
        // Drawn by watch.
    }

    @Override
    boolean isDone() {
        return false;
    }

    private void show(ImportReport report) {
        removeAll();
        Div buttons = new Div(Fields.quiet(Say.say("import.another"), another));
        buttons.addClassNames("bw-actions", "pp-form-actions");
        if (report.outcome() == ImportReport.Outcome.IMPORTED) {
            buttons.add(Links.button(Routes.LIST, Say.say("import.showPeople")));
        }
        add(new ReportView(service, report), buttons);
    }

    private void failed(RuntimeException failure) {
        removeAll();
        add(
                new Panel(
                        Say.say("import.failed"),
                        new Paragraph(Failures.sentence(failure)),
                        new Paragraph(Say.say("import.nothingIn"))),
                Fields.primary(Say.say("import.another"), another));
    }
}
