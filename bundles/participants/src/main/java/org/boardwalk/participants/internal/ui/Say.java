package org.boardwalk.participants.internal.ui;

import org.boardwalk.platform.ui.api.kit.Words;

/** The sentences of this module's pages: {@code say("list.title")} is the text {@code participants.ui.list.title}. */
public final class Say {
    private Say() {}

    public static String say(String key, Object... arguments) {
        return Words.text("participants.ui." + key, arguments);
    }

    /** The text of a constant, such as {@code participants.status.ACTIVE}. */
    public static String name(String prefix, Enum<?> constant) {
        return Words.text("participants." + prefix + "." + constant.name());
    }

    /** The name of a detail of a person, such as {@code participants.field.zip}. */
    public static String field(String name) {
        return Words.text("participants.field." + name);
    }
}
