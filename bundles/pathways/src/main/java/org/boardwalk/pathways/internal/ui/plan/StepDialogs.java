package org.boardwalk.pathways.internal.ui.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.boardwalk.pathways.api.evidence.EvidenceRecord;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.DecimalField;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Required;

/** Asks for what an action on a step needs, does it, and offers to take it back. */
final class StepDialogs {
    private final PlanSteps page;
    private final PlanStep step;
    private final String title;

    StepDialogs(PlanSteps page, PlanStep step) {
        this.page = page;
        this.step = step;
        title = Say.text(step.step().title());
    }

    static void toReviews() {
        UI.getCurrent().navigate("pathways/reviews");
    }

    void begin() {
        undoable("begun", () -> page.tools().plans().begin(id(), lock(), step.id(), today()));
    }

    void complete() {
        DatePicker on = date("complete.on");
        TextField note = new TextField(Say.ui("dialog.note"));
        new FormDialog(Say.ui("complete.heading", title))
                .fields(on, note)
                .valid(() -> Required.check(on, Say.ui("dialog.dateMissing")))
                .action(
                        Say.ui("complete.do"),
                        () -> undoable("completed", () -> page.tools()
                                .plans()
                                .complete(id(), lock(), step.id(), on.getValue(), note.getValue())))
                .open();
    }

    void submit() {
        TextArea note = new TextArea(Say.ui("submit.note"));
        new FormDialog(Say.ui("submit.heading", title))
                .says(Say.ui("submit.means"))
                .fields(note)
                .action(
                        Say.ui("submit.do"),
                        () -> undoable(
                                "submitted",
                                () -> page.tools().plans().submit(id(), lock(), step.id(), note.getValue())))
                .open();
    }

    void skip() {
        reason("skip", (plan, why) -> page.tools().plans().skip(plan.id(), plan.lock(), step.id(), why));
    }

    void waive() {
        reason("waive", (plan, why) -> page.tools().plans().waive(plan.id(), plan.lock(), step.id(), why));
    }

    void claim() {
        new ClaimDialog(page, step).open();
    }

    void record() {
        Requirement.Amount effort = step.step().effort().orElseThrow();
        DecimalField amount = new DecimalField(
                Say.ui("record.amount", Say.ui("unit." + effort.measure().unit())));
        amount.setRequiredIndicatorVisible(true);
        amount.setAutofocus(true);
        DatePicker on = date("record.on");
        TextField note = new TextField(Say.ui("record.note"));
        FormDialog dialog = new FormDialog(Say.ui("record.heading", title))
                .says(Say.ui("record.sofar", PlanFaces.effort(step).orElse("")));
        if (page.role() == PlanTools.Role.PARTICIPANT) {
            dialog.says(Say.ui("record.confirmedLater"));
        }
        if (step.countsElsewhere()) {
            dialog.says(Say.ui("record.elsewhere"));
        }
        dialog.fields(amount, on, note)
                .valid(() -> Required.check(amount, Say.ui("record.amountMissing"))
                        & Required.check(on, Say.ui("dialog.dateMissing")))
                .action(Say.ui("record.do"), () -> recorded(amount.number().orElseThrow(), on, note, effort))
                .open();
    }

    private void recorded(BigDecimal amount, DatePicker on, TextField note, Requirement.Amount effort) {
        page.changeUndoably(
                () -> page.tools().plans().record(id(), lock(), step.id(), amount, on.getValue(), note.getValue()),
                Say.ui("record.done", PlanFaces.quantity(amount, effort)),
                this::withdrawLast);
    }

    /** The record just made is the newest one of this step. */
    private Plan withdrawLast() {
        newest().ifPresent(last -> page.tools().evidence().withdraw(last.id(), last.lock()));
        return page.tools().plans().find(id()).orElseGet(page::plan);
    }

    private Optional<EvidenceRecord> newest() {
        return page.tools().evidence().of(page.plan().participantId()).stream()
                .filter(made ->
                        made.planId().equals(Optional.of(id())) && made.stepId().equals(Optional.of(step.id())))
                .filter(made -> made.standing() != EvidenceRecord.Standing.REJECTED)
                .max(Comparator.comparing(EvidenceRecord::recordedAt));
    }

    private void reason(String key, BiFunction<Plan, String, Plan> work) {
        TextArea reason = new TextArea(Say.ui("dialog.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        new FormDialog(Say.ui(key + ".heading", title))
                .says(Say.ui(key + ".means"))
                .fields(reason)
                .valid(() -> Required.check(reason, Say.ui("dialog.reasonMissing")))
                .action(Say.ui(key + ".do"), () -> undoable(key, () -> work.apply(page.plan(), reason.getValue())))
                .open();
    }

    private void undoable(String told, Supplier<Plan> work) {
        page.changeUndoably(work, Say.ui("action.told." + told, title), () -> page.tools()
                .plans()
                .reopen(id(), lock(), step.id()));
    }

    private static DatePicker date(String key) {
        DatePicker date = new DatePicker(Say.ui(key), today());
        date.setMax(today());
        date.setRequiredIndicatorVisible(true);
        return date;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private UUID id() {
        return page.plan().id();
    }

    private long lock() {
        return page.plan().lock();
    }
}
