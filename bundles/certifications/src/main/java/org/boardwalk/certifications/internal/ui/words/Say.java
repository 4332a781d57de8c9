package org.boardwalk.certifications.internal.ui.words;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import org.boardwalk.pathways.api.model.PartialDate;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Words;

/** The module's sentences in the reader's language; needs the session's thread. */
public final class Say {
    private Say() {}

    /** A sentence of these pages; the key goes without {@code certifications.ui.} in front. */
    public static String ui(String key, Object... arguments) {
        return Words.text("certifications.ui." + key, arguments);
    }

    /** A sentence of the module; the key goes without {@code certifications.} in front. */
    public static String of(String key, Object... arguments) {
        return Words.text("certifications." + key, arguments);
    }

    public static String text(LocalText text) {
        return text.in(Words.locale());
    }

    public static String phrase(Phrase phrase) {
        return sentence(phrase.in(Words.texts(), Words.locale()));
    }

    public static String date(LocalDate date) {
        return Formats.date(date, Words.locale());
    }

    /** As exactly as it is known: a year, a month or a day. */
    public static String date(PartialDate date) {
        return switch (date.iso().length()) {
            case 4 -> date.iso();
            case 7 -> Formats.month(YearMonth.parse(date.iso()), Words.locale());
            default -> date(date.first());
        };
    }

    public static String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(Words.locale()).format(number);
    }

    /** Begins with a capital letter. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Words.locale()) + words.substring(1);
    }
}
