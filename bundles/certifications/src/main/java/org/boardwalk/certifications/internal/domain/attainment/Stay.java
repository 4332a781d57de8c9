package org.boardwalk.certifications.internal.domain.attainment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * A period of participation, as far as the measure asks.
 *
 * @param externalId may be empty
 * @param exit empty = still in the programme
 * @param exitReason empty = none stated
 * @param funding empty = none stated
 * @param learning education and training in it, and what may be
 * @param after what was found out after the exit
 */
public record Stay(
        UUID participantId,
        String externalId,
        LocalDate entry,
        Optional<LocalDate> exit,
        Optional<Meaning> exitReason,
        Optional<Meaning> funding,
        List<Meaning> learning,
        List<Found> after) {
    /**
     * A word of the board and what it is in the federal report.
     *
     * @param code {@code element/value}; empty = nobody has said yet
     */
    public record Meaning(LocalText word, Optional<String> code) {}

    /** @param on a day on which it was so; for NEITHER the last day that was looked at */
    public record Found(What what, LocalDate on) {}

    /** What was found. */
    public enum What {
        EMPLOYED,
        IN_EDUCATION,
        NEITHER
    }
}
