package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Words;

/** Sentences and small parts of the desk; needs the session's thread. */
final class Desk {
    private Desk() {}

    /** The key goes without {@code mentoring.desk.} in front. */
    static String say(String key, Object... arguments) {
        return Words.text("mentoring.desk." + key, arguments);
    }

    static String date(LocalDate day) {
        return Formats.date(day, Words.locale());
    }

    /** Weekday, day and month, and the time if there is one. */
    static String when(LocalDate day, Optional<LocalTime> at) {
        String date = DateTimeFormatter.ofLocalizedPattern("MMMEEEEd")
                .withLocale(Words.locale())
                .format(day);
        return at.map(time -> say("when", date, time(time))).orElse(date);
    }

    static String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Words.locale())
                .format(time);
    }

    /** A paragraph as it was typed, lines and all. */
    static Component words(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("mt-text");
        return words;
    }

    static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("mt-stack");
        return stack;
    }

    static Button button(String key, String icon, Runnable work) {
        Button button = new Button(say(key), Icons.decorative(icon), click -> work.run());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    static Button primary(String text, Runnable work) {
        Button button = new Button(text, click -> work.run());
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        return button;
    }

    static void go(String route) {
        UI.getCurrent().navigate(route);
    }
}
