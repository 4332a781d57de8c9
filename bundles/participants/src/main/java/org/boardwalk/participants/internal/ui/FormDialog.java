package org.boardwalk.participants.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.kit.FormErrors;
import org.boardwalk.platform.ui.api.kit.Words;

/** A short form in a dialog: what is wrong is said above the fields, and nothing typed is lost by it. */
public final class FormDialog {
    private final Dialog dialog;
    private final Div body = new Div();
    private final FormErrors errors = new FormErrors();

    public FormDialog(String title) {
        dialog = new Dialog(title);
        dialog.setCloseOnOutsideClick(false);
        dialog.setWidth("min(36rem, 94vw)");
        errors.addClassName("pp-dialog-errors");
        body.addClassName("pp-dialog-body");
        dialog.add(errors, body);
        dialog.getFooter().add(Fields.quiet(Words.text("platform.kit.cancel"), dialog::close));
    }

    public FormDialog with(Component... parts) {
        body.add(parts);
        return this;
    }

    /**
     * The button that does it and closes the dialog. {@code work} throws a {@link ProblemException}, or says what is
     * missing with {@link #missing}, when it cannot.
     */
    public FormDialog action(String verb, Runnable work, ButtonVariant... variants) {
        Button button = new Button(verb);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addThemeVariants(variants);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            attempt(work);
            button.setEnabled(true);
        });
        dialog.getFooter().add(button);
        return this;
    }

    /** Stops the action with a line that leads to the field. */
    public Incomplete missing(Component field, String sentence) {
        return new Incomplete(field, sentence);
    }

    public void open() {
        dialog.open();
    }

    private void attempt(Runnable work) {
        errors.clear();
        try {
            work.run();
            dialog.close();
        } catch (Incomplete incomplete) {
            errors.add(incomplete.field, incomplete.sentence);
        } catch (ProblemException problem) {
            errors.add(null, Words.text(problem));
        }
    }

    /** A field that must be filled in first. */
    public static final class Incomplete extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Component field;
        private final transient String sentence;

        private Incomplete(Component field, String sentence) {
            super(sentence, null, false, false);
            this.field = field;
            this.sentence = sentence;
        }
    }
}
