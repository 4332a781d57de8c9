package org.boardwalk.platform.core.internal.console;

import java.util.UUID;

/** Keys as somebody types them. */
final class ConsoleKeys {
    private ConsoleKeys() {}

    static UUID person(String typed) {
        try {
            return UUID.fromString(typed.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + typed
                            + "' is not the key of a participant: it stands in the address of the page, behind participants/",
                    e);
        }
    }
}
