package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Required;

/** Asks why. */
public final class ReasonDialog {
    private static final int LONGEST = 2000;

    private ReasonDialog() {}

    /** @param says what happens then */
    public static FormDialog required(String title, String says, String verb, Consumer<String> work) {
        return required(title, says, Say.ui("reason"), verb, work);
    }

    /** @param label of what is to be written */
    public static FormDialog required(String title, String says, String label, String verb, Consumer<String> work) {
        TextArea reason = reason();
        reason.setLabel(label);
        reason.setRequiredIndicatorVisible(true);
        return new FormDialog(title)
                .says(says)
                .fields(reason)
                .valid(() -> Required.check(reason, Say.of("reasonMissing")))
                .action(verb, () -> work.accept(reason.getValue()));
    }

    /** Until when, and why; both may stay empty. */
    public static FormDialog pause(String title, String says, BiConsumer<Optional<LocalDate>, String> work) {
        DatePicker until = new DatePicker(Say.ui("pause.until"));
        until.setMin(Say.today());
        until.setClearButtonVisible(true);
        until.setHelperText(Say.ui("pause.untilHelp"));
        TextArea reason = reason();
        return new FormDialog(title)
                .says(says)
                .fields(until, reason)
                .action(
                        Say.ui("pause.do"),
                        () -> work.accept(Optional.ofNullable(until.getValue()), reason.getValue()));
    }

    private static TextArea reason() {
        TextArea reason = new TextArea(Say.ui("reason"));
        reason.setMaxLength(LONGEST);
        return reason;
    }
}
