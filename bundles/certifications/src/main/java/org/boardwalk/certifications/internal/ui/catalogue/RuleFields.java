package org.boardwalk.certifications.internal.ui.catalogue;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.certifications.api.catalogue.ExamRule;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.pathways.api.model.Source;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** The numbers an issuer sets for its exam, who says so, and since when. */
final class RuleFields extends Div {
    private final WholeNumberField window = days("entry.window");
    private final WholeNumberField retake = days("entry.retake");
    private final TextField source = new TextField(Say.ui("entry.ruleSource"));
    private final DatePicker from = new DatePicker(Say.ui("entry.ruleFrom"));
    private List<ExamRule> before = List.of();
    private String sourceBefore = "";

    RuleFields() {
        addClassName("bw-form");
        source.setHelperText(Say.ui("entry.ruleSourceHelp"));
        from.setHelperText(Say.ui("entry.ruleFromHelp"));
        add(window, retake, source, from);
    }

    private static WholeNumberField days(String key) {
        WholeNumberField field = new WholeNumberField(Say.ui(key));
        field.setMin(1);
        return field;
    }

    void setValue(List<ExamRule> rules) {
        before = rules;
        show(window, ExamRule.Kind.AUTHORISATION_DAYS);
        show(retake, ExamRule.Kind.RETAKE_AFTER_DAYS);
        sourceBefore = source.getValue();
    }

    private void show(WholeNumberField field, ExamRule.Kind kind) {
        current(before, kind).ifPresent(rule -> {
            field.setValue(rule.value());
            source.setValue(rule.source().name());
        });
    }

    /** The one that is applied and does not end. */
    private static Optional<ExamRule> current(List<ExamRule> rules, ExamRule.Kind kind) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind
                        && rule.applied()
                        && rule.validUntil().isEmpty())
                .findFirst();
    }

    boolean isEmpty() {
        return window.isEmpty() && retake.isEmpty();
    }

    /** Marks what is missing, and a day that would be about nothing. */
    boolean valid() {
        boolean idle = !from.isEmpty() && getValue().equals(before);
        // An empty one may hold a text that is no day, and says so itself.
        if (!from.isEmpty()) {
            from.setErrorMessage(idle ? Say.ui("entry.ruleFromIdle") : "");
            from.setInvalid(idle);
        }
        return (isEmpty() || Required.check(source, Say.ui("entry.ruleSourceMissing"))) & !idle;
    }

    /** What was there with what was changed: every former number stays, as what held until then or what was said before. */
    List<ExamRule> getValue() {
        List<ExamRule> rules = new ArrayList<>(before);
        set(rules, ExamRule.Kind.AUTHORISATION_DAYS, Optional.ofNullable(window.getValue()));
        set(rules, ExamRule.Kind.RETAKE_AFTER_DAYS, Optional.ofNullable(retake.getValue()));
        return rules;
    }

    private void set(List<ExamRule> rules, ExamRule.Kind kind, Optional<Integer> value) {
        Optional<ExamRule> current = current(rules, kind);
        if (current.map(ExamRule::value).equals(value)
                && current.filter(this::hasAnotherSource).isEmpty()) {
            return;
        }
        current.ifPresent(rule -> rules.set(rules.indexOf(rule), former(rule)));
        value.ifPresent(days -> rules.add(
                new ExamRule(kind, days, true, source(), Optional.ofNullable(from.getValue()), Optional.empty())));
    }

    /** Both numbers show one source: who changes it means those that had it. */
    private boolean hasAnotherSource(ExamRule rule) {
        return rule.source().name().equals(sourceBefore)
                && !source.getValue().strip().equals(sourceBefore);
    }

    private ExamRule former(ExamRule rule) {
        return Optional.ofNullable(from.getValue())
                .filter(day -> rule.validFrom().map(day::isAfter).orElse(true))
                .map(day -> new ExamRule(
                        rule.kind(),
                        rule.value(),
                        true,
                        rule.source(),
                        rule.validFrom(),
                        Optional.of(day.minusDays(1))))
                .orElseGet(() -> new ExamRule(
                        rule.kind(), rule.value(), false, rule.source(), rule.validFrom(), rule.validUntil()));
    }

    private Source source() {
        String name = source.getValue().strip();
        return before.stream()
                .map(ExamRule::source)
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseGet(() -> Source.named(name));
    }
}
