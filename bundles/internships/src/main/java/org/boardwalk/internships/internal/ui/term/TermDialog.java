package org.boardwalk.internships.internal.ui.term;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.TermDetails;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;

/** Adds a term, or changes its dates. */
final class TermDialog {
    private final TermTools tools;
    private final Optional<Term> before;
    private final Consumer<Term> done;
    private final TextField name = new TextField(Say.ui("term.name"));
    private final Select<String> programme = new Select<>();
    private final DatePicker begins = new DatePicker(Say.ui("term.begins"));
    private final DatePicker ends = new DatePicker(Say.ui("term.ends"));
    private final DatePicker opens = new DatePicker(Say.ui("term.opens"));
    private final DatePicker closes = new DatePicker(Say.ui("term.closes"));

    /** @param before what is changed; empty = a new one */
    TermDialog(TermTools tools, Optional<Term> before, Consumer<Term> done) {
        this.tools = tools;
        this.before = before;
        this.done = done;
        name.setMaxLength(120);
        name.setPlaceholder(Say.ui("term.nameExample"));
        name.setRequiredIndicatorVisible(true);
        begins.setRequiredIndicatorVisible(true);
        ends.setRequiredIndicatorVisible(true);
        programme.setLabel(Say.ui("term.programme"));
        programme.setItems(Stream.concat(
                        Stream.of(""),
                        tools.vocabulary().terms(Vocabulary.PROGRAMME).stream()
                                .filter(Vocabulary.Term::active)
                                .map(Vocabulary.Term::code))
                .toList());
        programme.setItemLabelGenerator(tools::programme);
        programme.setValue("");
        opens.setHelperText(Say.ui("term.opensHelp"));
        opens.setClearButtonVisible(true);
        closes.setClearButtonVisible(true);
        before.ifPresent(this::fill);
    }

    private void fill(Term term) {
        name.setValue(term.name());
        programme.setValue(term.programme());
        begins.setValue(term.begins());
        ends.setValue(term.ends());
        term.preferencesFrom().ifPresent(opens::setValue);
        term.preferencesUntil().ifPresent(closes::setValue);
    }

    void open() {
        new FormDialog(Say.ui(before.isPresent() ? "term.edit" : "term.new"))
                .fields(name, programme, begins, ends, opens, closes)
                .valid(() -> Required.check(name, Say.of("term.noName"))
                        & Required.check(begins, Say.ui("term.beginsMissing"))
                        & Required.check(ends, Say.ui("term.endsMissing")))
                .action(Say.ui("save"), this::save)
                .open();
    }

    private void save() {
        TermDetails details = new TermDetails(
                name.getValue(),
                programme.getValue(),
                begins.getValue(),
                ends.getValue(),
                Optional.ofNullable(opens.getValue()),
                Optional.ofNullable(closes.getValue()));
        Term saved = before.map(term -> tools.terms().change(term.id(), term.lock(), details))
                .orElseGet(() -> tools.terms().add(details));
        Notices.success(Say.ui("term.saved", saved.name()));
        done.accept(saved);
    }
}
