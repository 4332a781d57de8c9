package org.boardwalk.mentoring.internal.ui.match;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Words;

/** The sentences of these pages in the reader's language; needs the session's thread. */
final class Tell {
    private Tell() {}

    /** The key goes without {@code mentoring.run.} in front. */
    static String run(String key, Object... arguments) {
        return Say.of("run." + key, arguments);
    }

    /** The key goes without {@code mentoring.criteria.} in front. */
    static String criteria(String key, Object... arguments) {
        return Say.of("criteria." + key, arguments);
    }

    static String kind(Criterion.Kind kind) {
        return Say.of("criterion." + kind);
    }

    /** As people write it: 50, or 36.8. */
    static String points(BigDecimal points) {
        NumberFormat format = NumberFormat.getNumberInstance(Words.locale());
        format.setMaximumFractionDigits(2);
        return format.format(points);
    }

    static String at(Instant instant) {
        return Formats.dateTime(instant, Words.locale());
    }
}
