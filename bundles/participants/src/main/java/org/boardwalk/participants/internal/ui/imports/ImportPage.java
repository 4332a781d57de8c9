package org.boardwalk.participants.internal.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.imports.ImportAnalysis;
import org.boardwalk.participants.api.imports.ImportFile;
import org.boardwalk.participants.api.imports.ImportFormat;
import org.boardwalk.participants.api.imports.ImportReport;
import org.boardwalk.participants.api.imports.ParticipantImport;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * Brings people in from a file of another system, step by step. The import runs beside the page: who leaves and comes
 * back finds it going on, or its report.
 */
@Page(
        route = Routes.IMPORT,
        title = "participants.ui.import.title",
        order = 20,
        permission = ParticipantPermissions.IMPORT,
        icon = "upload-alt",
        menu = false)
@Component(service = ImportPage.class, scope = ServiceScope.PROTOTYPE)
@StyleSheet("assets/participants/participants.css")
public class ImportPage extends PageBody {
    private static final int CHECK = 4;
    private static final int RUN = 5;

    private final ParticipantImport service;
    private final ImportRuns runs;
    private final UUID account;
    private final ImportDraft draft = new ImportDraft();
    private final FileStep file = new FileStep(draft, this::received);
    private final RunStep run;
    private final List<Step> steps;
    private final StepList names = new StepList(List.of(
            Say.say("import.step.file"),
            Say.say("import.step.format"),
            Say.say("import.step.columns"),
            Say.say("import.step.duplicates"),
            Say.say("import.step.check"),
            Say.say("import.step.run")));
    private final Div place = new Div();
    private final Button back = new Button(Say.say("import.back"), click -> show(this.current() - 1));
    private final Button next = new Button("", click -> forward());
    private int current;

    @Activate
    public ImportPage(@Reference ParticipantImport service, @Reference ImportRuns runs, @Reference CurrentUser user) {
        this.service = service;
        this.runs = runs;
        account = user.require().id();
        run = new RunStep(service, this::another);
        CheckStep check = new CheckStep(
                service, draft, work -> runs.start(account, draft.file().name(), work), this::buttons);
        steps = List.of(
                file,
                new FormatStep(draft, this::readAgain),
                new ColumnsStep(draft),
                new DuplicatesStep(draft),
                check,
                run);
        next.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(back, next);
        buttons.addClassNames("bw-actions", "pp-form-actions");
        PageHead head = new PageHead(Say.say("import.title"))
                .back(Routes.LIST, Say.say("list.title"))
                .summary(Say.say("import.summary"));
        add(head, names, place, buttons);
        runs.last(account).ifPresentOrElse(this::watch, () -> show(0));
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
        back.setVisible(current > 0 && current < RUN);
        next.setVisible(current > 0 && current < RUN || current == 0 && draft.isAnalysed());
        next.setText(Say.say(current == CHECK ? "import.do" : "import.next"));
        next.setEnabled(current != CHECK || steps.get(CHECK).isDone());
    }

    private void forward() {
        if (!steps.get(current).isDone()) {
            return;
        }
        if (current == CHECK) {
            watch(runs.run(
                    account, draft.file().name(), progress -> service.run(draft.file(), draft.plan(), progress)));
        } else {
            show(current + 1);
        }
    }

    private void watch(ImportTask<ImportReport> task) {
        show(RUN);
        run.watch(task);
    }

    /** A file is here: it is recognised, and the next step shows how. */
    void received(ImportFile value) {
        draft.file(value);
        analyse(runs.start(account, value.name(), progress -> service.analyse(value)));
    }

    private void readAgain(ImportFormat format) {
        ImportFile value = draft.file();
        show(0);
        analyse(runs.start(account, value.name(), progress -> service.analyse(value, format)));
    }

    private void analyse(ImportTask<ImportAnalysis> task) {
        file.busy(new TaskView<>(
                task,
                analysis -> {
                    draft.analysed(analysis);
                    show(1);
                },
                failure -> {
                    show(0);
                    Notices.problem(Failures.sentence(failure));
                }));
    }

    private void another() {
        runs.forget(account);
        show(0);
    }
}
