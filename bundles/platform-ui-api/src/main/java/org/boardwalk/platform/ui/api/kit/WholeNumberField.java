package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;

/**
 * Asks for a whole number. The browser's own field drops what it does not expect while somebody types: 1.5 becomes 15. This
 * one keeps everything as it was typed; what is no whole number within its limits is no value, and the field is marked with a
 * sentence that says how to write it until that is done; a {@link FormDialog} does nothing meanwhile. What may mean thousands
 * is never guessed: 1,000 is refused.
 */
public class WholeNumberField extends IntegerField {
    // A text that is no number is what Vaadin calls a bad input, which is "NaN" to it.
    private static final String KEEP_WHAT_IS_TYPED = """
            customElements.whenDefined(this.localName).then(() => this.updateComplete).then(() => {
              const input = this.inputElement;
              this.allowedCharPattern = '';
              this._setType('text');
              input.autocomplete = 'off';
              input.inputMode = $0;
              Object.defineProperty(this, '_inputElementValue', {
                configurable: true,
                get: () => /^\\s*(-?\\d{1,9})?\\s*$/.test(input.value) ? input.value.trim() : 'NaN',
                set: value => { input.value = value; },
              });
            })""";

    private int least = Integer.MIN_VALUE;
    private int most = Integer.MAX_VALUE;

    public WholeNumberField() {
        say();
        // The digits some phones offer have no minus.
        addAttachListener(event -> getElement().executeJs(KEEP_WHAT_IS_TYPED, least < 0 ? "text" : "numeric"));
    }

    /** @param label may be empty */
    public WholeNumberField(String label) {
        this();
        setLabel(label);
    }

    @Override
    public void setMin(int min) {
        super.setMin(min);
        least = min;
        say();
    }

    @Override
    public void setMax(int max) {
        super.setMax(max);
        most = max;
        say();
    }

    /** How much the buttons add or take; any number between can be typed. */
    @Override
    public void setStep(int step) {
        getElement().setProperty("step", step);
    }

    private void say() {
        String limits = limits();
        setI18n(new IntegerFieldI18n()
                .setBadInputErrorMessage(limits)
                .setMinErrorMessage(limits)
                .setMaxErrorMessage(limits));
    }

    /** Numbers as they are to be typed: without anything between thousands. */
    private String limits() {
        if (least == Integer.MIN_VALUE) {
            return Words.text("platform.kit.whole.any");
        }
        return most == Integer.MAX_VALUE
                ? Words.text("platform.kit.whole.from", Integer.toString(least))
                : Words.text("platform.kit.whole.between", Integer.toString(least), Integer.toString(most));
    }

    private ValidationResult own() {
        return getDefaultValidator().apply(getValue(), new ValueContext(this));
    }

    /** Whether it is a whole number within its limits, or empty. What cannot be read has no value, but is not empty. */
    public final boolean isReadable() {
        return !own().isError();
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid || !isReadable());
    }

    @Override
    public void setErrorMessage(String message) {
        ValidationResult own = own();
        // Of limits the caller may say more; to whoever asks for a number, what cannot be read looks as if it were
        // missing.
        boolean more = !message.isEmpty() && !isEmpty();
        super.setErrorMessage(own.isError() && !more ? own.getErrorMessage() : message);
    }
}
