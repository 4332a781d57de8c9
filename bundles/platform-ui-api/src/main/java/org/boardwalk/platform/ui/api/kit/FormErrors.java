package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.binder.BinderValidationStatus;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Summary above a form of what is wrong; each line leads to its field. Takes the focus when it appears. */
public final class FormErrors extends Div {
    private final UnorderedList lines = new UnorderedList();

    public FormErrors() {
        addClassName("bw-form-errors");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(new H2(Words.text("platform.kit.form.errors")), lines);
        setVisible(false);
    }

    /** Hides it. */
    public void clear() {
        lines.removeAll();
        setVisible(false);
    }

    /** Adds a line; {@code field} null for what concerns the whole form. */
    public void add(@Nullable Component field, String message) {
        lines.add(new ListItem(field == null ? new Div(message) : link(field, message)));
        setVisible(true);
        getElement().callJsFunction("focus");
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
