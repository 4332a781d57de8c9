package org.boardwalk.internships.internal.ui.site;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with at most two decimals. Whether somebody writes 7.5 or 7,5 depends on the person, not on the language of the
 * page or the browser: a field that knows one of them drops the other, and 1,5 becomes 15. What may mean thousands, such as
 * 1,000, is no number here.
 */
public class AmountField extends TextField {
    private static final String DIGITS_ON_A_PHONE = "customElements.whenDefined(this.localName)"
            + ".then(() => this.updateComplete).then(() => this.inputElement.inputMode = 'decimal')";

    /** @param label may be empty */
    public AmountField(String label) {
        super(label);
        setMaxLength(8);
        setManualValidation(true);
        getElement().executeJs(DIGITS_ON_A_PHONE);
        addValueChangeListener(change -> say());
    }

    private void say() {
        setErrorMessage(Say.stay("day.noNumber"));
        setInvalid(!isReadable());
    }

    public final void setAmount(BigDecimal amount) {
        setValue(
                amount.signum() == 0
                        ? ""
                        : amount.stripTrailingZeros().toPlainString().replace('.', Say.point()));
    }

    /** Empty also when it cannot be read. */
    public final Optional<BigDecimal> amount() {
        return isReadable() && !getValue().isBlank()
                ? Optional.of(new BigDecimal(getValue().strip().replace(',', '.')))
                : Optional.empty();
    }

    public final boolean isReadable() {
        return getValue().isBlank() || getValue().strip().matches("[0-9]+([.,][0-9]{0,2})?|[.,][0-9]{1,2}");
    }
}
