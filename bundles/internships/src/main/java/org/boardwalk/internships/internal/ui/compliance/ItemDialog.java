package org.boardwalk.internships.internal.ui.compliance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.boardwalk.internships.api.compliance.Compliance.Item;
import org.boardwalk.internships.api.compliance.ItemState;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.ServerDownload;
import org.jspecify.annotations.Nullable;

/** One requirement of one person: what was handed in, and what one can do about it. */
final class ItemDialog {
    /** The text shown is {@code internships.ui.item.act.<NAME>}. */
    enum Act {
        HAND_IN,
        ACCEPT,
        GIVE_BACK,
        WAIVE
    }

    private final ComplianceTools tools;
    private final Requirement requirement;
    private final Item item;
    private final Consumer<Item> done;
    private final RadioButtonGroup<Act> act = new RadioButtonGroup<>(Say.ui("item.act"));
    private final DatePicker doneOn = new DatePicker(Say.ui("item.doneOn"));
    private final DatePicker validUntil = new DatePicker(Say.ui("item.validUntil"));
    private final ComboBox<Documents.Document> document = new ComboBox<>(Say.ui("item.document"));
    private final Div upload = new Div();
    private final TextArea remark = new TextArea(Say.ui("item.remark"));
    private final TextArea reason = new TextArea(Say.ui("item.reason"));
    private final Checkbox atOnce = new Checkbox(Say.ui("item.atOnce"));
    private @Nullable String fileName;
    private byte[] content = new byte[0];

    /** @param done gets what it is now */
    ItemDialog(ComplianceTools tools, Requirement requirement, Item item, Consumer<Item> done) {
        this.tools = tools;
        this.requirement = requirement;
        this.item = item;
        this.done = done;
        doneOn.setMax(Say.today());
        doneOn.setRequiredIndicatorVisible(true);
        validUntil.setClearButtonVisible(true);
        validUntil.setHelperText(requirement
                .months()
                .map(months -> Say.ui("item.validMonths", months))
                .orElseGet(() -> Say.ui("item.validHelp")));
        remark.setMaxLength(2000);
        reason.setMaxLength(2000);
        reason.setHelperText(Say.ui(requirement.keepsDocument() ? "item.reasonHelp" : "item.reasonHealth"));
        document.setItemLabelGenerator(Documents.Document::name);
        document.setClearButtonVisible(true);
        if (requirement.keepsDocument() && tools.mayHandIn(item.participantId())) {
            document.setItems(tools.documents().list(item.participantId()));
            fillUpload();
        }
        List<Act> possible = possible();
        act.setItems(possible);
        act.setItemLabelGenerator(one -> Say.ui("item.act." + one));
        act.addThemeName("vertical");
        act.addValueChangeListener(change -> show());
        if (!possible.isEmpty()) {
            act.setValue(possible.getFirst());
        }
    }

    /** The most likely first. */
    private List<Act> possible() {
        List<Act> acts = new ArrayList<>();
        UUID person = item.participantId();
        boolean reviews = tools.mayReview(person) && !tools.isOwn(person);
        if (reviews && (item.state() == ItemState.IN_REVIEW)) {
            acts.add(Act.ACCEPT);
            acts.add(Act.GIVE_BACK);
        }
        if (tools.mayHandIn(person)) {
            acts.add(Act.HAND_IN);
        }
        if (reviews && item.itemId().isPresent() && item.state() != ItemState.IN_REVIEW) {
            if (item.state() == ItemState.RETURNED && item.doneOn().isPresent()) {
                acts.add(Act.ACCEPT);
            } else if (item.state() != ItemState.RETURNED) {
                acts.add(Act.GIVE_BACK);
            }
        }
        if (reviews && item.state() != ItemState.WAIVED) {
            acts.add(Act.WAIVE);
        }
        return acts;
    }

    private void show() {
        Act chosen = act.getValue();
        boolean handIn = chosen == Act.HAND_IN;
        doneOn.setVisible(handIn);
        validUntil.setVisible(handIn || chosen == Act.ACCEPT);
        validUntil.setValue(chosen == Act.ACCEPT ? item.validUntil().orElse(null) : null);
        document.setVisible(handIn && requirement.keepsDocument());
        upload.setVisible(handIn && requirement.keepsDocument());
        remark.setVisible(handIn && requirement.keepsDocument());
        atOnce.setVisible(handIn && tools.mayReview(item.participantId()) && !tools.isOwn(item.participantId()));
        reason.setVisible(chosen == Act.GIVE_BACK || chosen == Act.WAIVE);
    }

    private void fillUpload() {
        Upload field = new Upload(UploadHandler.inMemory((meta, bytes) -> {
            fileName = meta.fileName();
            content = bytes;
            document.clear();
        }));
        field.setMaxFiles(1);
        field.setMaxFileSize((int) Documents.MAX_BYTES);
        field.setAcceptedFileTypes(
                Documents.ENDINGS.stream().map(ending -> "." + ending).toArray(String[]::new));
        field.setUploadButton(new Button(Say.ui("item.upload")));
        field.setDropLabel(new Span(Say.ui("item.drop")));
        field.addFileRejectedListener(event -> Notices.problem(Say.ui("item.rejected")));
        upload.add(field);
    }

    /** @param person whose it is; empty = the reader's own */
    void open(String person) {
        FormDialog dialog =
                new FormDialog(person.isEmpty() ? Say.name(requirement) : Say.ui("of", Say.name(requirement), person));
        dialog.fields(StateMark.of(item.state()), facts());
        if (!Say.instructions(requirement).isBlank()) {
            dialog.fields(new Paragraph(Say.instructions(requirement)));
        }
        if (!requirement.keepsDocument()) {
            dialog.fields(new Paragraph(Say.ui("item.noPaper")));
        }
        if (act.getValue() == null) {
            dialog.open();
            return;
        }
        if (act.getListDataView().getItemCount() > 1) {
            dialog.fields(act);
        }
        dialog.fields(doneOn, validUntil, document, upload, remark, atOnce, reason)
                .valid(this::valid)
                .action(Say.ui("item.do"), this::save)
                .open();
    }

    private Component facts() {
        Facts facts = new Facts().fact(Say.ui("item.mustLast"), Say.date(item.judgedAt()));
        item.doneOn().ifPresent(day -> facts.fact(Say.ui("item.doneOn"), Say.date(day)));
        item.validUntil().ifPresent(day -> facts.fact(Say.ui("item.validUntil"), Say.date(day)));
        item.decidedBy().ifPresent(name -> facts.fact(Say.ui("item.decidedBy"), name));
        if (!item.remark().isBlank()) {
            facts.fact(
                    Say.ui(
                            item.state() == ItemState.RETURNED || item.state() == ItemState.WAIVED
                                    ? "item.reason"
                                    : "item.remark"),
                    item.remark());
        }
        item.documentId()
                .filter(known -> tools.mayHandIn(item.participantId()))
                .flatMap(tools.documents()::find)
                .ifPresent(paper -> facts.fact(Say.ui("item.document"), paper(paper)));
        return facts;
    }

    private Component paper(Documents.Document paper) {
        return new ServerDownload(paper.name(), paper.contentType(), paper::name, out -> tools.documents()
                .write(paper.id(), out));
    }

    private boolean valid() {
        return switch (act.getValue()) {
            case HAND_IN -> Required.check(doneOn, Say.ui("item.doneOnMissing"));
            case ACCEPT -> true;
            case GIVE_BACK, WAIVE -> Required.check(reason, Say.of("reasonMissing"));
        };
    }

    private void save() {
        Act chosen = act.getValue();
        Item now =
                switch (chosen) {
                    case HAND_IN -> handIn();
                    case ACCEPT ->
                        tools.compliance().accept(existing(), item.lock(), Optional.ofNullable(validUntil.getValue()));
                    case GIVE_BACK -> tools.compliance().giveBack(existing(), item.lock(), reason.getValue());
                    case WAIVE ->
                        tools.compliance()
                                .waive(item.participantId(), requirement.id(), item.lock(), reason.getValue());
                };
        Notices.success(Say.ui("item.done." + chosen, Say.name(requirement)));
        done.accept(now);
    }

    private UUID existing() {
        return item.itemId().orElseThrow();
    }

    private Item handIn() {
        Item now = tools.compliance()
                .handIn(
                        item.participantId(),
                        requirement.id(),
                        doneOn.getValue(),
                        Optional.ofNullable(validUntil.getValue()),
                        Optional.ofNullable(document.getValue())
                                .map(Documents.Document::id)
                                .or(this::keepUpload),
                        remark.getValue());
        return atOnce.getValue()
                ? tools.compliance().accept(now.itemId().orElseThrow(), now.lock(), Optional.empty())
                : now;
    }

    private Optional<UUID> keepUpload() {
        if (fileName == null) {
            return Optional.empty();
        }
        Documents.Document kept = tools.documents()
                .add(
                        new Documents.NewDocument(item.participantId(), fileName, "", Optional.empty()),
                        new ByteArrayInputStream(content));
        // A second try, after something else was wrong, must not keep it twice.
        fileName = null;
        document.setItems(tools.documents().list(item.participantId()));
        document.setValue(kept);
        return Optional.of(kept.id());
    }
}
