package org.boardwalk.platform.mail.internal.smtp;

import jakarta.mail.MessagingException;
import org.boardwalk.platform.mail.internal.smtp.Failure.Kind;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** What the server's answers mean (RFC 5321 4.2.1: 4yz may pass, 5yz will not). */
final class Reply {
    private static final int LONGEST = 500;
    private static final int CLOSING = 421;
    private static final int SIGN_IN_FIRST = 530;

    private Reply() {}

    /** Why a letter was not sent. */
    static Failure failure(Exception thrown) {
        for (Exception e = thrown; e != null; e = next(e)) {
            if (e instanceof SMTPSenderFailedException sender) {
                return ours(sender.getReturnCode(), sender);
            }
            if (e instanceof SMTPAddressFailedException address) {
                return theirs(address.getReturnCode(), address);
            }
            if (e instanceof SMTPSendFailedException failed && !(next(e) instanceof SMTPAddressFailedException)) {
                boolean beforeRecipient = failed.getCommand().startsWith("MAIL");
                return beforeRecipient ? ours(failed.getReturnCode(), failed) : theirs(failed.getReturnCode(), failed);
            }
        }
        return new Failure(Kind.BROKEN, "platform.mail.broken", rootLine(thrown), thrown);
    }

    /** About us, so about every letter. */
    private static Failure ours(int code, Exception cause) {
        return code < 0 ? broken(cause) : new Failure(Kind.SERVER, reasonOfOurs(code), line(cause.getMessage()), cause);
    }

    private static String reasonOfOurs(int code) {
        if (code == SIGN_IN_FIRST) {
            return "platform.mail.login";
        }
        return code >= 500 ? "platform.mail.sender" : "platform.mail.trouble";
    }

    /** About this letter or its recipient. */
    private static Failure theirs(int code, Exception cause) {
        if (code < 0 || code == CLOSING) {
            return broken(cause);
        }
        if (code == SIGN_IN_FIRST) {
            return ours(code, cause);
        }
        return code >= 500
                ? new Failure(Kind.REFUSED, "platform.mail.refused", line(cause.getMessage()), cause)
                : new Failure(Kind.DEFERRED, "platform.mail.deferred", line(cause.getMessage()), cause);
    }

    private static Failure broken(Exception cause) {
        return new Failure(Kind.BROKEN, "platform.mail.broken", rootLine(cause), cause);
    }

    private static @Nullable Exception next(Exception e) {
        return e instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    /** What went wrong first, with the kind of exception where it has no words. */
    static String rootLine(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage();
        return line(message == null ? root.getClass().getSimpleName() : message);
    }

    /** On one line, and not too long to keep. */
    static String line(@Nullable String text) {
        String line =
                text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
