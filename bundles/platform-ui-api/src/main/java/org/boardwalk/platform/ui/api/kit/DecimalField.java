package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Optional;

/**
 * Asks for a decimal number. Whether somebody writes 7.5 or 7,5 depends on the person, not on the language of the page or
 * the browser, and a field that knows one of them drops the other: 1.5 becomes 15. This one reads both.
 *
 * <p>It reads digits with at most one comma or point and at most as many decimals as it was made for: {@code 7}, {@code 7.5},
 * {@code 7,5}, {@code ,5}, {@code 7.}; spaces around do not matter. What may mean thousands is never guessed: 1,000 and 1.234
 * have too many decimals, and 1,234.5 has two signs. What it cannot read stays as it was typed, and the field is marked with
 * a sentence that says how to write it until that is done, whatever else is said about the field; a {@link FormDialog} does
 * nothing meanwhile. Whether the number is too large or too small is for the caller to say.
 */
public class DecimalField extends TextField {
    private static final BigDecimal EXAMPLE = new BigDecimal("1250.5");
    private static final BigDecimal SIGNED_EXAMPLE = new BigDecimal("-87.65");
    private static final String DIGITS_ON_A_PHONE = "customElements.whenDefined(this.localName)"
            + ".then(() => this.updateComplete).then(() => this.inputElement.inputMode = 'decimal')";

    private final boolean signed;
    private int decimals;

    /**
     * Of 0 or more, with at most two decimals.
     *
     * @param label may be empty
     */
    public DecimalField(String label) {
        this(label, 2, false);
        // The digits some phones offer have no minus, so only here.
        getElement().executeJs(DIGITS_ON_A_PHONE);
    }

    private DecimalField(String label, int decimals, boolean signed) {
        super(label);
        this.decimals = decimals;
        this.signed = signed;
        setManualValidation(true);
        addValueChangeListener(change -> {
            setInvalid(false);
            setErrorMessage("");
        });
    }

    /** A field that also reads numbers below 0. With three decimals or more, 1.234 is little more than one. */
    public static DecimalField signed(String label, int decimals) {
        return new DecimalField(label, decimals, true);
    }

    /** Shows it as the reader writes it; a number with more decimals than the field was made for makes it read as many. */
    public final void setNumber(BigDecimal number) {
        decimals = Math.max(decimals, number.stripTrailingZeros().scale());
        setValue(written(number));
    }

    /** Empty also when it cannot be read: see {@link #isReadable}. */
    public final Optional<BigDecimal> number() {
        return isReadable() && !getValue().isBlank()
                ? Optional.of(new BigDecimal(getValue().strip().replace(',', '.')))
                : Optional.empty();
    }

    /** Whether it is a number, or empty. */
    public final boolean isReadable() {
        String sign = signed ? "-?" : "";
        String digits = "([0-9]{1,12}([.,][0-9]{0,%1$d})?|[.,][0-9]{1,%1$d})".formatted(decimals);
        return getValue().isBlank() || getValue().strip().matches(sign + digits);
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid || !isReadable());
    }

    @Override
    public void setErrorMessage(String message) {
        String example = written(signed ? SIGNED_EXAMPLE : EXAMPLE);
        super.setErrorMessage(
                isReadable() ? message : Words.text("platform.kit.decimal.unreadable", decimals, example));
    }

    private static String written(BigDecimal number) {
        char point = DecimalFormatSymbols.getInstance(Words.locale()).getDecimalSeparator();
        return number.stripTrailingZeros().toPlainString().replace('.', point);
    }
}
