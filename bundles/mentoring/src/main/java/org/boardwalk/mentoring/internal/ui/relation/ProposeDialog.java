package org.boardwalk.mentoring.internal.ui.relation;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.MenteeFilter;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentorFilter;
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
    private final ComboBox<Person> mentee = new ComboBox<>(Say.ui("pair.mentee"));
    private final ComboBox<Person> mentor = new ComboBox<>(Say.ui("pair.mentor"));
    private final RadioButtonGroup<MentoringKind> kind = new RadioButtonGroup<>(Say.ui("pair.kind"));
    private final Checkbox workplace = new Checkbox(Say.ui("pair.workplace"));
    private final DatePicker until = new DatePicker(Say.ui("pair.until"));
    private final TextArea message = new TextArea(Say.ui("pair.message"));

    /** @param about beside the name */
    private record Person(UUID id, String name, String about) {
        String text() {
            return about.isBlank() ? name : name + " · " + about;
        }
    }

    private ProposeDialog(PairTools tools) {
        this.tools = tools;
        mentee.setItems(query -> mentees(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        mentee.setItemLabelGenerator(Person::text);
        mentee.setRequiredIndicatorVisible(true);
        mentor.setItems(query -> mentors(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        mentor.setItemLabelGenerator(Person::text);
        mentor.setRequiredIndicatorVisible(true);
        mentor.setHelperText(Say.ui("pair.mentorHelp"));
        kind.setItems(MentoringKind.ONE_TO_ONE, MentoringKind.PEER);
        kind.setItemLabelGenerator(one -> Say.of("kind." + one));
        kind.setValue(MentoringKind.ONE_TO_ONE);
        workplace.setHelperText(Say.ui("pair.workplaceHelp"));
        until.setClearButtonVisible(true);
        until.setHelperText(Say.ui("pair.untilHelp"));
        message.setMaxLength(LONGEST);
    }

    private List<Person> mentees(String text, int offset, int limit) {
        return tools
                .mentees()
                .list(new MenteeFilter(text, Optional.empty(), Optional.empty(), false), offset, limit)
                .stream()
                .map(ProposeDialog::person)
                .toList();
    }

    private static Person person(Mentee.Line line) {
        return new Person(
                line.participantId(),
                line.name(),
                line.gate().isOpen()
                        ? ""
                        : Say.ui("gate.closed", line.gate().missing().size()));
    }

    private List<Person> mentors(String text, int offset, int limit) {
        return tools
                .mentors()
                .list(new MentorFilter(text, Optional.empty(), Optional.empty(), true, false), offset, limit)
                .stream()
                .map(ProposeDialog::person)
                .toList();
    }

    private static Person person(Mentor.Line line) {
        return new Person(
                line.id(),
                line.name(),
                Say.ui("mentor.seats", line.seats().taken(), line.seats().capacity()));
    }

    static FormDialog propose(PairTools tools, Consumer<Relation> after) {
        return new ProposeDialog(tools).proposal(after);
    }

    /** For a mentee who waits. */
    static FormDialog propose(PairTools tools, UUID participantId, String name, Consumer<Relation> after) {
        ProposeDialog dialog = new ProposeDialog(tools);
        dialog.mentee.setItems(new Person(participantId, name, ""));
        dialog.mentee.setValue(new Person(participantId, name, ""));
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
