package org.boardwalk.certifications.internal.ui.words;

import org.boardwalk.certifications.api.exam.Attempt;
import org.boardwalk.certifications.api.wallet.HeldCredential.Standing;
import org.boardwalk.certifications.api.wallet.Verification;
import org.boardwalk.pathways.api.requirement.Truth;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** Words with a colour for what things are. */
public final class Pills {
    private Pills() {}

    public static Pill of(Standing standing) {
        return new Pill(
                switch (standing) {
                    case CURRENT -> Tone.GOOD;
                    case EXPIRING -> Tone.ATTENTION;
                    case EXPIRED -> Tone.BAD;
                    case WITHDRAWN -> Tone.NEUTRAL;
                },
                Say.of("standing." + standing));
    }

    public static Pill of(Verification verification) {
        return new Pill(
                verification.counts() ? Tone.INFO : Tone.NEUTRAL,
                switch (verification) {
                    case SELF_REPORTED -> "comment-ellipsis-o";
                    case DOCUMENT_SEEN -> "file-text-o";
                    case ISSUER_VERIFIED -> "shield";
                    case CRYPTOGRAPHICALLY_VERIFIED -> "lock";
                },
                Say.of("verification." + verification));
    }

    public static Pill of(Attempt.Outcome outcome) {
        return new Pill(
                switch (outcome) {
                    case AUTHORISED -> Tone.INFO;
                    case PASSED -> Tone.GOOD;
                    case FAILED -> Tone.BAD;
                    case MISSED, CANCELLED -> Tone.NEUTRAL;
                },
                Say.of("outcome." + outcome));
    }

    /** Of a credential nobody can earn any more. */
    public static Pill retired() {
        return new Pill(Tone.ATTENTION, "archive", Say.ui("life.retired"));
    }

    /** Whether somebody may sit an exam. */
    public static Pill of(Truth eligible) {
        return new Pill(
                switch (eligible) {
                    case MET -> Tone.GOOD;
                    case UNKNOWN -> Tone.ATTENTION;
                    case NOT_MET -> Tone.NEUTRAL;
                },
                Say.of("eligible." + eligible));
    }
}
