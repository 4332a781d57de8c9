package org.boardwalk.certifications.api.attainment;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Credential attainment, one of the primary indicators of performance (29 USC 3141(b)(2)(A)(i)(IV) and (iii); 20 CFR
 * 677.155(a)(1)(iv)). What is not recorded is never guessed: the answer then says what is missing. Any thread. When the
 * certifications module is switched off, the service is gone; what it computes from stays.
 */
@ProviderType
public interface CredentialAttainment {
    /** Each period of participation of a person, latest first. Needs {@code certifications.read} and the right to see the person. */
    List<SpellAttainment> of(UUID participantId);

    /**
     * Everybody's periods that ended in a window, both days included. Needs {@code certifications.report} and {@code
     * participants.read.all}, since a part of the people would be taken for all.
     *
     * @throws ProblemException {@code certifications.attainment.badWindow} when it ends before it begins
     */
    AttainmentReport report(LocalDate from, LocalDate to);

    /**
     * Writes a line for each period of {@link #report}: CSV (RFC 4180, UTF-8), header 100, 900, 901, 1800 to 1805, dates
     * {@code YYYYMMDD}. Elements 1800 to 1805 are blank for somebody who is not in the measure, 1800 is 0 for somebody who
     * is and has no credential. Noted in the audit trail. Does not close the stream.
     *
     * @return number of lines without the header
     */
    long export(LocalDate from, LocalDate to, OutputStream out);

    /** All that are known, newest first. */
    List<AttainmentRule> rules();
}
