package org.boardwalk.mentoring.internal.ui.relation;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.relation.Proposal;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Required;

/** Proposes a pair, or records one that both agreed to elsewhere. */
final class ProposeDialog {
    private static final int LONGEST = 1000;

    private final PairTools tools;
    private final PersonBox mentee;
    private final PersonBox mentor;
    private final RadioButtonGroup<MentoringKind> kind = new RadioButtonGroup<>(Say.ui("pair.kind"));
    private final Checkbox workplace = new Checkbox(Say.ui("pair.workplace"));
    private final DatePicker until = new DatePicker(Say.ui("pair.until"));
    private final TextArea message = new TextArea(Say.ui("pair.message"));

    private ProposeDialog(PairTools tools) {
        this.tools = tools;
        mentee = PersonBox.mentees(tools);
        mentor = PersonBox.mentors(tools, true);
        mentor.setHelperText(Say.ui("pair.mentorHelp"));
        kind.setItems(MentoringKind.ONE_TO_ONE, MentoringKind.PEER);
        kind.setItemLabelGenerator(one -> Say.of("kind." + one));
        kind.setValue(MentoringKind.ONE_TO_ONE);
        workplace.setHelperText(Say.ui("pair.workplaceHelp"));
        until.setClearButtonVisible(true);
        until.setHelperText(Say.ui("pair.untilHelp"));
        message.setMaxLength(LONGEST);
    }

    static FormDialog propose(PairTools tools, Consumer<Relation> after) {
        return new ProposeDialog(tools).proposal(after);
    }

    /** For a mentee who waits. */
    static FormDialog propose(PairTools tools, UUID participantId, String name, Consumer<Relation> after) {
        ProposeDialog dialog = new ProposeDialog(tools);
        dialog.mentee.setItems(new PersonBox.Person(participantId, name, ""));
        dialog.mentee.setValue(new PersonBox.Person(participantId, name, ""));
        dialog.mentee.setReadOnly(true);
        return dialog.proposal(after);
    }

    private FormDialog proposal(Consumer<Relation> after) {
        return new FormDialog(Say.ui("pair.proposeTitle"))
                .says(Say.ui("pair.proposeMeans"))
                .fields(mentee, mentor, kind, workplace, until, message)
                .valid(this::isFilled)
                .action(
                        Say.ui("pair.propose"),
                        () -> after.accept(tools.relations().propose(value())));
    }

    static FormDialog record(PairTools tools, Consumer<Relation> after) {
        ProposeDialog dialog = new ProposeDialog(tools);
        DatePicker since = new DatePicker(Say.ui("pair.since"));
        since.setMax(Say.today());
        since.setRequiredIndicatorVisible(true);
        TextArea remark = new TextArea(Say.ui("pair.how"));
        remark.setRequiredIndicatorVisible(true);
        remark.setMaxLength(LONGEST);
        return new FormDialog(Say.ui("pair.recordTitle"))
                .says(Say.ui("pair.recordMeans"))
                .fields(dialog.mentee, dialog.mentor, dialog.kind, since, dialog.workplace, dialog.until, remark)
                .valid(() -> dialog.isFilled()
                        & Required.check(since, Say.ui("pair.sinceMissing"))
                        & Required.check(remark, Say.of("reasonMissing")))
                .action(
                        Say.ui("pair.record"),
                        () -> after.accept(
                                tools.relations().record(dialog.value(), since.getValue(), remark.getValue())));
    }

    private boolean isFilled() {
        return Required.check(mentee, Say.ui("pair.menteeMissing"))
                & Required.check(mentor, Say.ui("pair.mentorMissing"));
    }

    private Proposal value() {
        return new Proposal(
                mentor.getValue().id(),
                mentee.getValue().id(),
                kind.getValue(),
                workplace.getValue(),
                message.getValue(),
                Optional.ofNullable(until.getValue()));
    }
}
