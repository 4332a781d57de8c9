package org.boardwalk.certifications.api.education;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;

/**
 * The continuing education of one person as its issuers count it on a day. Every activity stands in the cycle of its day
 * (of each issuer once, when several ask for education), or in {@code elsewhere}.
 *
 * @param asOf day it was computed for
 * @param cycles by issuer, the latest first; the first of each issuer contains {@code asOf}
 * @param elsewhere activities in no cycle, which count nothing, the latest first
 */
public record Ledger(UUID participantId, LocalDate asOf, List<Cycle> cycles, List<Counted> elsewhere) {
    public Ledger {
        cycles = List.copyOf(cycles);
        elsewhere = List.copyOf(elsewhere);
    }

    public boolean isEmpty() {
        return cycles.isEmpty() && elsewhere.isEmpty();
    }

    /**
     * One cycle with one issuer.
     *
     * @param rule decides for the whole of it
     * @param from first day, which counts
     * @param until last day, which counts
     * @param credentials of the issuer that the person holds in this cycle, the one that asks for most first
     * @param required units
     * @param counted units; may be more than required. What is outside of the domain counts up to {@code required -
     *     domainRequired}, so that {@code required} is reached only with enough in the domain
     * @param domainRequired units that must be in the domain
     * @param domainCounted units in the domain, part of {@code counted}
     * @param selfReviewsRequired years in which one was, is or will be due
     * @param selfReviewsDone years among these in which one was done
     * @param activities the latest first
     * @param missing earliest due first; empty = the cycle is complete
     */
    public record Cycle(
            RecertificationRule rule,
            LocalDate from,
            LocalDate until,
            List<Covered> credentials,
            BigDecimal required,
            BigDecimal counted,
            BigDecimal domainRequired,
            BigDecimal domainCounted,
            int selfReviewsRequired,
            int selfReviewsDone,
            List<Counted> activities,
            List<Missing> missing) {
        public Cycle {
            credentials = List.copyOf(credentials);
            activities = List.copyOf(activities);
            missing = List.copyOf(missing);
        }

        public boolean isComplete() {
            return missing.isEmpty();
        }

        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }

        /** Units that are still to be earned, 0 or more; those of self-reviews to come included. */
        public BigDecimal unitsMissing() {
            return required.subtract(counted).max(BigDecimal.ZERO);
        }
    }

    /**
     * A credential in a cycle.
     *
     * @param earnedOn day of the award
     * @param adds units it adds to what is required, 0 or more
     * @param why a whole sentence
     */
    public record Covered(String code, LocalText name, LocalDate earnedOn, BigDecimal adds, Phrase why) {}

    /**
     * An activity and what it counts.
     *
     * @param units 0 or more
     * @param why a whole sentence when it counts less than was written down; empty = it counts in full
     */
    public record Counted(Activity activity, BigDecimal units, Optional<Phrase> why) {}

    /**
     * Something that is needed to complete a cycle.
     *
     * @param units how many
     * @param inDomain how many of them must be in the domain
     * @param by last day; before {@code asOf} when it is too late
     * @param words a whole sentence
     */
    public record Missing(What what, BigDecimal units, BigDecimal inDomain, LocalDate by, Phrase words) {
        /** Sort of what is missing. */
        public enum What {
            /** Units of any activity; self-reviews that are missing, too, will bring some of them. */
            UNITS,
            /** The self-review of a year. */
            SELF_REVIEW
        }
    }
}
