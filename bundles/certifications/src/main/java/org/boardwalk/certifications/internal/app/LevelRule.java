package org.boardwalk.certifications.internal.app;

import java.util.Optional;
import org.boardwalk.certifications.api.wallet.CredentialClaim;
import org.boardwalk.certifications.api.wallet.Verification;
import org.boardwalk.certifications.internal.domain.HeldEntity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableRow;

/**
 * How sure a credential of a file is. Staff vouch for what they state, as in the wallet; nobody can vouch for a signature;
 * and what a row changes is not as sure as before unless the row says so.
 */
final class LevelRule {
    private final boolean mayVerify;

    LevelRule(boolean mayVerify) {
        this.mayVerify = mayVerify;
    }

    /** @param remark how it was found out; may be empty */
    record Level(Verification verification, String remark) {}

    /** @throws ProblemException when the row states what nobody may state */
    Level judge(TableRow row, Optional<HeldEntity> before, CredentialClaim claim) {
        Optional<Level> kept = before.filter(
                        held -> saysTheSame(held, claim) && held.expiresOn().equals(claim.expiresOn()))
                .map(held -> new Level(held.verification(), held.remark()));
        Optional<Verification> stated = row.choice(WalletTable.LEVEL, Verification.class);
        String remark = row.text(WalletTable.REMARK);
        Verification level = stated.or(() -> kept.map(Level::verification)).orElseGet(() -> unstated(claim));
        boolean sameLevel = kept.filter(is -> is.verification() == level).isPresent();
        Level result = new Level(
                level, remark.isEmpty() && sameLevel ? kept.orElseThrow().remark() : remark);
        if (!kept.equals(Optional.of(result))) {
            requireAllowed(result, stated.isPresent() || kept.isPresent());
        }
        return result;
    }

    /** @param vouching whether the row says so, and not the rule for corrections */
    private void requireAllowed(Level level, boolean vouching) {
        if (level.verification() == Verification.CRYPTOGRAPHICALLY_VERIFIED) {
            throw new ProblemException("certifications.table.signature");
        }
        if (level.verification() == Verification.ISSUER_VERIFIED
                && level.remark().isBlank()) {
            throw new ProblemException("certifications.wallet.noRemark");
        }
        if (vouching && level.verification().counts() && !mayVerify) {
            throw new ProblemException("certifications.table.mayNotVerify");
        }
    }

    /** As when staff type it: a document in the file was seen. */
    private static Verification unstated(CredentialClaim claim) {
        return claim.documentId().isPresent() ? Verification.DOCUMENT_SEEN : Verification.SELF_REPORTED;
    }

    static boolean saysTheSame(HeldEntity held, CredentialClaim claim) {
        return held.number().equals(claim.number())
                && (held.code().isPresent()
                        || held.title().equals(claim.title()) && held.issuer().equals(claim.issuer()));
    }
}
