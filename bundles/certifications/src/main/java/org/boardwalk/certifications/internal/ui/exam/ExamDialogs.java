package org.boardwalk.certifications.internal.ui.exam;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.boardwalk.certifications.api.exam.Attempt;
import org.boardwalk.certifications.api.exam.Eligibility;
import org.boardwalk.certifications.internal.ui.wallet.WalletTools;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;

/** The way to an exam. */
final class ExamDialogs {
    private ExamDialogs() {}

    static FormDialog authorise(WalletTools tools, UUID participantId, Eligibility exam, Runnable done) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        DatePicker on = new DatePicker(Say.ui("authorise.on"), today);
        on.setMax(today);
        return new FormDialog(Say.ui("authorise.heading", Say.text(exam.name())))
                .says(Say.ui("authorise.means"))
                .fields(on)
                .valid(() -> Required.check(on, Say.ui("authorise.onMissing")))
                .action(Say.ui("authorise.do"), () -> {
                    tools.exams().authorise(participantId, exam.code(), on.getValue());
                    Notices.success(Say.ui("authorise.done"));
                    done.run();
                });
    }

    static FormDialog schedule(WalletTools tools, Attempt attempt, Runnable done) {
        DatePicker on = new DatePicker(Say.ui("schedule.on"));
        on.setMin(attempt.authorisedOn());
        attempt.sitUntil().ifPresent(on::setMax);
        attempt.sitOn().ifPresent(on::setValue);
        return new FormDialog(Say.ui("schedule.heading", Say.text(attempt.name())))
                .fields(on)
                .valid(() -> Required.check(on, Say.ui("schedule.onMissing")))
                .action(Say.ui("schedule.do"), () -> {
                    tools.exams().schedule(attempt.id(), attempt.lock(), on.getValue());
                    Notices.success(Say.ui("schedule.done", Say.date(on.getValue())));
                    done.run();
                });
    }
}
