package org.boardwalk.internships.internal.ui.placement;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Words;

/** The sentences of these pages in the reader's language; needs the session's thread. */
final class Say {
    private Say() {}

    /** The key goes without {@code internships.stay.} in front. */
    static String ui(String key, Object... arguments) {
        return Words.text("internships.stay." + key, arguments);
    }

    /** A sentence of the module; the key goes without {@code internships.} in front. */
    static String of(String key, Object... arguments) {
        return Words.text("internships." + key, arguments);
    }

    /** A sentence made elsewhere, its numbers and days as the reader writes them. */
    static String code(String code, List<Object> arguments) {
        return Words.text(code, arguments.stream().map(Say::argument).toArray());
    }

    private static Object argument(Object value) {
        return switch (value) {
            case LocalDate day -> date(day);
            case BigDecimal amount -> number(amount);
            default -> value;
        };
    }

    static String date(LocalDate day) {
        return Formats.date(day, Words.locale());
    }

    /** Weekday, day and month. */
    static String weekday(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("MMMEEEEd")
                .withLocale(Words.locale())
                .format(day);
    }

    static String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(Words.locale()).format(number);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
