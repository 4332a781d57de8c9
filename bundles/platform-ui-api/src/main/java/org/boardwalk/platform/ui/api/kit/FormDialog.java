package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;

/** A short form over the page: says what it is for, asks, does it, closes. Escape and Cancel change nothing. */
public final class FormDialog extends Dialog {
    private final Div form = new Div();
    private final FormErrors errors = new FormErrors();
    private BooleanSupplier valid = () -> true;

    public FormDialog(String heading) {
        setHeaderTitle(heading);
        addClassName("bw-form-dialog");
        form.addClassName("bw-form");
        add(errors, form);
    }

    @Override
    public void open() {
        OneOpening.of(getHeaderTitle(), this::isOpened, super::open);
    }

    /** What will happen, in a sentence. */
    public FormDialog says(String sentence) {
        form.add(new Paragraph(sentence));
        return this;
    }

    public FormDialog fields(Component... fields) {
        form.add(fields);
        return this;
    }

    /** Asked before the work; marks the fields that are wrong. */
    public FormDialog valid(BooleanSupplier check) {
        valid = check;
        return this;
    }

    /** A problem with one of these codes is about this field, which then says so itself. */
    public FormDialog about(Component field, String... codes) {
        errors.about(field, codes);
        return this;
    }

    /** The button that does it. A problem is said above the fields and leaves the form open: nothing typed is lost. */
    public FormDialog action(String verb, Runnable work) {
        return button(verb, work, ButtonVariant.AURA_PRIMARY);
    }

    /** Like {@link #action} for what takes something away. */
    public FormDialog danger(String verb, Runnable work) {
        return button(verb, work, ButtonVariant.AURA_PRIMARY, ButtonVariant.AURA_DANGER);
    }

    /** A field whose text is no date or number has no value: saved, it would be lost. The field says so itself. */
    private static boolean isReadable(Component part) {
        boolean own = !(part instanceof HasValidation field) || !part.isVisible() || !field.isInvalid();
        return own && part.getChildren().allMatch(FormDialog::isReadable);
    }

    private FormDialog button(String verb, Runnable work, ButtonVariant... variants) {
        Button act = new Button(verb, click -> {
            // The second click of a double click arrives when the work is done and the dialog is about to vanish.
            if (!isOpened()) {
                return;
            }
            errors.clear();
            if (valid.getAsBoolean() & isReadable(form) && errors.attempt(work)) {
                close();
            }
        });
        act.addThemeVariants(variants);
        getFooter().removeAll();
        getFooter().add(new Button(Words.text("platform.kit.cancel"), click -> close()), act);
        return this;
    }
}
