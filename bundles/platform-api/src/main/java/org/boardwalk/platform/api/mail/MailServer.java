package org.boardwalk.platform.api.mail;

import java.util.List;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which mail server this deployment uses, as {@code etc/org.boardwalk.mail.cfg} says: the page Administration > Mail and the
 * file change the same lines. Needs {@link #PERMISSION}; any thread.
 */
@ProviderType
public interface MailServer {
    String PERMISSION = "platform.mail";

    Said said();

    /** What would be refused, each with the field it is about; empty when nothing. Touches nothing. */
    List<Finding> check(Values wanted);

    /**
     * Takes the values over, at once and for later starts; what waits for the mail server goes there.
     *
     * @param stamp of what the person saw before
     * @throws ProblemException the first of {@link #check}; {@code platform.config.changedMeanwhile} when the file is another
     *     one than the person saw; {@code platform.config.cannotWrite}; nothing is changed then
     */
    void change(String stamp, Values wanted);

    /**
     * Sends one message with these values, which are kept nowhere. Returns when the server took it, or refused to.
     *
     * @param address where to, such as {@code dana@example.org}
     * @return what the server said
     * @throws ProblemException the first of {@link #check}, or why it was not sent
     */
    String trial(Values wanted, String address);

    /**
     * The lines of the file, as text; an empty one is as if it were not there. Without a host nothing is sent.
     *
     * @param encryption {@code starttls}, {@code tls} or {@code none}; empty = starttls
     * @param port empty = the usual one of the encryption
     * @param user empty = the server asks for none; then no password is kept
     * @param password null = the one that is kept
     */
    record Values(
            String host,
            String port,
            String encryption,
            String user,
            @Nullable String password,
            String from,
            String fromName,
            String publicUrl) {
        /** Never shows the password. */
        @Override
        public String toString() {
            return host + ":" + port + " " + encryption + (user.isEmpty() ? "" : " as " + user);
        }
    }

    /**
     * @param values without the password
     * @param password whether one is kept
     * @param stamp of this state of the file
     */
    record Said(Values values, boolean password, String stamp) {}

    /** @param field name of a component of {@link Values} */
    record Finding(String field, ProblemException problem) {}
}
