package org.boardwalk.mentoring.api.profile;

import java.util.Optional;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Whether a mentor or a mentee wants to be told by e-mail, too, that there is something to answer or to see: yes, until he
 * says no. A message names nobody (U.S. Department of Labor, TEGL 39-11). Any thread. When the mentoring module is switched
 * off, the service is gone, and nothing is sent.
 */
@ProviderType
public interface MailChoice {
    /** Of the signed-in mentor or mentee; empty for staff, and while this deployment sends no e-mail. */
    Optional<Choice> own();

    /** @throws ProblemException {@code platform.security.forbidden} for anybody but a mentor or a mentee */
    void choose(boolean wanted);

    /** @param address where messages go; empty when none is known */
    record Choice(String address, boolean wanted) {}
}
