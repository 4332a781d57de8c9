package org.boardwalk.platform.ui.api.files;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TableFormat;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.ServerDownload;
import org.boardwalk.platform.ui.api.kit.Words;

/**
 * Brings a file in, step by step: file, format, columns, what the kind of import asks beside that, check, import. The
 * import runs beside the page: who leaves and comes back finds it going on, or its report.
 *
 * @param <F> what a column can mean
 * @param <A> what the analysis of a file gives
 */
public final class ImportAssistant<F, A> extends Div {
    private final Source<F, A> source;
    private final FileTasks tasks;
    private final UUID account;
    private final String kind;
    private final FileDraft<F> draft;
    private final FileStep file;
    private final CheckStep check;
    private final RunStep run;
    private final List<AssistantStep> steps = new ArrayList<>();
    private final StepList names;
    private final Div place = new Div();
    private final Button back = new Button(Words.text("platform.kit.import.back"), click -> show(this.current() - 1));
    private final Button next = new Button("", click -> forward());
    private int current;

    /**
     * What is imported; the work is done on threads of {@link FileTasks}.
     *
     * @param <F> what a column can mean
     * @param <A> what the analysis of a file gives
     */
    public interface Source<F, A> {
        int maxBytes();

        A analyse(TableFile file);

        A analyse(TableFile file, TableFormat format);

        /** On the page's thread. */
        void accept(A analysis);

        TableReport dryRun(TableProgress progress);

        TableReport run(TableProgress progress);

        void writeReport(TableReport report, Locale locale, OutputStream out);

        /** A file to begin with. */
        ServerDownload example();

        /** Where what is in now can be seen. */
        Component done();
    }

    /** A step of this kind of import alone, between the columns and the check. */
    public record Extra(String name, AssistantStep step) {}

    /** @param kind under which the running import is found again */
    public ImportAssistant(
            FileTasks tasks,
            UUID account,
            String kind,
            FileDraft<F> draft,
            Source<F, A> source,
            ColumnsStep.Meanings<F> meanings,
            List<Extra> extras) {
        this.source = source;
        this.tasks = tasks;
        this.account = account;
        this.kind = kind;
        this.draft = draft;
        file = new FileStep(draft, source.maxBytes(), source.example(), this::received);
        check = new CheckStep(
                source::writeReport, () -> tasks.start(account, draft.file().name(), source::dryRun), this::buttons);
        run = new RunStep(source::writeReport, source::done, this::another);
        steps.addAll(List.of(file, new FormatStep(draft, this::readAgain), new ColumnsStep<>(draft, meanings)));
        extras.forEach(extra -> steps.add(extra.step()));
        steps.addAll(List.of(check, run));
        names = new StepList(stepNames(extras));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(back, next);
        buttons.addClassNames("bw-actions", "bw-assistant-actions");
        addClassName("bw-assistant");
        add(names, place, buttons);
        tasks.last(account, kind).ifPresentOrElse(this::watch, () -> show(0));
    }

    private static List<String> stepNames(List<Extra> extras) {
        List<String> all = new ArrayList<>(List.of(
                Words.text("platform.kit.import.step.file"),
                Words.text("platform.kit.import.step.format"),
                Words.text("platform.kit.import.step.columns")));
        extras.forEach(extra -> all.add(extra.name()));
        all.addAll(List.of(Words.text("platform.kit.import.step.check"), Words.text("platform.kit.import.step.run")));
        return all;
    }

    private int current() {
        return current;
    }

    private void show(int index) {
        current = index;
        place.removeAll();
        place.add(steps.get(index));
        steps.get(index).enter();
        names.show(index);
        buttons();
    }

    private void buttons() {
        AssistantStep step = steps.get(current);
        boolean between = current > 0 && step != run;
        back.setVisible(between);
        next.setVisible(between || step == file && draft.isRecognised());
        next.setText(Words.text(step == check ? "platform.kit.import.do" : "platform.kit.import.next"));
        next.setEnabled(step != check || check.isDone());
    }

    private void forward() {
        if (!steps.get(current).isDone()) {
            return;
        }
        if (steps.get(current) == check) {
            watch(tasks.run(account, kind, draft.file().name(), source::run));
        } else {
            show(current + 1);
        }
    }

    private void watch(FileTask<TableReport> task) {
        show(steps.indexOf(run));
        run.watch(task);
    }

    /** A file is here: it is recognised, and the next step shows how. */
    public void received(TableFile value) {
        draft.file(value);
        analyse(tasks.start(account, value.name(), progress -> source.analyse(value)));
    }

    private void readAgain(TableFormat format) {
        TableFile value = draft.file();
        show(0);
        analyse(tasks.start(account, value.name(), progress -> source.analyse(value, format)));
    }

    private void analyse(FileTask<A> task) {
        file.busy(new TaskView<>(
                task,
                analysis -> {
                    source.accept(analysis);
                    show(1);
                },
                failure -> {
                    show(0);
                    Notices.problem(Failures.sentence(failure));
                }));
    }

    private void another() {
        tasks.forget(account, kind);
        show(0);
    }
}
