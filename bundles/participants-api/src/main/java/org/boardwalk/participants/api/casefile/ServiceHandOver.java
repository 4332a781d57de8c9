package org.boardwalk.participants.api.casefile;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Services as a file for the state's system of record, each with the state's code of its service type. Needs {@code
 * ParticipantPermissions.EXPORT}; holds the people the signed-in person may see. Any thread, outside of a transaction.
 */
@ProviderType
public interface ServiceHandOver {
    /** @throws ProblemException {@code participants.handover.period} */
    Counts count(Period period);

    /**
     * CSV (RFC 4180, UTF-8 with a byte-order mark, formulas defused) with dates as {@code YYYYMMDD}, as in the federal record
     * layout (ETA-9172, type DT), and hours as a decimal with a point, empty when none were recorded. Services whose type has
     * no state code come first, with that cell empty; the others by day. What was taken back is left out. Read in short
     * transactions; noted in the audit trail. Leaves the stream open.
     *
     * @return number of services
     * @throws ProblemException {@code participants.handover.period}
     */
    long write(Period period, OutputStream out);

    /**
     * @param from first day, inclusive: the last day of a service counts
     * @param to last day, inclusive; not before {@code from}
     * @param programme code of the programme the person is in; empty = every one
     */
    record Period(LocalDate from, LocalDate to, String programme) {}

    /**
     * @param services in the file
     * @param uncoded of these, without a state code, by type
     * @param takenBack left out
     */
    record Counts(long services, List<Uncoded> uncoded, long takenBack) {
        public long withoutCode() {
            return uncoded.stream().mapToLong(Uncoded::services).sum();
        }
    }

    /** @param type code of a service type */
    record Uncoded(String type, long services) {}
}
