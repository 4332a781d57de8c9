package org.boardwalk.platform.api.mail;

import org.osgi.annotation.versioning.ProviderType;

/**
 * E-mail to people. Always there; whether it reaches anybody depends on {@code etc/org.boardwalk.mail.cfg}. Any thread;
 * checks no permission, so ask before whether the person may have this message sent.
 *
 * <p>{@link #send} joins the caller's transaction, or makes its own: the message is committed together with what caused
 * it, and a rollback takes it back. It is handed to the mail server right after the commit; while the server is away it
 * is tried again for three days, then given up. What the server refuses for good is not tried again. Both are seen in
 * the health report and with the console's {@code mail-list}.
 *
 * <p>A message is delivered <em>at least once</em>: whoever is killed between the server's answer and writing it down
 * sends it again, with the same {@code Message-ID}, by which a mailbox recognises it.
 *
 * <p>E-mail is not private: nothing personal belongs into it (U.S. Department of Labor, TEGL 39-11: no personally
 * identifiable information in e-mail that is not encrypted). Say that there is something to see, and {@link #link} to it.
 */
@ProviderType
public interface Mail {
    /** Whether a server is configured, so that it is worth the trouble of writing a message. */
    boolean isConfigured();

    /** Takes the message for sending, or says why not; what is not taken is not kept, and nothing is sent later. */
    Answer send(Message message);

    /**
     * The address of a page for a message: absolute, with the deployment's public address in front; the path alone
     * while none is configured (then nothing is sent either).
     *
     * @param path without a slash in front, such as {@code my-credentials}
     */
    String link(String path);

    /** What became of a message that was to be sent. */
    enum Answer {
        /** It is sent after the commit. */
        TAKEN,
        /** One with the same key was taken within the last 30 days, sent or not. */
        TAKEN_BEFORE,
        /** No server is configured, or its configuration is wrong. */
        NOT_CONFIGURED,
        /** This is no address mail can be sent to. */
        BAD_ADDRESS
    }
}
