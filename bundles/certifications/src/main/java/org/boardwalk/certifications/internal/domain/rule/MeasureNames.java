package org.boardwalk.certifications.internal.domain.rule;

import java.util.Map;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.text.LocalText;

/** Names of what requirements in the catalogue count. */
public final class MeasureNames {
    private static final Map<String, LocalText> KNOWN = Map.of(
            "it-hands-on",
            LocalText.of("hands-on IT experience", "experiencia informática práctica"),
            "hit-hands-on",
            LocalText.of("hands-on health information experience", "experiencia práctica en información sanitaria"));

    private MeasureNames() {}

    /** The code itself when nobody named it. */
    public static LocalText of(Measure measure) {
        LocalText known = KNOWN.get(measure.code());
        return known == null ? LocalText.plain(measure.code()) : known;
    }
}
