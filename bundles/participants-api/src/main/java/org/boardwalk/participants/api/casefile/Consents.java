package org.boardwalk.participants.api.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/** What a participant agreed to. Statements are added, never changed: the newest about a purpose is the one in force. */
@ProviderType
public interface Consents {
    /** Every statement, newest first. */
    List<Consent> history(UUID participantId);

    /** Whether the newest statement about the purpose gives it; false when there is none. */
    boolean given(UUID participantId, String purpose);

    /**
     * Records a statement: staff with write access, or the participant himself. Publishes {@code ConsentRecorded}.
     *
     * @throws ProblemException {@code participants.consent.unknownPurpose}, {@code participants.futureDate}
     */
    Consent record(NewConsent consent);

    /** How it was stated; the text shown is {@code participants.consent.how.<name>}. */
    enum How {
        SIGNED_PAPER,
        ELECTRONIC,
        VERBAL
    }

    /**
     * @param purpose code of a term of {@code Vocabulary.CONSENT_PURPOSE}
     * @param given false = withdrawn
     * @param on day of the statement, not in the future
     * @param remark at most 400 characters, may be empty
     */
    record NewConsent(UUID participantId, String purpose, boolean given, LocalDate on, How how, String remark) {}

    /** @param recordedBy who wrote it down, as shown to others */
    record Consent(
            UUID id,
            UUID participantId,
            String purpose,
            boolean given,
            LocalDate on,
            How how,
            String remark,
            String recordedBy) {}
}
