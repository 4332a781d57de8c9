package org.boardwalk.internships.internal.ui.site;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Words;

/** The sentences of these pages in the reader's language; needs the session's thread. */
public final class Say {
    private Say() {}

    /** A sentence of planning; the key goes without {@code internships.ui.} in front. */
    public static String ui(String key, Object... arguments) {
        return Words.text("internships.ui." + key, arguments);
    }

    /** A sentence about a placement; the key goes without {@code internships.stay.} in front. */
    public static String stay(String key, Object... arguments) {
        return Words.text("internships.stay." + key, arguments);
    }

    /** A sentence of the module; the key goes without {@code internships.} in front. */
    public static String of(String key, Object... arguments) {
        return Words.text("internships." + key, arguments);
    }

    /** A sentence made elsewhere, its numbers and days as the reader writes them. */
    public static String code(String code, List<Object> arguments) {
        return Words.text(code, arguments.stream().map(Say::argument).toArray());
    }

    private static Object argument(Object value) {
        return switch (value) {
            case LocalDate day -> date(day);
            case BigDecimal amount -> number(amount);
            default -> value;
        };
    }

    public static String date(LocalDate date) {
        return Formats.date(date, Words.locale());
    }

    /** Weekday, day and month. */
    public static String weekday(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("MMMEEEEd")
                .withLocale(Words.locale())
                .format(day);
    }

    /** From the first to the last day. */
    public static String span(LocalDate first, LocalDate last) {
        return ui("span", date(first), date(last));
    }

    /** @param last empty = it goes on */
    public static String span(LocalDate first, Optional<LocalDate> last) {
        return last.map(day -> span(first, day)).orElseGet(() -> ui("spanOpen", date(first)));
    }

    public static String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(Words.locale()).format(number);
    }

    public static String name(Requirement requirement) {
        return own(requirement.name(), requirement.spanishName());
    }

    /** What to do for it. */
    public static String instructions(Requirement requirement) {
        return own(requirement.instructions(), requirement.spanishInstructions());
    }

    private static String own(String english, String spanish) {
        return Words.locale().getLanguage().equals("es") && !spanish.isBlank() ? spanish : english;
    }

    public static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("ip-quiet");
        return span;
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
