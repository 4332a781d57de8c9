package org.boardwalk.certifications.api.exam;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * One try at an exam, from the authorisation to the result.
 *
 * @param lock to be handed back with a change
 * @param sitUntil last day of the authorisation window; empty = the issuer sets none
 * @param sitOn day of the exam; empty = not chosen yet
 * @param score as reported; empty = only passed or failed is known
 * @param domains result by domain, in the exam's order; may be empty
 */
public record Attempt(
        UUID id,
        long lock,
        UUID participantId,
        String code,
        LocalText name,
        int number,
        LocalDate authorisedOn,
        Optional<LocalDate> sitUntil,
        Optional<LocalDate> sitOn,
        Outcome outcome,
        Optional<BigDecimal> score,
        List<DomainResult> domains,
        String note,
        String recordedBy) {
    /** How it stands; the text shown is {@code certifications.outcome.<NAME>}. */
    public enum Outcome {
        AUTHORISED,
        PASSED,
        FAILED,
        /** Not sat. */
        MISSED,
        CANCELLED;

        public boolean isOpen() {
            return this == AUTHORISED;
        }
    }

    public Attempt {
        domains = List.copyOf(domains);
    }

    /** @param percent 0 to 100 */
    public record DomainResult(LocalText domain, BigDecimal percent) {}
}
