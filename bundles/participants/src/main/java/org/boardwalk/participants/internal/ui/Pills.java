package org.boardwalk.participants.internal.ui;

import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** States of a person in a word. */
public final class Pills {
    private Pills() {}

    public static Pill status(ParticipantStatus status) {
        return new Pill(tone(status), icon(status), Say.name("status", status));
    }

    public static Tone tone(ParticipantStatus status) {
        return switch (status) {
            case ACTIVE -> Tone.GOOD;
            case APPLICANT, FOLLOW_UP -> Tone.INFO;
            case EXITED -> Tone.NEUTRAL;
        };
    }

    /** Vaadin icon name. */
    public static String icon(ParticipantStatus status) {
        return switch (status) {
            case ACTIVE -> "check-circle";
            case APPLICANT -> "hourglass-start";
            case FOLLOW_UP -> "phone";
            case EXITED -> "flag-checkered";
        };
    }
}
