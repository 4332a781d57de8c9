package org.boardwalk.pathways.api.requirement;

/**
 * What is known about the highest completed education: it lies between these two.
 *
 * @param min confirmed
 * @param max confirmed or only reported
 */
public record EducationRange(EducationLevel min, EducationLevel max) {
    /** Nothing is known. */
    public static final EducationRange UNKNOWN = new EducationRange(EducationLevel.NONE, EducationLevel.DOCTORATE);

    public EducationRange {
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("not a range: " + min + " to " + max);
        }
    }

    public static EducationRange exactly(EducationLevel level) {
        return new EducationRange(level, level);
    }
}
