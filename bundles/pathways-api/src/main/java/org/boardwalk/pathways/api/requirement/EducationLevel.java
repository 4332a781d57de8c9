package org.boardwalk.pathways.api.requirement;

/** Highest completed education, lowest first; each level includes those before it. */
public enum EducationLevel {
    NONE,
    /** High-school diploma, GED or another recognised equivalent. */
    HIGH_SCHOOL,
    /** Postsecondary certificate or diploma below a degree. */
    CERTIFICATE,
    ASSOCIATE,
    BACHELOR,
    MASTER,
    DOCTORATE
}
