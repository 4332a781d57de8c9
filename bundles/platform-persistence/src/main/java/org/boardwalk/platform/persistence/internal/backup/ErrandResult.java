package org.boardwalk.platform.persistence.internal.backup;

import java.time.Duration;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.persistence.internal.English;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a restore or a move went, for whoever asked for it before anything else was there to say so.
 *
 * @param message in English, the console's language
 * @param sentence the same for whoever reads it later; null in a file of an earlier release
 */
record ErrandResult(
        boolean done, String message, @Nullable Sentence sentence, int tables, long rows, int files, double seconds) {
    private static final double MILLIS = 1000.0;

    static ErrandResult done(Sentence sentence, Manifest manifest, Duration took) {
        return new ErrandResult(
                true,
                English.text(sentence),
                sentence,
                manifest.tables().size(),
                manifest.rows(),
                manifest.files().size(),
                took.toMillis() / MILLIS);
    }

    static ErrandResult failed(Sentence sentence) {
        return new ErrandResult(false, English.text(sentence), sentence, 0, 0, 0, 0);
    }

    /** One line. */
    String json() {
        return new JsonMapper().writeValueAsString(this) + "\n";
    }
}
