package org.boardwalk.matching.text;

/** An input that cannot be read; the message begins with the line and says what is wrong with it. */
public final class InputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    /** @param line from 1 */
    public InputException(int line, String reason) {
        super("line " + line + ": " + reason);
        this.line = line;
    }

    /** From 1. */
    public int line() {
        return line;
    }
}
