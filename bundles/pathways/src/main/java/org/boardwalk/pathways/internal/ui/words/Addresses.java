package org.boardwalk.pathways.internal.ui.words;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** What the address of a page says. */
public final class Addresses {
    private Addresses() {}

    /** The route parameter {@code id}; empty when it is missing or no id. */
    public static Optional<UUID> id(BeforeEnterEvent event) {
        return event.getRouteParameters().get("id").flatMap(Addresses::id);
    }

    /** Never throws: anybody can type an address. */
    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
