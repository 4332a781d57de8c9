package org.boardwalk.internships.internal.ui.compliance;

import org.boardwalk.internships.api.compliance.ItemState;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** How a state looks: a colour, an icon of its own, and its word. */
final class StateMark {
    private StateMark() {}

    static Tone tone(ItemState state) {
        return switch (state) {
            case TO_DO, WAIVED -> Tone.NEUTRAL;
            case IN_REVIEW -> Tone.INFO;
            case COMPLETE -> Tone.GOOD;
            case EXPIRING -> Tone.ATTENTION;
            case RETURNED, EXPIRED -> Tone.BAD;
        };
    }

    /** Vaadin icon name. */
    static String icon(ItemState state) {
        return switch (state) {
            case TO_DO -> "circle-thin";
            case IN_REVIEW -> "hourglass";
            case RETURNED -> "reply";
            case COMPLETE -> "check-circle";
            case WAIVED -> "minus-circle-o";
            case EXPIRING -> "clock";
            case EXPIRED -> "close-circle";
        };
    }

    static String words(ItemState state) {
        return Say.of("item." + state);
    }

    static Pill of(ItemState state) {
        return new Pill(tone(state), icon(state), words(state));
    }
}
