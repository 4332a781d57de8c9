package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Screening;
import org.boardwalk.mentoring.api.profile.ScreeningStep;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** Adds a screening step, or changes it. */
final class StepDialog {
    private StepDialog() {}

    /** @param count of the steps there are: a new one comes last */
    static FormDialog of(
            Screening screening, Audience audience, Optional<ScreeningStep> before, int count, Runnable done) {
        TextField name = text("setUp.name", 120, before.map(ScreeningStep::name));
        name.setRequiredIndicatorVisible(true);
        TextField spanish = text("setUp.spanishName", 120, before.map(ScreeningStep::spanishName));
        Select<ScreeningStep.Kind> kind = new Select<>();
        kind.setLabel(Say.ui("setUp.kind"));
        kind.setItems(ScreeningStep.Kind.values());
        kind.setItemLabelGenerator(one -> Say.of("step." + one));
        kind.setValue(before.map(ScreeningStep::kind).orElse(ScreeningStep.Kind.TRAINING));
        TextArea how = area("setUp.instructions", before.map(ScreeningStep::instructions));
        TextArea spanishHow = area("setUp.spanishInstructions", before.map(ScreeningStep::spanishInstructions));
        WholeNumberField months = new WholeNumberField(Say.ui("setUp.validMonths"));
        months.setMin(1);
        months.setMax(120);
        months.setHelperText(Say.ui("setUp.validMonthsHelp"));
        before.flatMap(ScreeningStep::months).ifPresent(months::setValue);
        Checkbox minors = new Checkbox(
                Say.ui("setUp.onlyForMinors." + audience),
                before.filter(ScreeningStep::onlyForMinors).isPresent());
        TextField source = text("setUp.source", 400, before.map(ScreeningStep::source));
        Checkbox active = new Checkbox(
                Say.ui("setUp.active"), before.map(ScreeningStep::active).orElse(true));
        return new FormDialog(Say.ui(before.isPresent() ? "setUp.editStep" : "setUp.addStep"))
                .says(Say.ui("setUp.stepMeans"))
                .fields(name, spanish, kind, how, spanishHow, months, minors, source, active)
                .valid(() -> Required.check(name, Say.of("step.noName")))
                .action(Say.ui("save"), () -> {
                    screening.save(new ScreeningStep(
                            before.map(ScreeningStep::id).orElseGet(UUID::randomUUID),
                            before.map(ScreeningStep::lock).orElse(0L),
                            audience,
                            kind.getValue(),
                            name.getValue(),
                            spanish.getValue(),
                            how.getValue(),
                            spanishHow.getValue(),
                            minors.getValue(),
                            Optional.ofNullable(months.getValue()),
                            source.getValue(),
                            before.map(ScreeningStep::position).orElse(10 * (count + 1)),
                            active.getValue()));
                    done.run();
                });
    }

    static TextField text(String key, int longest, Optional<String> value) {
        TextField field = new TextField(Say.ui(key));
        field.setMaxLength(longest);
        field.setValue(value.orElse(""));
        return field;
    }

    private static TextArea area(String key, Optional<String> value) {
        TextArea field = new TextArea(Say.ui(key));
        field.setMaxLength(1000);
        field.setValue(value.orElse(""));
        return field;
    }
}
