package org.boardwalk.internships.internal.ui.match;

import java.time.Instant;
import java.time.LocalDate;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Words;

/** The sentences of these pages in the reader's language; needs the session's thread. */
final class Say {
    private Say() {}

    /** The key goes without {@code internships.run.} in front. */
    static String run(String key, Object... arguments) {
        return Words.text("internships.run." + key, arguments);
    }

    /** A sentence of the module; the key goes without {@code internships.} in front. */
    static String of(String key, Object... arguments) {
        return Words.text("internships." + key, arguments);
    }

    static String at(Instant instant) {
        return Formats.dateTime(instant, Words.locale());
    }

    static String date(LocalDate date) {
        return Formats.date(date, Words.locale());
    }
}
