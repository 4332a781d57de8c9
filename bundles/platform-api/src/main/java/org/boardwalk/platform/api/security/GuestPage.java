package org.boardwalk.platform.api.security;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard service: what stands behind a guest link, shown as a plain page without scripts. Called in a transaction, for
 * a link that works; {@code CurrentUser.actor()} is {@code guest: <name>}, no account is signed in, and nothing but {@link
 * #permissions()} may be done.
 */
@ConsumerType
public interface GuestPage {
    /** Starts with the module id, such as {@code internships.hours}; never changes. */
    String purpose();

    /** What the work behind this page needs; holding them is limited to the calls of this page. */
    Set<String> permissions();

    /** What is to be answered; empty = nothing any more, because it was settled otherwise. Changes nothing. */
    Optional<GuestForm> show(UUID subject, Locale locale);

    /**
     * Takes the answer. The link is used up when {@link GuestAnswer.Done} is returned and the transaction commits; with
     * {@link GuestAnswer.Wrong}, or after an exception, everything is rolled back and it still works.
     *
     * @param action name of the {@link GuestForm.Action} that was chosen
     * @param values by name of the field, as typed; a field without an answer is missing or empty; at most 4,000
     *     characters each
     * @throws ProblemException shown above the form
     */
    GuestAnswer answer(UUID subject, String action, Map<String, String> values, Locale locale);
}
