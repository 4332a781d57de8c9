package org.boardwalk.certifications.api.wallet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * A credential in a person's wallet.
 *
 * @param lock to be handed back with a change
 * @param code of the catalogue; empty = not in it
 * @param expiresOn last day it counts; empty = it does not end, or nobody knows
 * @param forLife whether the issuer says that it counts for life, also after it was retired
 * @param retired whether nobody can earn it any more, which does not matter to its holder
 * @param remark how it was verified, or why it does not count any more; may be empty
 * @param renewals earliest first
 */
public record HeldCredential(
        UUID id,
        long lock,
        UUID participantId,
        Optional<String> code,
        LocalText name,
        String issuer,
        String number,
        LocalDate earnedOn,
        Optional<LocalDate> expiresOn,
        boolean forLife,
        boolean retired,
        Verification verification,
        Optional<String> verifiedBy,
        Optional<Instant> verifiedAt,
        String remark,
        boolean withdrawn,
        Optional<UUID> documentId,
        List<Renewal> renewals,
        String recordedBy,
        Instant recordedAt) {
    public HeldCredential {
        renewals = List.copyOf(renewals);
    }

    /** Whether it counts on a day; the text shown is {@code certifications.standing.<NAME>}. */
    public enum Standing {
        CURRENT,
        /** It ends within the first of the board's reminder distances. */
        EXPIRING,
        EXPIRED,
        /** The issuer took it back, or it was recorded by mistake. */
        WITHDRAWN
    }

    /**
     * @param soonDays how many days before the end it counts as expiring
     */
    public Standing standing(LocalDate today, int soonDays) {
        if (withdrawn) {
            return Standing.WITHDRAWN;
        }
        if (expiresOn.filter(last -> last.isBefore(today)).isPresent()) {
            return Standing.EXPIRED;
        }
        return expiresOn.filter(last -> !last.isAfter(today.plusDays(soonDays))).isPresent()
                ? Standing.EXPIRING
                : Standing.CURRENT;
    }

    /** @param until last day it counts from then on */
    public record Renewal(LocalDate on, LocalDate until, String recordedBy) {}
}
