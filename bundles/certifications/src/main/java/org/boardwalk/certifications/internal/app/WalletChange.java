package org.boardwalk.certifications.internal.app;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.wallet.CredentialClaim;
import org.boardwalk.certifications.internal.domain.HeldEntity;

/**
 * What one row of a file does to a wallet.
 *
 * @param before empty = it is new
 * @param claim afterwards
 * @param until last day it counts afterwards
 * @param level how sure it is afterwards
 */
record WalletChange(
        UUID person,
        Optional<HeldEntity> before,
        CredentialClaim claim,
        Optional<LocalDate> until,
        LevelRule.Level level) {

    boolean claimChanges() {
        return before.filter(held ->
                        LevelRule.saysTheSame(held, claim) && held.expiresOn().equals(until))
                .isEmpty();
    }

    boolean levelChanges() {
        return before.filter(held -> held.verification() == level.verification()
                                && held.remark().equals(level.remark()))
                        .isEmpty()
                || claimChanges() && level.verification().counts();
    }

    boolean isNothing() {
        return !claimChanges() && !levelChanges();
    }
}
