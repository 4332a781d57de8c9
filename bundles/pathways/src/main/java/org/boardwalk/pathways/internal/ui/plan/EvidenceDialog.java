package org.boardwalk.pathways.internal.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.evidence.Fact;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.NamedMeasure;
import org.boardwalk.pathways.api.requirement.EducationLevel;
import org.boardwalk.pathways.api.requirement.Explainer;
import org.boardwalk.pathways.internal.ui.words.FactWords;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.DecimalField;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;

/** Records something about a participant: hours, a credential, or completed education. */
final class EvidenceDialog {
    private final PlanTools tools;
    private final UUID participantId;
    private final Runnable added;
    private final RadioButtonGroup<Sort> sort = new RadioButtonGroup<>(Say.ui("evidence.sort"));
    private final Select<NamedMeasure> measure = new Select<>();
    private final DecimalField amount = new DecimalField(Say.ui("evidence.amount"));
    private final ComboBox<Credential> credential = new ComboBox<>(Say.ui("evidence.credential"));
    private final Select<EducationLevel> level = new Select<>();
    private final TextField field = new TextField(Say.ui("evidence.field"));
    private final DatePicker on = new DatePicker(Say.ui("evidence.on"), LocalDate.now(ZoneId.systemDefault()));
    private final TextField note = new TextField(Say.ui("record.note"));

    private enum Sort {
        COUNTED,
        CREDENTIAL,
        EDUCATION
    }

    EvidenceDialog(PlanTools tools, UUID participantId, Runnable added) {
        this.tools = tools;
        this.participantId = participantId;
        this.added = added;
        FactWords words = new FactWords(tools.catalogue());
        measure.setLabel(Say.ui("evidence.measure"));
        measure.setItems(words.measures());
        measure.setItemLabelGenerator(named -> Say.ui(
                "evidence.measureName",
                Say.text(named.name()),
                Say.ui("unit." + named.measure().unit())));
        credential.setItems(words.credentials());
        credential.setItemLabelGenerator(item -> Say.text(item.name()));
        level.setLabel(Say.ui("evidence.level"));
        level.setItems(List.of(EducationLevel.values()).subList(1, EducationLevel.values().length));
        level.setItemLabelGenerator(item -> Say.sentence(Say.phrase(Explainer.level(item))));
        on.setMax(LocalDate.now(ZoneId.systemDefault()));
        sort.setItems(Sort.values());
        sort.setItemLabelGenerator(item -> Say.ui("evidence.sort." + item));
        sort.addValueChangeListener(event -> showFields());
        sort.setValue(Sort.COUNTED);
    }

    void open() {
        Div fields = new Div(measure, amount, credential, level, field);
        fields.addClassName("pw-form");
        boolean own = tools.role(participantId) == PlanTools.Role.PARTICIPANT;
        new FormDialog(Say.ui("evidence.heading"))
                .says(Say.ui(own ? "evidence.meansOwn" : "evidence.means"))
                .fields(sort, fields, on, note)
                .valid(this::valid)
                .action(Say.ui("evidence.do"), this::save)
                .open();
    }

    private void showFields() {
        Sort chosen = sort.getValue();
        List.<Component>of(measure, amount).forEach(part -> part.setVisible(chosen == Sort.COUNTED));
        credential.setVisible(chosen == Sort.CREDENTIAL);
        List.<Component>of(level, field).forEach(part -> part.setVisible(chosen == Sort.EDUCATION));
    }

    private boolean valid() {
        boolean dated = Required.check(on, Say.ui("dialog.dateMissing"));
        return dated
                & switch (sort.getValue()) {
                    case COUNTED ->
                        Required.check(measure, Say.ui("evidence.measureMissing"))
                                & Required.check(amount, Say.ui("record.amountMissing"));
                    case CREDENTIAL -> Required.check(credential, Say.ui("evidence.credentialMissing"));
                    case EDUCATION -> Required.check(level, Say.ui("evidence.levelMissing"));
                };
    }

    private void save() {
        tools.evidence().add(participantId, fact(), on.getValue(), Optional.empty(), note.getValue());
        Notices.success(Say.ui("evidence.added"));
        added.run();
    }

    private Fact fact() {
        return switch (sort.getValue()) {
            case COUNTED ->
                new Fact.Counted(measure.getValue().measure(), amount.number().orElseThrow());
            case CREDENTIAL -> new Fact.HeldCredential(credential.getValue().code(), Optional.empty());
            case EDUCATION ->
                new Fact.CompletedEducation(
                        level.getValue(), Optional.of(field.getValue().strip()).filter(text -> !text.isEmpty()));
        };
    }
}
