package org.boardwalk.participants.api.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Services given to participants: logged once, here or by a module, and handed to the state's system by {@link
 * ServiceHandOver}. Reading needs read access to the participant, writing needs write access or the system. Any thread; joins the
 * caller's transaction.
 */
@ProviderType
public interface ServiceLog {
    /** Newest first. */
    List<Service> list(UUID participantId, int offset, int limit);

    long count(UUID participantId);

    /**
     * Logs a service. A second call with the same {@link NewService#key()} changes nothing and returns the first
     * one, also when both happen at the same time. Publishes {@code ServiceLogged}.
     *
     * @throws ProblemException {@code participants.service.unknownType}, {@code participants.service.minutes}, {@code
     *     participants.futureDate}
     */
    Service log(NewService service);

    /**
     * Takes back a service that was logged by mistake; it stays visible as taken back, with the reason, and no
     * longer counts.
     *
     * @throws ProblemException {@code participants.service.reasonMissing}, {@code platform.conflict}
     */
    Service takeBack(UUID id, long version, String reason);

    /**
     * @param type code of a term of {@code Vocabulary.SERVICE_TYPE}
     * @param from first day of the service
     * @param on day of the service, or the last of several; not in the future, not before {@code from}
     * @param minutes how long, 0 to 1,440 for each day; 0 = not recorded
     * @param remark one line, at most 400 characters, may be empty
     * @param source module that logs it, {@code participants} when a person does
     * @param key names the occasion, so that it is never logged twice, such as {@code
     *     mentoring:meeting:<id>}; at most 120 characters; {@link #byHand} makes a new one
     */
    record NewService(
            UUID participantId,
            String type,
            LocalDate from,
            LocalDate on,
            int minutes,
            String remark,
            String source,
            String key) {
        /** A service of one day. */
        public NewService(
                UUID participantId, String type, LocalDate on, int minutes, String remark, String source, String key) {
            this(participantId, type, on, on, minutes, remark, source, key);
        }

        /** A service a person logs. Make it when the form opens, so that a double click logs once. */
        public static NewService byHand(UUID participantId, String type, LocalDate on, int minutes, String remark) {
            return new NewService(
                    participantId, type, on, minutes, remark, "participants", "participants:" + UUID.randomUUID());
        }
    }

    /**
     * @param from first day
     * @param on last day
     * @param by who gave or logged it, as shown to others
     * @param takenBack reason; empty = it counts
     */
    record Service(
            UUID id,
            long version,
            UUID participantId,
            String type,
            LocalDate from,
            LocalDate on,
            int minutes,
            String remark,
            String source,
            String by,
            String takenBack) {}
}
