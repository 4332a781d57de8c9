package org.boardwalk.certifications.internal.app;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.wallet.CredentialClaim;
import org.boardwalk.platform.api.problem.ProblemException;

/** What must be right before a credential is put into a wallet, whichever way it comes. */
final class ClaimCheck {
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_NUMBER = 80;

    private ClaimCheck() {}

    /**
     * The last day it counts: as stated, or as the catalogue says; empty = it does not end.
     *
     * @throws ProblemException that says what is wrong
     */
    static Optional<LocalDate> end(CredentialClaim claim, Function<String, Optional<CatalogueEntry>> catalogue) {
        if (claim.earnedOn().isAfter(LocalDate.now())) {
            throw new ProblemException("certifications.wallet.future");
        }
        if (claim.expiresOn().filter(end -> end.isBefore(claim.earnedOn())).isPresent()) {
            throw new ProblemException("certifications.wallet.endBeforeAward");
        }
        if (claim.number().strip().length() > LONGEST_NUMBER) {
            throw new ProblemException("certifications.wallet.tooLong", LONGEST_NUMBER);
        }
        return claim.code().isPresent() ? endByCatalogue(claim, catalogue) : endOfUnknown(claim);
    }

    private static Optional<LocalDate> endByCatalogue(
            CredentialClaim claim, Function<String, Optional<CatalogueEntry>> catalogue) {
        CatalogueEntry entry = claim.code()
                .flatMap(catalogue)
                .orElseThrow(() -> new ProblemException(
                        "certifications.wallet.unknownCode", claim.code().orElse("")));
        return claim.expiresOn().or(() -> entry.countsUntil(claim.earnedOn()));
    }

    private static Optional<LocalDate> endOfUnknown(CredentialClaim claim) {
        if (claim.title().isBlank()) {
            throw new ProblemException("certifications.wallet.noTitle");
        }
        if (claim.title().strip().length() > LONGEST_TITLE
                || claim.issuer().strip().length() > LONGEST_TITLE) {
            throw new ProblemException("certifications.wallet.tooLong", LONGEST_TITLE);
        }
        return claim.expiresOn();
    }
}
