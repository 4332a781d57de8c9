package org.boardwalk.certifications.internal.ui.catalogue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Listed;
import org.boardwalk.certifications.api.catalogue.Exam;
import org.boardwalk.certifications.api.catalogue.FederalType;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.Organisation;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** Writes a new credential of the catalogue, or changes what one is; its life and what it asks for have dialogs of their own. */
final class EntryDialog {
    private final CredentialCatalogue catalogue;
    private final Optional<Listed> before;
    private final Runnable done;
    private final TextField code = new TextField(Say.ui("entry.code"));
    private final TextField english = new TextField(Say.ui("entry.english"));
    private final TextField spanish = new TextField(Say.ui("entry.spanish"));
    private final TextArea summary = new TextArea(Say.ui("entry.summary"));
    private final TextArea summarySpanish = new TextArea(Say.ui("entry.summarySpanish"));
    private final Select<Credential.Type> type = new Select<>();
    private final TextField issuer = new TextField(Say.ui("entry.issuer"));
    private final TextField issuerUrl = new TextField(Say.ui("entry.issuerUrl"));
    private final Select<FederalType> federal = new Select<>();
    private final WholeNumberField months = new WholeNumberField(Say.ui("entry.months"));
    private final TextField exam = new TextField(Say.ui("entry.exam"));
    private final DomainsField domains = new DomainsField();
    private final RuleFields rules = new RuleFields();

    /** @param before what is changed; empty = a new one */
    EntryDialog(CredentialCatalogue catalogue, Optional<Listed> before, Runnable done) {
        this.catalogue = catalogue;
        this.before = before;
        this.done = done;
        type.setLabel(Say.ui("entry.type"));
        type.setItems(Credential.Type.values());
        type.setItemLabelGenerator(item -> Say.of("type." + item));
        type.setValue(Credential.Type.CERTIFICATION);
        federal.setLabel(Say.ui("entry.federal"));
        federal.setItems(FederalType.values());
        federal.setItemLabelGenerator(item -> Say.ui("entry.federalCode", item.code(), Say.of("federalType." + item)));
        federal.setValue(FederalType.CERTIFICATION);
        federal.setHelperText(Say.ui("entry.federalHelp"));
        code.setHelperText(Say.ui("entry.codeHelp"));
        code.setEnabled(before.isEmpty());
        english.setRequiredIndicatorVisible(true);
        months.setMin(1);
        months.setHelperText(Say.ui("entry.monthsHelp"));
        before.ifPresent(listed -> fill(listed.entry()));
    }

    private void fill(CatalogueEntry entry) {
        code.setValue(entry.code());
        english.setValue(entry.name().in(Locale.ENGLISH));
        spanish.setValue(entry.name().byLanguage().getOrDefault("es", ""));
        entry.summary().ifPresent(text -> {
            summary.setValue(text.in(Locale.ENGLISH));
            summarySpanish.setValue(text.byLanguage().getOrDefault("es", ""));
        });
        type.setValue(entry.type());
        entry.issuer().ifPresent(organisation -> {
            issuer.setValue(organisation.name());
            issuerUrl.setValue(organisation.url().orElse(""));
        });
        federal.setValue(entry.federalType());
        entry.months().ifPresent(months::setValue);
        entry.exam().ifPresent(known -> {
            exam.setValue(known.name().in(Locale.ENGLISH));
            domains.setValue(known.domains());
            rules.setValue(known.rules());
        });
    }

    void open() {
        new FormDialog(Say.ui(before.isPresent() ? "entry.heading" : "entry.headingNew"))
                .fields(
                        english,
                        spanish,
                        code,
                        type,
                        issuer,
                        issuerUrl,
                        summary,
                        summarySpanish,
                        federal,
                        months,
                        exam,
                        domains,
                        rules)
                .valid(this::valid)
                .action(Say.ui(before.isPresent() ? "entry.do" : "entry.doNew"), this::save)
                .open();
    }

    private boolean valid() {
        boolean examined = !rules.isEmpty() || !domains.getValue().isEmpty();
        return Required.check(english, Say.ui("entry.nameMissing"))
                & Required.check(code, Say.ui("entry.codeMissing"))
                & domains.valid()
                & rules.valid()
                & (!examined || Required.check(exam, Say.ui("entry.examMissing")));
    }

    private void save() {
        CatalogueEntry entry = entry();
        if (before.isPresent()) {
            catalogue.save(entry, before.get().lock());
        } else {
            catalogue.add(entry);
            UI.getCurrent().navigate("credentials/" + entry.code());
        }
        Notices.success(Say.ui("entry.saved", Say.text(entry.name())));
        done.run();
    }

    private CatalogueEntry entry() {
        Optional<CatalogueEntry> old = before.map(Listed::entry);
        return new CatalogueEntry(
                code.getValue().strip(),
                text(english.getValue(), spanish.getValue()),
                summary.getValue().isBlank() && summarySpanish.getValue().isBlank()
                        ? Optional.empty()
                        : Optional.of(text(summary.getValue(), summarySpanish.getValue())),
                type.getValue(),
                issuer.getValue().isBlank()
                        ? Optional.empty()
                        : Optional.of(new Organisation(
                                issuer.getValue().strip(),
                                Optional.of(issuerUrl.getValue().strip()).filter(url -> !url.isEmpty()))),
                old.map(CatalogueEntry::prerequisites).orElse(List.of()),
                exam(old.flatMap(CatalogueEntry::exam)),
                old.map(CatalogueEntry::lifecycle).orElseGet(Lifecycle::active),
                Optional.ofNullable(months.getValue()),
                federal.getValue(),
                old.flatMap(CatalogueEntry::ctid),
                old.map(CatalogueEntry::measures).orElse(List.of()));
    }

    private static LocalText text(String english, String spanish) {
        return spanish.isBlank() || english.isBlank()
                ? LocalText.plain((english + spanish).strip())
                : LocalText.of(english.strip(), spanish.strip());
    }

    private Optional<Exam> exam(Optional<Exam> old) {
        if (exam.getValue().isBlank()) {
            return Optional.empty();
        }
        LocalText name = old.map(Exam::name)
                .filter(known -> known.in(Locale.ENGLISH).equals(exam.getValue().strip()))
                .orElseGet(() -> LocalText.plain(exam.getValue().strip()));
        return Optional.of(new Exam(
                old.flatMap(Exam::code), name, domains.getValue(), old.flatMap(Exam::lastDay), rules.getValue()));
    }
}
