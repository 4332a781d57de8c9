package org.boardwalk.mentoring.internal.ui.profile;

import java.util.List;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.api.profile.ScreeningState;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** States in a word or two. */
public final class Marks {
    private Marks() {}

    public static Pill state(ProfileState state) {
        Tone tone =
                switch (state) {
                    case APPLIED -> Tone.ATTENTION;
                    case APPROVED -> Tone.GOOD;
                    case PAUSED -> Tone.INFO;
                    case DRAFT, DECLINED, LEFT -> Tone.NEUTRAL;
                };
        return new Pill(tone, Say.of("state." + state));
    }

    public static Pill screening(ScreeningState state) {
        Tone tone =
                switch (state) {
                    case TO_DO -> Tone.NEUTRAL;
                    case REPORTED -> Tone.ATTENTION;
                    case PASSED, WAIVED -> Tone.GOOD;
                    case EXPIRING -> Tone.ATTENTION;
                    case EXPIRED, FAILED -> Tone.BAD;
                };
        return new Pill(tone, Say.of("screening." + state));
    }

    /** What stands in the way, in words; nothing when the gate is open. */
    public static List<String> missing(Gate gate) {
        return gate.missing().stream()
                .map(one -> Say.of("gate." + one.reason(), one.stepName()))
                .toList();
    }

    /** Whether somebody who is in the programme may be paired now. */
    public static Pill gate(Gate gate) {
        return gate.isOpen()
                ? new Pill(Tone.GOOD, "unlock", Say.ui("gate.open"))
                : new Pill(
                        Tone.BAD, "lock", Say.ui("gate.closed", gate.missing().size()));
    }

    public static Pill seats(Mentor.Seats seats) {
        return new Pill(
                seats.free() > 0 ? Tone.INFO : Tone.NEUTRAL,
                "users",
                Say.ui("mentor.seats", seats.taken(), seats.capacity()));
    }
}
