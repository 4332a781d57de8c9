package org.boardwalk.certifications.internal.ui.education;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.boardwalk.certifications.api.education.Activity;
import org.boardwalk.certifications.api.education.ActivityClaim;
import org.boardwalk.certifications.api.education.ActivityKind;
import org.boardwalk.certifications.api.education.Ledger;
import org.boardwalk.certifications.api.education.RecertificationRule.SelfReview;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.participants.api.casefile.Documents.Document;
import org.boardwalk.platform.ui.api.kit.DecimalField;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Required;

/** Asks what somebody did; a problem leaves it open, so that nothing typed is lost. */
final class ActivityDialog {
    private static final int LONGEST = 200;

    private final Ledger ledger;
    private final TextField title = new TextField(Say.ui("education.field.title"));
    private final TextField provider = new TextField(Say.ui("education.field.provider"));
    private final DatePicker on;
    private final RadioButtonGroup<ActivityKind> kind = new RadioButtonGroup<>(Say.ui("education.field.kind"));
    private final DecimalField units = new DecimalField(Say.ui("education.field.units"));
    private final Paragraph reviewCounts = new Paragraph();
    private final ComboBox<Document> document = new ComboBox<>(Say.ui("education.field.document"));
    private BigDecimal unitsOfReview;

    ActivityDialog(Ledger ledger, List<Document> documents) {
        this.ledger = ledger;
        unitsOfReview = reviews().map(SelfReview::units).orElse(BigDecimal.ONE);
        on = new DatePicker(Say.ui("education.field.on"), ledger.asOf());
        on.setMax(ledger.asOf());
        title.setMaxLength(LONGEST);
        title.setHelperText(Say.ui("education.field.titleHelp"));
        title.setAutofocus(true);
        provider.setMaxLength(LONGEST);
        document.setItems(documents);
        document.setItemLabelGenerator(Document::name);
        document.setClearButtonVisible(true);
        document.setHelperText(Say.ui("education.field.documentHelp"));
        units.setHelperText(Say.ui("education.field.unitsHelp"));
        reviewCounts.setText(Say.ui("education.reviewCounts", unitsOfReview));
        title.setRequiredIndicatorVisible(true);
        on.setRequiredIndicatorVisible(true);
        units.setRequiredIndicatorVisible(true);
        offer(reviews().isPresent());
        kind.setItemLabelGenerator(item -> Say.ui("education.kind." + item));
        kind.addValueChangeListener(change -> showUnits());
        kind.setValue(ActivityKind.IN_DOMAIN);
    }

    /** A self-review is offered where the rule of a running cycle knows one. */
    private void offer(boolean review) {
        kind.setItems(List.of(ActivityKind.values()).stream()
                .filter(item -> item != ActivityKind.SELF_REVIEW || review)
                .toList());
    }

    private Optional<SelfReview> reviews() {
        return ledger.cycles().stream()
                .filter(cycle -> cycle.contains(ledger.asOf()))
                .flatMap(cycle -> cycle.rule().selfReview().stream())
                .findFirst();
    }

    private boolean isReview() {
        return kind.getValue() == ActivityKind.SELF_REVIEW;
    }

    private void showUnits() {
        units.setVisible(!isReview());
        reviewCounts.setVisible(isReview());
    }

    void record(Consumer<ActivityClaim> work) {
        open(Say.ui("education.add"), Say.ui("education.addDo"), work);
    }

    void correct(Activity activity, Consumer<ActivityClaim> work) {
        ActivityClaim claim = activity.claim();
        title.setValue(claim.title());
        provider.setValue(claim.provider());
        on.setValue(claim.on());
        if (claim.kind() == ActivityKind.SELF_REVIEW) {
            unitsOfReview = claim.units();
            offer(true);
        }
        kind.setValue(claim.kind());
        units.setNumber(claim.units());
        claim.documentId()
                .flatMap(id -> document.getListDataView()
                        .getItems()
                        .filter(item -> item.id().equals(id))
                        .findFirst())
                .ifPresent(document::setValue);
        open(Say.ui("education.correctHeading"), Say.ui("education.correctDo"), work);
    }

    private void open(String heading, String verb, Consumer<ActivityClaim> work) {
        new FormDialog(heading)
                .fields(title, provider, on, kind, units, reviewCounts, document)
                .valid(this::isValid)
                .action(verb, () -> work.accept(claim()))
                .open();
    }

    /** Marks every field that is missing, not only the first. */
    private boolean isValid() {
        boolean named = Required.check(title, Say.ui("education.field.titleMissing"));
        boolean dated = Required.check(on, Say.ui("education.field.onMissing"));
        return named & dated & (isReview() || Required.check(units, Say.ui("education.field.unitsMissing")));
    }

    private ActivityClaim claim() {
        return new ActivityClaim(
                title.getValue(),
                provider.getValue(),
                on.getValue(),
                isReview() ? unitsOfReview : units.number().orElseThrow(),
                kind.getValue(),
                Optional.ofNullable(document.getValue()).map(Document::id));
    }
}
