package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Icons;

/**
 * Hours of a day. Whether somebody writes 7.5 or 7,5 depends on the person, not on the language of the page or the browser: a
 * field that knows one of them drops the other, and 1,5 becomes 15.
 */
final class HoursField extends TextField {
    private static final String DIGITS_ON_A_PHONE = "customElements.whenDefined(this.localName)"
            + ".then(() => this.updateComplete).then(() => this.inputElement.inputMode = 'decimal')";
    private static final BigDecimal STEP = new BigDecimal("0.25");
    private static final BigDecimal DAY = BigDecimal.valueOf(24);

    HoursField(boolean writable) {
        addClassName("st-amount");
        setMaxLength(8);
        getElement().executeJs(DIGITS_ON_A_PHONE);
        setReadOnly(!writable);
        if (writable) {
            setPrefixComponent(button("less", "minus", STEP.negate()));
            setSuffixComponent(button("more", "plus", STEP));
            Shortcuts.addShortcutListener(this, () -> step(STEP), Key.ARROW_UP).listenOn(this);
            Shortcuts.addShortcutListener(this, () -> step(STEP.negate()), Key.ARROW_DOWN)
                    .listenOn(this);
        }
    }

    private Button button(String key, String icon, BigDecimal step) {
        Button button = new Button(Icons.decorative(icon), click -> step(step));
        button.setAriaLabel(Say.stay("day." + key));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        // The arrow keys do the same.
        button.setTabIndex(-1);
        return button;
    }

    private void step(BigDecimal by) {
        setAmount(amount().orElse(BigDecimal.ZERO).add(by).max(BigDecimal.ZERO).min(DAY));
    }

    void setAmount(BigDecimal amount) {
        setValue(amount.signum() == 0 ? "" : Say.number(amount));
    }

    /** Empty also when it cannot be read. */
    Optional<BigDecimal> amount() {
        return isReadable() && !getValue().isBlank()
                ? Optional.of(new BigDecimal(getValue().strip().replace(',', '.')))
                : Optional.empty();
    }

    boolean isReadable() {
        return getValue().isBlank() || getValue().strip().matches("[0-9]+([.,][0-9]*)?|[.,][0-9]+");
    }
}
