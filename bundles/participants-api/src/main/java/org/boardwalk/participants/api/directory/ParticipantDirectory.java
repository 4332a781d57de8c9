package org.boardwalk.participants.api.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Recognises many people at once, for files of other modules. Any thread; always present, as the module cannot be switched
 * off.
 */
@ProviderType
public interface ParticipantDirectory {
    /**
     * Everybody the signed-in staff member sees (all, or her caseload), as of now: a snapshot of a few hundred bytes for
     * each person, to be used for one file and let go.
     *
     * @throws ProblemException {@code platform.security.forbidden} for who sees nobody as staff
     */
    Snapshot open();

    /** The people of one moment. */
    @ProviderType
    interface Snapshot {
        /**
         * Whom the clues mean. Tried in this order, and the first that finds somebody decides: id, number (also a former
         * one), e-mail address, name and date of birth. Two different numbers are two different people, whatever else they
         * share. Who is not in the snapshot is nobody.
         */
        Match find(Clues clues);

        /** In the order of names. */
        List<UUID> ids();

        /** By what the person is found again; empty when not in the snapshot. */
        Optional<Clues> about(UUID participantId);
    }

    /**
     * What a file says about who somebody is; empty texts = nothing.
     *
     * @param id as an export writes it
     * @param externalId number in the state's system
     */
    record Clues(
            String id,
            String externalId,
            String email,
            String givenName,
            String familyName,
            Optional<LocalDate> birthDate) {}

    /**
     * @param participantId only with FOUND
     * @param sameName false when the file names the person otherwise, so that somebody should look
     */
    record Match(Kind kind, Optional<UUID> participantId, boolean sameName) {
        /** How the search went. */
        public enum Kind {
            FOUND,
            /** Nobody, or nobody this person may see. */
            NOBODY,
            SEVERAL
        }
    }
}
