package org.boardwalk.mentoring.internal.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Words;

/** The sentences of these pages in the reader's language; needs the session's thread. */
public final class Say {
    private Say() {}

    /** A sentence of the pages; the key goes without {@code mentoring.ui.} in front. */
    public static String ui(String key, Object... arguments) {
        return Words.text("mentoring.ui." + key, arguments);
    }

    /** A sentence of the module; the key goes without {@code mentoring.} in front. */
    public static String of(String key, Object... arguments) {
        return Words.text("mentoring." + key, arguments);
    }

    public static String date(LocalDate date) {
        return Formats.date(date, Words.locale());
    }

    public static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("mt-quiet");
        return span;
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** An address somebody mistyped is no id. */
    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
