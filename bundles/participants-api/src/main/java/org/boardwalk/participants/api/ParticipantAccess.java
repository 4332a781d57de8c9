package org.boardwalk.participants.api;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who may see and change which participant: the one rule all modules use.
 *
 * <ul>
 *   <li>{@link ParticipantPermissions#READ_ALL}: everybody.
 *   <li>{@link ParticipantPermissions#READ_CASELOAD}: people whose planner is the signed-in account.
 *   <li>{@link ParticipantPermissions#READ_OWN}: the participant whose account it is.
 *   <li>Changing needs {@link ParticipantPermissions#WRITE} and one of the first two. What a participant may do to
 *       his own things is for each module to say, with {@link #own()}.
 * </ul>
 *
 * The system ({@code CurrentUser.asSystem}) may do everything. An id that is not known is treated like one the
 * person may not see, so that nobody learns which ids exist. Any thread, inside or outside of a transaction; the
 * answer follows a change of planner at once.
 */
@ProviderType
public interface ParticipantAccess {
    /** @throws ProblemException {@code participants.notFound}, or as {@code CurrentUser.require} when nobody is signed in */
    void requireRead(UUID participantId);

    /**
     * @throws ProblemException {@code participants.notFound} when the person may not even see the participant,
     *     {@code platform.security.forbidden} when she may only read
     */
    void requireWrite(UUID participantId);

    boolean mayRead(UUID participantId);

    boolean mayWrite(UUID participantId);

    /** Of these, the ones the signed-in person may see; one query however many they are. */
    Set<UUID> readable(Collection<UUID> participantIds);

    /** Of these, the ones the signed-in person may change; for many at once. */
    default Set<UUID> writable(Collection<UUID> participantIds) {
        return participantIds.stream().filter(this::mayWrite).collect(Collectors.toSet());
    }

    /** The participant the signed-in account belongs to; empty for staff. */
    Optional<UUID> own();
}
