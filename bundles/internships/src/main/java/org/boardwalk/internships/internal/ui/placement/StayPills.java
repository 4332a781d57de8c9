package org.boardwalk.internships.internal.ui.placement;

import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Timesheets;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** Words with a colour for what placements and weeks are. */
final class StayPills {
    private StayPills() {}

    static Pill of(Placement.State state) {
        return new Pill(
                switch (state) {
                    case PLANNED -> Tone.INFO;
                    case ACTIVE, COMPLETED -> Tone.GOOD;
                    case ENDED_EARLY -> Tone.ATTENTION;
                    case CANCELLED -> Tone.NEUTRAL;
                },
                Say.of("placement." + state));
    }

    static Pill of(Timesheets.State state) {
        return new Pill(
                switch (state) {
                    case DRAFT -> Tone.NEUTRAL;
                    case HANDED_IN -> Tone.INFO;
                    case APPROVED -> Tone.GOOD;
                    case RETURNED -> Tone.ATTENTION;
                },
                Say.of("week." + state));
    }
}
