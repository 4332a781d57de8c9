package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Screening;
import org.boardwalk.mentoring.api.profile.ScreeningItem;
import org.boardwalk.mentoring.api.profile.ScreeningState;
import org.boardwalk.mentoring.api.profile.ScreeningStep;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.Words;

/** The steps of one person: how each stands, and what can be recorded. */
final class ScreeningPanel extends Div {
    private final transient Screening screening;
    private final Audience audience;
    private final UUID person;
    private final boolean mayDecide;
    private final boolean self;
    private final transient Runnable changed;

    /**
     * @param self whether the person herself looks at it
     * @param changed called when something was recorded
     */
    ScreeningPanel(ProfileTools tools, Audience audience, UUID person, boolean self, Runnable changed) {
        this.screening = tools.screening();
        this.audience = audience;
        this.person = person;
        this.self = self;
        this.changed = changed;
        mayDecide = tools.may(Rights.SCREEN);
        draw();
    }

    private void draw() {
        removeAll();
        List<ScreeningItem> items = screening.of(audience, person);
        Panel panel = new Panel(Say.ui("screening.title")).summary(Say.ui("screening.summary"));
        if (items.isEmpty()) {
            panel.content().add(Say.quiet(Say.ui("screening.none")));
        } else {
            Lines lines = new Lines();
            items.forEach(item -> lines.line(
                    item.step().name(Words.locale()),
                    about(item),
                    List.of(Marks.screening(item.state())),
                    verbs(item)));
            panel.content().add(lines);
        }
        add(panel);
    }

    private static List<String> about(ScreeningItem item) {
        ScreeningStep step = item.step();
        String dates = item.doneOn()
                .map(done -> item.validUntil()
                        .map(until -> Say.ui("screening.doneUntil", Say.date(done), Say.date(until)))
                        .orElseGet(() -> Say.ui("screening.done", Say.date(done))))
                .orElse("");
        String who = item.decidedBy().map(by -> Say.ui("screening.by", by)).orElse("");
        return List.of(
                item.state().isClear() ? "" : step.instructions(Words.locale()),
                step.onlyForMinors() ? Say.ui("screening.onlyForMinors") : "",
                item.asked() ? "" : Say.ui("screening.notAsked"),
                dates,
                item.remark().isBlank() ? who : Say.ui("screening.remark", item.remark(), who),
                step.source().isBlank() || item.state().isClear() ? "" : Say.ui("screening.source", step.source()));
    }

    private Component[] verbs(ScreeningItem item) {
        List<Button> verbs = new ArrayList<>();
        String name = item.step().name(Words.locale());
        if (mayDecide) {
            verbs.add(Lines.button(Say.ui("screening.pass"), name, () -> pass(item)));
            verbs.add(Lines.button(Say.ui("screening.fail"), name, () -> fail(item)));
            if (item.step().kind() != ScreeningStep.Kind.BACKGROUND_CHECK) {
                verbs.add(Lines.button(Say.ui("screening.waive"), name, () -> waive(item)));
            }
            if (item.lock() > 0 && item.state() != ScreeningState.TO_DO) {
                verbs.add(Lines.button(Say.ui("screening.takeBack"), name, () -> takeBack(item)));
            }
        } else if (self && item.step().kind().isSelfReported() && needsReport(item.state())) {
            verbs.add(Lines.button(Say.ui("screening.report"), name, () -> report(item)));
        }
        return verbs.toArray(Component[]::new);
    }

    private static boolean needsReport(ScreeningState state) {
        return Stream.of(ScreeningState.PASSED, ScreeningState.WAIVED, ScreeningState.REPORTED)
                .noneMatch(state::equals);
    }

    private void pass(ScreeningItem item) {
        DatePicker done = done(item);
        DatePicker until = new DatePicker(Say.ui("screening.validUntil"));
        until.setClearButtonVisible(true);
        until.setHelperText(item.step()
                .months()
                .map(months -> Say.ui("screening.validMonths", months))
                .orElse(Say.ui("screening.validForever")));
        dialog("screening.passTitle", item)
                .fields(done, until)
                .valid(() -> Required.check(done, Say.ui("screening.doneMissing")))
                .action(
                        Say.ui("save"),
                        () -> after(screening.pass(
                                person,
                                item.step().id(),
                                item.lock(),
                                done.getValue(),
                                Optional.ofNullable(until.getValue()))))
                .open();
    }

    private void report(ScreeningItem item) {
        DatePicker done = done(item);
        TextArea remark = new TextArea(Say.ui("screening.remarkField"));
        remark.setMaxLength(2000);
        dialog("screening.reportTitle", item)
                .says(Say.ui("screening.reportMeans"))
                .fields(done, remark)
                .valid(() -> Required.check(done, Say.ui("screening.doneMissing")))
                .action(
                        Say.ui("screening.report"),
                        () -> after(screening.report(
                                person, item.step().id(), item.lock(), done.getValue(), remark.getValue())))
                .open();
    }

    private void fail(ScreeningItem item) {
        DatePicker done = done(item);
        TextArea reason = new TextArea(Say.ui("reason"));
        reason.setMaxLength(2000);
        reason.setHelperText(Say.ui("screening.failHelp"));
        reason.setRequiredIndicatorVisible(true);
        dialog("screening.failTitle", item)
                .says(Say.ui("screening.failMeans"))
                .fields(done, reason)
                .valid(() -> Required.check(done, Say.ui("screening.doneMissing"))
                        & Required.check(reason, Say.of("reasonMissing")))
                .danger(
                        Say.ui("save"),
                        () -> after(screening.fail(
                                person, item.step().id(), item.lock(), done.getValue(), reason.getValue())))
                .open();
    }

    private void waive(ScreeningItem item) {
        ReasonDialog.required(
                        Say.ui("screening.waiveTitle", item.step().name(Words.locale())),
                        Say.ui("screening.waiveMeans"),
                        Say.ui("screening.waive"),
                        why -> after(screening.waive(person, item.step().id(), item.lock(), why)))
                .open();
    }

    private void takeBack(ScreeningItem item) {
        ReasonDialog.required(
                        Say.ui("screening.takeBackTitle", item.step().name(Words.locale())),
                        Say.ui("screening.takeBackMeans"),
                        Say.ui("screening.takeBack"),
                        why -> after(screening.takeBack(person, item.step().id(), item.lock(), why)))
                .open();
    }

    private static FormDialog dialog(String key, ScreeningItem item) {
        return new FormDialog(Say.ui(key, item.step().name(Words.locale())));
    }

    private static DatePicker done(ScreeningItem item) {
        DatePicker done = new DatePicker(Say.ui("screening.doneOn"));
        done.setMax(Say.today());
        done.setRequiredIndicatorVisible(true);
        LocalDate first =
                item.state() == ScreeningState.REPORTED ? item.doneOn().orElse(Say.today()) : Say.today();
        done.setValue(first);
        return done;
    }

    private void after(ScreeningItem item) {
        draw();
        changed.run();
    }
}
