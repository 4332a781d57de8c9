package org.boardwalk.platform.ui.api.files;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;

/** The import itself, and what came of it. */
final class RunStep extends AssistantStep {
    private final ReportView.Writer writer;
    private final Supplier<Component> done;
    private final Runnable another;

    /**
     * @param done where what is in now can be seen
     * @param another begins with another file
     */
    RunStep(ReportView.Writer writer, Supplier<Component> done, Runnable another) {
        this.writer = writer;
        this.done = done;
        this.another = another;
    }

    /** Watches an import that goes on, or shows one that is over. */
    void watch(FileTask<TableReport> task) {
        removeAll();
        add(new Panel(
                Words.text("platform.kit.import.run.title", task.name()),
                new Paragraph(Words.text("platform.kit.import.run.text")),
                new TaskView<>(task, this::show, this::failed)));
    }

    @Override
    protected void enter() {
        // Drawn by watch.
    }

    @Override
    protected boolean isDone() {
        return false;
    }

    private void show(TableReport report) {
        removeAll();
        Div buttons = new Div(again(ButtonVariant.TERTIARY));
        buttons.addClassNames("bw-actions", "bw-assistant-actions");
        if (report.outcome() == TableReport.Outcome.IMPORTED) {
            buttons.add(done.get());
        }
        add(new ReportView(writer, report), buttons);
    }

    private void failed(RuntimeException failure) {
        removeAll();
        add(
                new Panel(
                        Words.text("platform.kit.import.failed"),
                        new Paragraph(Failures.sentence(failure)),
                        new Paragraph(Words.text("platform.kit.import.nothingIn"))),
                again(ButtonVariant.PRIMARY));
    }

    private Button again(ButtonVariant variant) {
        Button button = new Button(Words.text("platform.kit.import.another"), click -> another.run());
        button.addThemeVariants(variant);
        return button;
    }
}
