package org.boardwalk.platform.core.internal.text;

import java.text.MessageFormat;
import java.util.Locale;

/** {@link MessageFormat} for people who write sentences: an apostrophe is an apostrophe, written once or twice. */
final class Patterns {
    private Patterns() {}

    static String escape(String text) {
        return text.replace("''", "'").replace("'", "''");
    }

    static String format(Locale locale, String escaped, Object... arguments) {
        return arguments.length == 0 && escaped.indexOf('{') < 0
                ? escaped.replace("''", "'")
                : new MessageFormat(escaped, locale).format(arguments);
    }
}
