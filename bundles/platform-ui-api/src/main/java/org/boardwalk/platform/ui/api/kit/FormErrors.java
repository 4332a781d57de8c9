package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.binder.BinderValidationStatus;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Summary above a form of what is wrong; each line leads to its field. Takes the focus when it appears. */
public final class FormErrors extends Div {
    private final UnorderedList lines = new UnorderedList();
    private final Map<String, Component> fields = new HashMap<>();
    private final List<HasValidation> marked = new ArrayList<>();

    public FormErrors() {
        addClassName("bw-form-errors");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(new H2(Words.text("platform.kit.form.errors")), lines);
        setVisible(false);
    }

    /** Hides it, and takes its sentences from the fields. */
    public void clear() {
        lines.removeAll();
        setVisible(false);
        marked.forEach(FormErrors::unmark);
        marked.clear();
    }

    /** Adds a line, which the field says too; {@code field} null for what concerns the whole form. */
    public void add(@Nullable Component field, String message) {
        lines.add(new ListItem(field == null ? new Div(message) : link(field, message)));
        if (field instanceof HasValidation marks) {
            mark(marks, message);
        }
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    /** A {@link ProblemException} with one of these codes is about this field. */
    public FormErrors about(Component field, String... codes) {
        for (String code : codes) {
            fields.put(code, field);
        }
        return this;
    }

    /**
     * Does the work and shows a {@link ProblemException} it throws, at the field it is {@link #about}; anything else is
     * the platform's matter.
     *
     * @return whether it went well
     */
    public boolean attempt(Runnable work) {
        clear();
        try {
            work.run();
            return true;
        } catch (ProblemException problem) {
            add(fields.get(problem.code()), Words.text(problem));
            return false;
        }
    }

    /**
     * Shows what a binder found.
     *
     * @return whether all is well, so that one can write {@code if (errors.check(binder.validate())) save();}
     */
    public boolean check(BinderValidationStatus<?> status) {
        clear();
        status.getFieldValidationErrors().forEach(this::addField);
        status.getBeanValidationErrors().forEach(error -> add(null, error.getErrorMessage()));
        return status.isOk();
    }

    private void addField(BindingValidationStatus<?> error) {
        Component field = error.getField() instanceof Component component ? component : null;
        add(field, error.getMessage().orElse(""));
    }

    private void mark(HasValidation field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        marked.add(field);
    }

    private static void unmark(HasValidation field) {
        field.setErrorMessage("");
        field.setInvalid(isUnreadable(field));
    }

    /** A text that is no date or number stays wrong, whatever else was said about it. */
    @SuppressWarnings("unchecked") // a field checks values of its own type
    private static boolean isUnreadable(HasValidation field) {
        return field instanceof HasValidator<?> self
                && field instanceof HasValue<?, ?> holder
                && ((HasValidator<@Nullable Object>) self)
                        .getDefaultValidator()
                        .apply(holder.getValue(), new ValueContext((Component) field))
                        .isError();
    }

    private static Component link(Component field, String message) {
        String label = field instanceof HasLabel named ? Objects.requireNonNullElse(named.getLabel(), "") : "";
        Button link = new Button(label.isEmpty() ? message : label + ": " + message);
        link.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        link.addClassName("bw-form-error");
        link.addClickListener(click -> {
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
        return link;
    }
}
