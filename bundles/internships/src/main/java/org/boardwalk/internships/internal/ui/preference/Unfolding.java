package org.boardwalk.internships.internal.ui.preference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.function.SerializableSupplier;

/** Details whose content is made when somebody opens them: of many on a page few are. */
final class Unfolding extends Details {
    /** @param content made once */
    Unfolding(String summary, SerializableSupplier<Component> content) {
        super(summary);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && getContent().findAny().isEmpty()) {
                add(content.get());
            }
        });
    }
}
