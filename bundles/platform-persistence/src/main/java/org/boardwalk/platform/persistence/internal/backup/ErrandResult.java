package org.boardwalk.platform.persistence.internal.backup;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.boardwalk.platform.api.text.Sentence;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a restore or a move went, for whoever asked for it before anything else was there to say so.
 *
 * @param message in English, the console's language
 */
record ErrandResult(boolean done, String message, int tables, long rows, int files, double seconds) {
    private static final double MILLIS = 1000.0;

    static ErrandResult done(Sentence sentence, Manifest manifest, Duration took) {
        return new ErrandResult(
                true,
                text(sentence),
                manifest.tables().size(),
                manifest.rows(),
                manifest.files().size(),
                took.toMillis() / MILLIS);
    }

    static ErrandResult failed(Sentence sentence) {
        return new ErrandResult(false, text(sentence), 0, 0, 0, 0);
    }

    /** One line. */
    String json() {
        return new JsonMapper().writeValueAsString(this) + "\n";
    }

    private static String text(Sentence sentence) {
        ResourceBundle words =
                ResourceBundle.getBundle("i18n.messages", Locale.ROOT, ErrandResult.class.getClassLoader());
        String pattern = words.getString(sentence.key()).replace("'", "''");
        return new MessageFormat(pattern, Locale.ENGLISH)
                .format(sentence.arguments().toArray());
    }
}
