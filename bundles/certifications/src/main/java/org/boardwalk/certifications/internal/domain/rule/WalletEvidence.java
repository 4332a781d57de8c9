package org.boardwalk.certifications.internal.domain.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.boardwalk.certifications.internal.domain.HeldEntity;
import org.boardwalk.pathways.api.requirement.EducationRange;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.pathways.api.requirement.Truth;

/**
 * What a wallet says to requirements: a credential that counts today and was verified is held; one that was only reported
 * is unknown; one that has ended is not held any more. Of several of the same code the best counts.
 */
public final class WalletEvidence {
    private WalletEvidence() {}

    public static Evidence of(Collection<HeldEntity> wallet, LocalDate today) {
        Map<String, Truth> credentials = new HashMap<>();
        for (HeldEntity held : wallet) {
            if (!held.isWithdrawn()) {
                held.code().ifPresent(code -> credentials.merge(code, truth(held, today), WalletEvidence::better));
            }
        }
        return new Evidence(Map.of(), credentials, Map.of(), EducationRange.UNKNOWN);
    }

    private static Truth truth(HeldEntity held, LocalDate today) {
        if (!held.countsOn(today)) {
            return Truth.NOT_MET;
        }
        return held.verification().counts() ? Truth.MET : Truth.UNKNOWN;
    }

    private static Truth better(Truth one, Truth other) {
        if (one == Truth.MET || other == Truth.MET) {
            return Truth.MET;
        }
        return one == Truth.UNKNOWN || other == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.NOT_MET;
    }
}
