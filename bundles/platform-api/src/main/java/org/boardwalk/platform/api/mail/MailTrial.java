package org.boardwalk.platform.api.mail;

import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/** Tries the mail server with one message, past the outbox. Any thread; checks no permission. */
@ProviderType
public interface MailTrial {
    /**
     * Returns when the server has taken it, or when the time the configuration allows is over.
     *
     * @param address where to, such as {@code dana@example.org}
     * @return what the server said
     * @throws ProblemException why it was not sent: {@code platform.mail.none} without a server, {@code
     *     platform.mail.badAddress}, or what went wrong with the server
     */
    String send(String address);

    /**
     * Whether a message, a trial or another, went through the server that is configured now, and the server has not failed
     * since. Remembered over restarts; another server or sender has to be tried anew.
     */
    boolean isProven();
}
