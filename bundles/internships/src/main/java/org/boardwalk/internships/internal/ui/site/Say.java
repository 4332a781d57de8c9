package org.boardwalk.internships.internal.ui.site;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Words;

/** The sentences of planning in the reader's language; needs the session's thread. */
public final class Say {
    private Say() {}

    /** A sentence of these pages; the key goes without {@code internships.ui.} in front. */
    public static String ui(String key, Object... arguments) {
        return Words.text("internships.ui." + key, arguments);
    }

    /** A sentence of the module; the key goes without {@code internships.} in front. */
    public static String of(String key, Object... arguments) {
        return Words.text("internships." + key, arguments);
    }

    public static String date(LocalDate date) {
        return Formats.date(date, Words.locale());
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
        return Words.locale().getLanguage().equals("es")
                        && !requirement.spanishName().isBlank()
                ? requirement.spanishName()
                : requirement.name();
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
