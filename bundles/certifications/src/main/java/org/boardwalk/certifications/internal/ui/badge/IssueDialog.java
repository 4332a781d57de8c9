package org.boardwalk.certifications.internal.ui.badge;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.badge.Award;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.Words;

/** Issues a badge, for something the person completed or for whatever is typed. */
final class IssueDialog {
    private final BadgeTools tools;
    private final UUID participantId;
    private final Runnable done;
    private final List<Award> suggestions;
    private final ComboBox<Award> completed = new ComboBox<>(Say.ui("badge.completed"));
    private final Select<Award.Kind> kind = new Select<>();
    private final TextField name = new TextField(Say.ui("badge.name"));
    private final TextArea description = new TextArea(Say.ui("badge.description"));
    private final TextArea criteria = new TextArea(Say.ui("badge.criteria"));
    private final DatePicker achieved = new DatePicker(Say.ui("badge.achieved"), LocalDate.now(ZoneId.systemDefault()));
    private final DatePicker last = new DatePicker(Say.ui("badge.last"));

    IssueDialog(BadgeTools tools, UUID participantId, Runnable done) {
        this.tools = tools;
        this.participantId = participantId;
        this.done = done;
        suggestions = tools.badges().suggestions(participantId, Words.locale().getLanguage());
        completed.setItems(suggestions);
        completed.setItemLabelGenerator(award -> Say.ui(
                "badge.suggestion", award.name(), Say.of("badge.kind." + award.kind()), Say.date(award.achievedOn())));
        completed.setClearButtonVisible(true);
        completed.setVisible(!suggestions.isEmpty());
        completed.setHelperText(Say.ui("badge.completedHelp"));
        completed.addValueChangeListener(
                event -> Optional.ofNullable(event.getValue()).ifPresent(this::fill));
        kind.setLabel(Say.ui("badge.kindLabel"));
        kind.setItems(Award.Kind.values());
        kind.setItemLabelGenerator(value -> Say.of("badge.kind." + value));
        name.setMaxLength(120);
        description.setMaxLength(600);
        criteria.setMaxLength(600);
        achieved.setMax(LocalDate.now(ZoneId.systemDefault()));
        last.setHelperText(Say.ui("badge.lastHelp"));
        suggestions.stream().findFirst().ifPresentOrElse(completed::setValue, () -> kind.setValue(Award.Kind.COURSE));
    }

    void open() {
        new FormDialog(Say.ui("badge.issueHeading"))
                .says(Say.ui("badge.issueMeans"))
                .fields(completed, kind, name, description, criteria, achieved, last)
                .valid(this::valid)
                .action(Say.ui("badge.issueDo"), this::issue)
                .open();
    }

    private void fill(Award award) {
        kind.setValue(award.kind());
        name.setValue(award.name());
        description.setValue(award.description());
        criteria.setValue(award.criteria());
        achieved.setValue(award.achievedOn());
    }

    private boolean valid() {
        return Required.check(name, Say.of("badge.noName"))
                & Required.check(description, Say.of("badge.noDescription"))
                & Required.check(criteria, Say.of("badge.noCriteria"))
                & Required.check(achieved, Say.ui("badge.achievedMissing"));
    }

    private void issue() {
        tools.badges()
                .issue(
                        participantId,
                        new Award(
                                kind.getValue(),
                                Optional.ofNullable(completed.getValue()).flatMap(Award::reference),
                                name.getValue(),
                                description.getValue(),
                                criteria.getValue(),
                                achieved.getValue(),
                                Optional.ofNullable(last.getValue())));
        Notices.success(Say.ui("badge.issued", name.getValue()));
        done.run();
    }
}
