package org.boardwalk.certifications.api.badge;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a badge says somebody achieved. The words go into the badge as they are: whoever reads it reads them in this
 * language.
 *
 * @param reference what in this deployment it is about, such as {@code plan:<id>} or {@code plan:<id>/<step>}; kept here,
 *     not in the badge; empty = nothing
 * @param name short, such as "Health Information Technology"; at most 120 characters
 * @param description one or two sentences; at most 600 characters
 * @param criteria what had to be done to earn it; at most 600 characters
 * @param achievedOn not in the future
 * @param validUntil last day it counts; empty = it does not end
 */
public record Award(
        Kind kind,
        Optional<String> reference,
        String name,
        String description,
        String criteria,
        LocalDate achievedOn,
        Optional<LocalDate> validUntil) {
    /**
     * What was completed; the text shown is {@code certifications.badge.kind.<NAME>}. In the badge it is an {@code
     * achievementType} of Open Badges 3.0.
     */
    public enum Kind {
        PATHWAY("CertificateOfCompletion"),
        COURSE("Course"),
        PLACEMENT("Fieldwork");

        private final String achievementType;

        Kind(String achievementType) {
            this.achievementType = achievementType;
        }

        /** The word Open Badges 3.0 has for it. */
        public String achievementType() {
            return achievementType;
        }
    }

    public Award {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(achievedOn, "achievedOn");
        Objects.requireNonNull(validUntil, "validUntil");
        name = name.strip();
        description = description.strip();
        criteria = criteria.strip();
    }
}
