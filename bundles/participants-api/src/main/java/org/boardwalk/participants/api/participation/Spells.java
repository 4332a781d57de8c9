package org.boardwalk.participants.api.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.casefile.FollowUps;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The periods of participation (20 CFR 677.150): each has its own outcomes, so that an earlier one stays when somebody
 * comes back. Any thread; joins the caller's transaction.
 */
@ProviderType
public interface Spells {
    /** Of a person one may see, earliest first; none for an applicant. Ids of merged records find the person. */
    List<Spell> of(UUID participantId);

    /** Those that ended in this window, both days included, of the people one may see: by exit, then by person. */
    List<Spell> ended(LocalDate from, LocalDate to);

    /**
     * One period of participation.
     *
     * @param externalId the person's number in the state's system; empty = none
     * @param entry first day (PIRL 900)
     * @param exit last day (PIRL 901); empty = still in the programme
     * @param exitReason code of a term of {@link Vocabulary#EXIT_REASON}; empty = none stated
     * @param funding code of a term of {@link Vocabulary#FUNDING}; empty = none stated
     * @param learning services from entry to exit whose type is education or training, or of which nobody has said yet
     *     whether it is ({@link Vocabulary.Term#federalCode()})
     * @param after what was found out about the time after the exit, earliest first
     */
    record Spell(
            UUID participantId,
            String externalId,
            LocalDate entry,
            Optional<LocalDate> exit,
            String exitReason,
            String funding,
            List<Learning> learning,
            List<FollowUps.FollowUp> after) {
        public Spell {
            learning = List.copyOf(learning);
            after = List.copyOf(after);
        }
    }

    /**
     * All services of one type in one spell.
     *
     * @param type code of a term of {@link Vocabulary#SERVICE_TYPE}
     * @param first day of the first such service
     * @param last day of the last
     */
    record Learning(String type, LocalDate first, LocalDate last) {}
}
