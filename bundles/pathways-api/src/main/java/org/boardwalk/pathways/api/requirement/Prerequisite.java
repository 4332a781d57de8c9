package org.boardwalk.pathways.api.requirement;

import java.util.Objects;
import java.util.Optional;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * A requirement before a step may begin. A step's prerequisites stand beside each other: all the required ones
 * must be met.
 *
 * @param note who says so, or why, for people to read
 */
public record Prerequisite(Requirement requirement, Strength strength, Optional<LocalText> note) {
    public Prerequisite {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(strength, "strength");
    }

    public static Prerequisite required(Requirement requirement) {
        return new Prerequisite(requirement, Strength.REQUIRED, Optional.empty());
    }

    public static Prerequisite recommended(Requirement requirement) {
        return new Prerequisite(requirement, Strength.RECOMMENDED, Optional.empty());
    }
}
