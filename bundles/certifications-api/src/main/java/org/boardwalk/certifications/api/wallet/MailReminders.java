package org.boardwalk.certifications.api.wallet;

import java.util.Optional;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Whether a participant wants to be told by e-mail, too, that a credential ends: yes, until he says no. The message names
 * neither him nor the credential (U.S. Department of Labor, TEGL 39-11), and one night brings one message at most. Any
 * thread.
 */
@ProviderType
public interface MailReminders {
    /** Of the signed-in participant; empty for staff, and while this deployment sends no e-mail. */
    Optional<Choice> own();

    /** @throws ProblemException {@code platform.security.forbidden} for anybody but a participant */
    void choose(boolean wanted);

    /** @param address where messages go; empty when none is known */
    record Choice(String address, boolean wanted) {}
}
