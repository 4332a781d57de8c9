package org.boardwalk.certifications.api.badge;

import java.util.Objects;
import org.boardwalk.pathways.api.text.Phrase;

/**
 * One thing that was looked at in a badge.
 *
 * @param sentence what was found, or why it could not be found out
 */
public record BadgeCheck(Kind kind, Outcome outcome, Phrase sentence) {
    /**
     * What is looked at, in the order of Open Badges 3.0, Verification: form, proof, refresh, status, dates, recipient. The
     * text shown is {@code certifications.badge.check.<NAME>}.
     */
    public enum Kind {
        /** Whether the file can be read at all. */
        FILE,
        /** Whether it has what a badge must have. */
        SHAPE,
        /** Whether the meaning of its words is pinned: contexts known here by their SHA-256, nothing redefined. */
        WORDS,
        /** Whether the signature fits the content: nothing was changed since it was signed. */
        PROOF,
        /** Whether the key that signed belongs to the issuer the badge names. */
        ISSUER_KEY,
        /** Whether this deployment knows who is behind that key. */
        ISSUER_KNOWN,
        /** Whether the issuer offers a newer version. */
        REFRESH,
        /** Whether the issuer took it back. */
        STATUS,
        /** Whether today lies within its dates. */
        DATES,
        /** Whether it was issued to the person who shows it. */
        RECIPIENT
    }

    /** The text shown is {@code certifications.badge.outcome.<NAME>}. */
    public enum Outcome {
        PASSED,
        FAILED,
        /** It needs the network, another key type, or an answer only the reader has. */
        NOT_POSSIBLE
    }

    public BadgeCheck {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(sentence, "sentence");
    }
}
