package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.math.BigDecimal;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.DecimalField;
import org.boardwalk.platform.ui.api.kit.Icons;

/** Hours of a day, which go up and down by quarters. */
final class HoursField extends DecimalField {
    private static final BigDecimal STEP = new BigDecimal("0.25");
    private static final BigDecimal DAY = BigDecimal.valueOf(24);

    HoursField(boolean writable) {
        super("");
        addClassName("st-amount");
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
        show(number().orElse(BigDecimal.ZERO).add(by).max(BigDecimal.ZERO).min(DAY));
    }

    /** No hours are an empty field. */
    void show(BigDecimal hours) {
        if (hours.signum() == 0) {
            clear();
        } else {
            setNumber(hours);
        }
    }
}
