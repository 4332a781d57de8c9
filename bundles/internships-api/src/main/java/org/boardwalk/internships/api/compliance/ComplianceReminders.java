package org.boardwalk.internships.api.compliance;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells people by e-mail that something is still to hand in; a job does it 42, 21, 7 days and a day before the first day it
 * is needed, and before what was accepted runs out. The mail says how much is missing and by when, never what: some of it is
 * health information. Any thread.
 */
@ProviderType
public interface ComplianceReminders {
    /** Whether there is a mail server. */
    boolean mails();

    /** People of a term one may see to the day each was written to last. Needs {@code internships.read}. */
    Map<UUID, LocalDate> last(UUID termId);

    /**
     * Writes to everybody in a term who has something to hand in, of those one may change, once a day. Needs {@code
     * internships.review}.
     *
     * @throws ProblemException {@code internships.join.remind.noMail} when no mail server is configured
     */
    Told remind(UUID termId);

    /**
     * @param written people who were written to
     * @param noAddress people without an address mail can be sent to
     * @param before people who were written to today already
     */
    record Told(int written, int noAddress, int before) {}
}
