package org.boardwalk.platform.tables.api;

/** Follows a run; called on the thread of the run, at most a few times a second, so hand it over to the page. */
public interface TableProgress {
    /** Nobody watches, nobody cancels. */
    TableProgress NONE = (phase, done, total) -> {};

    /**
     * @param done rows done in this phase
     * @param total rows in the file
     */
    void at(Phase phase, int done, int total);

    /** Asked between rows; true stops the run, and nothing of the file is in. Too late once it commits. */
    default boolean cancelled() {
        return false;
    }

    /** The text shown is {@code platform.tables.phase.<name>}. */
    enum Phase {
        READING,
        CHECKING,
        WRITING
    }
}
