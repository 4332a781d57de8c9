package org.boardwalk.platform.core.internal.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
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
                : new MessageFormat(escaped, locale)
                        .format(Arrays.stream(arguments)
                                .map(argument -> readable(locale, argument))
                                .toArray());
    }

    /** A day as the reader writes it; a pattern has no format for one. */
    private static Object readable(Locale locale, Object argument) {
        return argument instanceof LocalDate day
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day)
                : argument;
    }
}
