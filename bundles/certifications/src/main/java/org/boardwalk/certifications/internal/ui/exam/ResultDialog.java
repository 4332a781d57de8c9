package org.boardwalk.certifications.internal.ui.exam;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.Exam;
import org.boardwalk.certifications.api.exam.Attempt;
import org.boardwalk.certifications.api.exam.Attempt.Outcome;
import org.boardwalk.certifications.internal.ui.wallet.WalletTools;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.platform.ui.api.kit.DecimalField;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;

/** How an exam went: passed or not, the score and the result by domain where they are known. */
final class ResultDialog {
    private final WalletTools tools;
    private final Attempt attempt;
    private final Runnable done;
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>(Say.ui("result.outcome"));
    private final DatePicker on = new DatePicker(Say.ui("result.on"));
    private final DecimalField score = new DecimalField(Say.ui("result.score"));
    private final Map<LocalText, DecimalField> domains = new LinkedHashMap<>();
    private final TextField note = new TextField(Say.ui("result.note"));

    ResultDialog(WalletTools tools, Attempt attempt, Runnable done) {
        this.tools = tools;
        this.attempt = attempt;
        this.done = done;
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        outcome.setItems(Outcome.PASSED, Outcome.FAILED, Outcome.MISSED, Outcome.CANCELLED);
        outcome.setItemLabelGenerator(item -> Say.of("outcome." + item));
        outcome.setValue(Outcome.PASSED);
        on.setMin(attempt.authorisedOn());
        on.setMax(attempt.sitUntil().filter(last -> last.isBefore(today)).orElse(today));
        on.setValue(attempt.sitOn().filter(day -> !day.isAfter(today)).orElse(today));
        tools.entries().stream()
                .filter(entry -> entry.code().equals(attempt.code()))
                .map(CatalogueEntry::exam)
                .flatMap(Optional::stream)
                .map(Exam::domains)
                .flatMap(List::stream)
                .forEach(domain ->
                        domains.put(domain.name(), new DecimalField(Say.ui("result.domain", Say.text(domain.name())))));
        outcome.addValueChangeListener(event -> showFields());
    }

    void open() {
        Div fields = new Div();
        fields.addClassName("bw-form");
        if (!domains.isEmpty()) {
            fields.add(new Paragraph(Say.ui("result.domains")));
            domains.values().forEach(fields::add);
        }
        new FormDialog(Say.ui("result.heading", Say.text(attempt.name())))
                .says(Say.ui("result.means"))
                .fields(outcome, on, score, fields, note)
                .valid(() -> Required.check(on, Say.ui("result.onMissing")))
                .action(Say.ui("result.do"), this::save)
                .open();
    }

    private void showFields() {
        boolean sat = sat();
        score.setVisible(sat);
        domains.values().forEach(field -> field.setVisible(sat));
    }

    private boolean sat() {
        return outcome.getValue() == Outcome.PASSED || outcome.getValue() == Outcome.FAILED;
    }

    private void save() {
        List<Attempt.DomainResult> results =
                sat()
                        ? domains.entrySet().stream()
                                .flatMap(field -> field
                                        .getValue()
                                        .number()
                                        .map(percent -> new Attempt.DomainResult(field.getKey(), percent))
                                        .stream())
                                .toList()
                        : List.of();
        tools.exams()
                .result(
                        attempt.id(),
                        attempt.lock(),
                        outcome.getValue(),
                        on.getValue(),
                        sat() ? score.number() : Optional.empty(),
                        results,
                        note.getValue());
        Notices.success(Say.ui(outcome.getValue() == Outcome.PASSED ? "result.passed" : "result.done"));
        done.run();
    }
}
