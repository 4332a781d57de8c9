package org.boardwalk.platform.mail.internal.smtp;

import org.boardwalk.platform.api.text.Sentence;

/** A message was not sent. */
public final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String reason;
    private final String detail;

    /** Whose trouble it is, and whether it may pass. */
    public enum Kind {
        /** The server will never take this message. */
        REFUSED(false, false),
        /** It does not take this message now. */
        DEFERRED(true, false),
        /** The connection ended in the middle: nobody knows whether it took the message. */
        BROKEN(true, true),
        /** No message can be sent: it is away, or does not let us in. */
        SERVER(true, true);

        private final boolean passing;
        private final boolean general;

        Kind(boolean passing, boolean general) {
            this.passing = passing;
            this.general = general;
        }

        /** Whether another attempt may succeed. */
        public boolean isPassing() {
            return passing;
        }

        /** Whether the next message would most likely meet it too. */
        public boolean isGeneral() {
            return general;
        }
    }

    Failure(Kind kind, String reason, String detail, Throwable cause) {
        super(reason + " " + detail, cause);
        this.kind = kind;
        this.reason = reason;
        this.detail = detail;
    }

    public Kind kind() {
        return kind;
    }

    /** Key of a sentence; its arguments are those of {@link #sentence}. */
    public String reason() {
        return reason;
    }

    /** What the server or the network said: one line. */
    public String detail() {
        return detail;
    }

    /**
     * @param place host and port of the server
     * @param waiting how many messages wait, 0 to say nothing of it
     * @param minutes since when the oldest of them does
     */
    public Sentence sentence(String place, long waiting, long minutes) {
        return Sentence.of(reason, place, detail, waiting, minutes);
    }
}
