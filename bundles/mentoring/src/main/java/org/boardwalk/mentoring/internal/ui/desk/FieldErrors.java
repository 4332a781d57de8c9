package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Words;

/** What is wrong with a form: each field says it itself, the first one gets the focus, and nothing typed is lost. */
final class FieldErrors {
    private final List<Rule> rules = new ArrayList<>();
    private final List<About> abouts = new ArrayList<>();

    private record Rule(Field field, String sentence, BooleanSupplier holds) {}

    /** A {@link ProblemException} with one of these codes is about the field. */
    private record About(Field field, Set<String> codes) {}

    private record Field(Component part, HasValidationProperties marks) {
        void say(String sentence) {
            marks.setErrorMessage(sentence);
            marks.setInvalid(!sentence.isEmpty());
        }

        void focus() {
            if (part instanceof Focusable<?> focusable) {
                focusable.focus();
            } else {
                part.getElement().callJsFunction("focus");
            }
        }
    }

    /** Must hold something; blanks are nothing. */
    <F extends Component & HasValue<?, ?> & HasValidationProperties> FieldErrors required(F field, String missing) {
        return rule(
                field, missing, () -> !field.isEmpty() && !(field.getValue() instanceof String text && text.isBlank()));
    }

    /** May be empty, but what is in it is a day, a time or a number within its limits. */
    <V, F extends Component & HasValue<?, V> & HasValidator<V> & HasValidationProperties> FieldErrors readable(
            F field, String sentence) {
        return rule(field, sentence, () -> !field.getDefaultValidator()
                .apply(field.getValue(), new ValueContext(field))
                .isError());
    }

    <F extends Component & HasValidationProperties> FieldErrors rule(F field, String sentence, BooleanSupplier holds) {
        rules.add(new Rule(new Field(field, field), sentence, holds));
        return this;
    }

    <F extends Component & HasValidationProperties> FieldErrors about(F field, String... codes) {
        abouts.add(new About(new Field(field, field), Set.of(codes)));
        return this;
    }

    /** The button of a dialog that does the work when all is well. */
    FormDialog action(FormDialog dialog, String verb, Runnable work) {
        return dialog.valid(() -> attempt(work)).action(verb, () -> {});
    }

    /** Like {@link #action} for what takes something away. */
    FormDialog danger(FormDialog dialog, String verb, Runnable work) {
        return dialog.valid(() -> attempt(work)).danger(verb, () -> {});
    }

    /** Does the work when all is well; what a service refuses is said likewise, in a notice if it is about no field. */
    boolean attempt(Runnable work) {
        rules.forEach(rule -> rule.field().say(""));
        abouts.forEach(about -> about.field().say(""));
        List<Rule> broken =
                rules.stream().filter(rule -> !rule.holds().getAsBoolean()).toList();
        if (!broken.isEmpty()) {
            broken.reversed().forEach(rule -> rule.field().say(rule.sentence()));
            broken.getFirst().field().focus();
            return false;
        }
        try {
            work.run();
            return true;
        } catch (ProblemException problem) {
            refused(problem);
            return false;
        }
    }

    private void refused(ProblemException problem) {
        Optional<Field> field = abouts.stream()
                .filter(about -> about.codes().contains(problem.code()))
                .map(About::field)
                .findFirst();
        field.ifPresentOrElse(
                one -> {
                    one.say(Words.text(problem));
                    one.focus();
                },
                () -> Notices.problem(problem));
    }
}
