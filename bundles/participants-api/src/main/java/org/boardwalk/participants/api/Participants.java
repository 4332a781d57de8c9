package org.boardwalk.participants.api;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The people of this deployment. Every call checks {@link ParticipantAccess} itself; a list holds only those the
 * signed-in person may see. Any thread; joins the caller's transaction or makes its own. Always present: the
 * module cannot be switched off.
 */
@ProviderType
public interface Participants {
    /**
     * One screenful.
     *
     * @param offset how many to leave out, from 0
     * @param limit at most so many, 1 to 1,000
     */
    List<ParticipantSummary> page(ParticipantQuery query, ParticipantSort sort, int offset, int limit);

    long count(ParticipantQuery query);

    /** The person, also by the id of a record that was merged into this one; empty when not known or not visible. */
    Optional<Participant> find(UUID id);

    /** @throws ProblemException {@code participants.notFound} */
    Participant get(UUID id);

    /** Names and states of several people at once; those one may not see are missing. */
    Map<UUID, ParticipantSummary> summaries(Collection<UUID> ids);

    /** How to write to several people at once; those one may not see are missing. */
    Map<UUID, Contact> contacts(Collection<UUID> ids);

    /** Dates of birth of several people at once; those of whom it is not known, or whom one may not see, are missing. */
    Map<UUID, LocalDate> birthDates(Collection<UUID> ids);

    /** Who goes before others, of several people at once; those of whom it is not recorded, or whom one may not see, are missing. */
    Map<UUID, PriorityOfService> priorities(Collection<UUID> ids);

    /**
     * Makes a new person, as an applicant, or active when the details have an entry date. A planner without {@link
     * ParticipantPermissions#READ_ALL} finds the person on her own caseload. Publishes {@code
     * ParticipantRegistered}.
     *
     * @throws ProblemException with the field named in the code, {@code participants.invalid.<field>}; {@code
     *     participants.externalIdTaken}
     */
    Participant register(ParticipantDetails details);

    /** People who look like this one: same external id, same e-mail address, or same names and date of birth. */
    List<ParticipantSummary> lookAlikes(ParticipantDetails details);

    /**
     * Changes the details.
     *
     * @param version as read
     * @throws ProblemException as {@link #register}, and {@code platform.conflict} when somebody else saved meanwhile
     */
    Participant update(UUID id, long version, ParticipantDetails details);

    /**
     * Moves the person to another status. Becoming active needs an entry date: {@code on} becomes it when there is
     * none yet, and after an exit it starts a new spell. Follow-up and exited need the exit date: {@code on}.
     * Publishes {@code ParticipantStatusChanged}, and {@code ParticipantExited} at an exit.
     *
     * @param on day of the change
     * @param reason code of a term of {@link Vocabulary#EXIT_REASON}; empty = none stated
     * @throws ProblemException {@code participants.exitBeforeEntry}, {@code participants.futureDate}
     */
    Participant changeStatus(UUID id, long version, ParticipantStatus status, LocalDate on, String reason);

    /**
     * Puts people on a caseload, or off any. Needs {@link ParticipantPermissions#ASSIGN}. Publishes {@code
     * PlannerAssigned} for each who moved.
     *
     * @param plannerId account with the role career planner; empty = on nobody's caseload
     * @return how many moved
     * @throws ProblemException {@code participants.notAPlanner}
     */
    int assignPlanner(Collection<UUID> ids, Optional<UUID> plannerId);

    /**
     * Lets an account see this person as itself, or takes that away.
     *
     * @throws ProblemException {@code participants.accountTaken} when the account is somebody else's
     */
    Participant linkAccount(UUID id, long version, Optional<UUID> accountId);

    /**
     * Writes the people of a query as CSV (RFC 4180, UTF-8 with a byte-order mark, header line in English as the
     * import reads it). Cells that a spreadsheet would run as a formula are defused. Needs {@link
     * ParticipantPermissions#EXPORT}; noted in the audit trail. Does not close the stream.
     *
     * @return number of people written
     */
    long export(ParticipantQuery query, OutputStream out);

    /**
     * What a merge would do. Needs {@link ParticipantPermissions#MERGE} and write access to both.
     *
     * @param keep stays; every reference will point to it
     * @param gone will be found under the id of the other
     */
    MergePreview previewMerge(UUID keep, UUID gone);

    /**
     * Makes two records of one person one. Everything kept about either stays; the number and account of the one
     * that goes become the other's, as far as it has none, and otherwise further numbers. Modules that are on move
     * their rows in the same transaction ({@link MergeHandler}), others when they are on again ({@code
     * ParticipantsMerged}). Cannot be undone; the record that goes is kept in the audit trail.
     *
     * @param preview as shown; both records must still have these versions
     * @param result the details to keep
     * @throws ProblemException {@code platform.conflict}, {@code participants.merge.same}
     */
    Participant merge(MergePreview preview, ParticipantDetails result);

    /**
     * @param email as typed; empty when none is known
     * @param language the person wants to be served in; {@link Locale#ROOT} when not known
     */
    record Contact(String email, Locale language) {}
}
