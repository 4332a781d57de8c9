package org.boardwalk.participants.internal.app.csv;

import java.util.Optional;

/** Turns a word of the file into what the board calls it. */
public interface Terms {
    /** @param word a code, or the English or Spanish label, in any case; @return the code */
    Optional<String> programme(String word);

    Optional<String> funding(String word);
}
