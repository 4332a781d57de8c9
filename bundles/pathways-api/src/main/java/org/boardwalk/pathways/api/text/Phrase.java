package org.boardwalk.pathways.api.text;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.boardwalk.platform.api.text.Texts;

/**
 * A sentence, or a part of one, that is put into words only when the reader's language is known.
 *
 * @param key of {@link Texts}
 * @param arguments fill the placeholders: strings and numbers as they are; {@link LocalText}, {@link
 *     Phrase}, {@link Series}, {@link LocalDate} and {@link YearMonth} are put into the same language first
 */
public record Phrase(String key, List<Object> arguments) {
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    /** In words. */
    public String in(Texts texts, Locale locale) {
        Object[] spoken = arguments.stream()
                .map(argument -> spoken(texts, locale, argument))
                .toArray();
        return texts.text(locale, key, spoken);
    }

    private static Object spoken(Texts texts, Locale locale, Object argument) {
        return switch (argument) {
            case LocalText text -> text.in(locale);
            case Phrase phrase -> phrase.in(texts, locale);
            case Series series -> series.in(texts, locale);
            case LocalDate day ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day);
            case YearMonth month ->
                DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale).format(month);
            case Year year -> year.toString();
            default -> argument;
        };
    }
}
