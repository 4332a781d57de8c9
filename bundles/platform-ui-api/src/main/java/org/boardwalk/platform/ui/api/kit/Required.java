package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** Marks a field that must not stay empty. */
public final class Required {
    private Required() {}

    /** Whether something was entered; the field says what is missing when not. */
    public static <F extends HasValue<?, ?> & HasValidationProperties> boolean check(F field, String message) {
        boolean missing = field.isEmpty() || field.getValue() instanceof String text && text.isBlank();
        field.setInvalid(missing);
        field.setErrorMessage(missing ? message : "");
        return !missing;
    }
}
