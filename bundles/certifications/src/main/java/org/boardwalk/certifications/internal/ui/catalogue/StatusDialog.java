package org.boardwalk.certifications.internal.ui.catalogue;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Change;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Listed;
import org.boardwalk.certifications.api.catalogue.Exam;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.PartialDate;
import org.boardwalk.pathways.api.model.Source;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;

/** Changes what a credential's life is, in two steps: what shall hold, then whom that concerns. */
final class StatusDialog {
    private final CredentialCatalogue catalogue;
    private final Participants participants;
    private final Listed listed;
    private final Runnable done;
    private final RadioButtonGroup<Lifecycle.Status> status = new RadioButtonGroup<>(Say.ui("status.status"));
    private final TextField retiredOn = new TextField(Say.ui("status.retiredOn"));
    private final DatePicker lastDay = new DatePicker(Say.ui("status.lastDay"));
    private final Select<Lifecycle.Validity> validity = new Select<>();
    private final Select<Lifecycle.Succession> succession = new Select<>();
    private final ComboBox<CatalogueEntry> replacedBy = new ComboBox<>(Say.ui("status.replacedBy"));
    private final MultiSelectComboBox<CatalogueEntry> instead = new MultiSelectComboBox<>(Say.ui("status.instead"));
    private final TextField source = new TextField(Say.ui("status.source"));

    StatusDialog(CredentialCatalogue catalogue, Participants participants, Listed listed, Runnable done) {
        this.catalogue = catalogue;
        this.participants = participants;
        this.listed = listed;
        this.done = done;
        List<CatalogueEntry> others = catalogue.list().stream()
                .map(Listed::entry)
                .filter(entry -> !entry.code().equals(listed.entry().code()))
                .toList();
        Lifecycle life = listed.entry().lifecycle();
        status.setItems(Lifecycle.Status.values());
        status.setItemLabelGenerator(item -> Say.of("status." + item));
        status.setValue(life.status());
        retiredOn.setHelperText(Say.ui("status.retiredOnHelp"));
        retiredOn.setValue(life.retiredOn().map(PartialDate::iso).orElse(""));
        listed.entry().exam().flatMap(Exam::lastDay).ifPresent(lastDay::setValue);
        validity.setLabel(Say.ui("status.validity"));
        validity.setItems(Lifecycle.Validity.values());
        validity.setItemLabelGenerator(item -> Say.of("validity." + item));
        validity.setValue(life.validity());
        succession.setLabel(Say.ui("status.succession"));
        succession.setItems(Lifecycle.Succession.values());
        succession.setItemLabelGenerator(item -> Say.of("succession." + item));
        succession.setValue(life.succession());
        replacedBy.setItems(others);
        replacedBy.setItemLabelGenerator(entry -> Say.text(entry.name()));
        others.stream()
                .filter(entry -> life.replacedBy().filter(entry.code()::equals).isPresent())
                .forEach(replacedBy::setValue);
        instead.setItems(others);
        instead.setItemLabelGenerator(entry -> Say.text(entry.name()));
        instead.setHelperText(Say.ui("status.insteadHelp"));
        instead.setValue(others.stream()
                .filter(entry -> life.suggestedInstead().contains(entry.code()))
                .toList());
        source.setValue(life.source().map(Source::name).orElse(""));
        status.addValueChangeListener(event -> showFields());
        succession.addValueChangeListener(event -> showFields());
        showFields();
    }

    void open() {
        new FormDialog(Say.ui("status.heading", Say.text(listed.entry().name())))
                .says(Say.ui("status.means"))
                .fields(status, retiredOn, lastDay, validity, succession, replacedBy, instead, source)
                .valid(this::valid)
                .action(Say.ui("status.next"), this::preview)
                .open();
    }

    private void showFields() {
        retiredOn.setVisible(status.getValue() == Lifecycle.Status.RETIRED);
        lastDay.setVisible(listed.entry().exam().isPresent());
        replacedBy.setVisible(succession.getValue() == Lifecycle.Succession.REPLACED);
    }

    private boolean valid() {
        boolean date = retiredOn.isEmpty() || parsed(retiredOn.getValue()).isPresent();
        retiredOn.setInvalid(!date);
        retiredOn.setErrorMessage(date ? "" : Say.ui("status.badDate"));
        boolean named = succession.getValue() != Lifecycle.Succession.REPLACED || !replacedBy.isEmpty();
        replacedBy.setInvalid(!named);
        replacedBy.setErrorMessage(named ? "" : Say.ui("status.replacedByMissing"));
        return date && named;
    }

    private static Optional<PartialDate> parsed(String iso) {
        try {
            return iso.isBlank() ? Optional.empty() : Optional.of(new PartialDate(iso.strip()));
        } catch (RuntimeException notADate) {
            return Optional.empty();
        }
    }

    private CatalogueEntry changed() {
        CatalogueEntry entry = listed.entry();
        Lifecycle life = new Lifecycle(
                status.getValue(),
                status.getValue() == Lifecycle.Status.RETIRED ? parsed(retiredOn.getValue()) : Optional.empty(),
                validity.getValue(),
                succession.getValue(),
                succession.getValue() == Lifecycle.Succession.REPLACED
                        ? Optional.of(replacedBy.getValue().code())
                        : Optional.empty(),
                instead.getValue().stream().map(CatalogueEntry::code).sorted().toList(),
                source());
        return Entries.with(
                entry,
                life,
                entry.exam()
                        .map(exam -> new Exam(
                                exam.code(),
                                exam.name(),
                                exam.domains(),
                                Optional.ofNullable(lastDay.getValue()),
                                exam.rules())));
    }

    /** The link of the source stays while its name does. */
    private Optional<Source> source() {
        String name = source.getValue().strip();
        Optional<Source> before = listed.entry().lifecycle().source();
        return name.isEmpty()
                ? Optional.empty()
                : before.filter(known -> known.name().equals(name)).or(() -> Optional.of(Source.named(name)));
    }

    private void preview() {
        CatalogueEntry changed = changed();
        Change change = catalogue.preview(changed);
        FormDialog dialog = new FormDialog(Say.ui("status.previewHeading", Say.text(changed.name())))
                .says(Say.ui(change.statusChanges() ? "status.previewMeans" : "status.previewSame"))
                .fields(new Div(new ConcernedList(change, participants)));
        dialog.action(Say.ui(change.statusChanges() ? "status.saveAndTell" : "status.save"), () -> {
                    catalogue.save(changed, listed.lock());
                    Notices.success(Say.ui("status.saved"));
                    done.run();
                })
                .open();
    }
}
