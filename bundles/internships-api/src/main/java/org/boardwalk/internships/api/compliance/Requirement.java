package org.boardwalk.internships.api.compliance;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.term.WorkExperienceKind;

/**
 * Something sites ask for. Which opportunities ask for it: those it is attached to, those of its sites, and those of its
 * kinds of placement.
 *
 * @param spanishName empty = the English one, as with the instructions
 * @param keepsDocument false for health information: only status and last day are kept, never a paper
 * @param months how long it lasts from the day it was done; empty = does not end, or the paper says when
 * @param source rule or agreement that asks for it; may be empty
 */
public record Requirement(
        UUID id,
        long lock,
        String name,
        String spanishName,
        Category category,
        String instructions,
        String spanishInstructions,
        boolean keepsDocument,
        Optional<Integer> months,
        Set<UUID> siteIds,
        Set<WorkExperienceKind> kinds,
        String source,
        boolean active) {
    public Requirement {
        siteIds = Set.copyOf(siteIds);
        kinds = Set.copyOf(kinds);
    }

    /** The text shown is {@code internships.requirement.<NAME>}. */
    public enum Category {
        DOCUMENT,
        BACKGROUND_CHECK,
        TRAINING,
        /** Immunisation, test or physical: status and last day only. */
        HEALTH
    }
}
