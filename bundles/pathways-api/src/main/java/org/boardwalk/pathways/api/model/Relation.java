package org.boardwalk.pathways.api.model;

import java.util.Objects;
import java.util.Optional;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * A connection that is neither a prerequisite nor a choice; it never blocks anything.
 *
 * @param from id of a step
 * @param to id of another step
 * @param why what the move is good for
 */
public record Relation(String from, String to, Kind kind, Optional<LocalText> why) {
    /** Sort of connection; the text shown is {@code pathways.relation.<NAME>}. */
    public enum Kind {
        /** A move to work of a similar level, also from another field. */
        SIDEWAYS,
        /** Another way to nearly the same end. */
        ALTERNATIVE,
        /** Useful beside or after it. */
        SUGGESTS
    }

    public Relation {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(kind, "kind");
    }
}
