package org.boardwalk.platform.tables.api;

import org.osgi.annotation.versioning.ProviderType;

/** A file on its way into a table; used by its {@link TableImport} on the thread of the import only. */
@ProviderType
public interface TableRun {
    /** Whether rows are to be written: it is no dry run, and nothing was wrong with the file so far. */
    boolean writes();

    /** Whether the file has this column. */
    boolean has(String column);

    /**
     * Keeps the file out.
     *
     * @param column key; empty = the whole row
     * @param code key of a sentence that says what to do
     */
    void error(TableRow row, String column, String code, Object... arguments);

    /** Says something about a row that does not keep the file out. */
    void remark(TableRow row, String code, Object... arguments);

    /** What a sound row does, or would do; each row once. */
    void count(Effect effect);

    /**
     * Whether an earlier row spoke of the same thing. A row that says the same again is left out with a remark, one that
     * says something else has an error: both are told here.
     *
     * @param key what makes two rows speak of the same thing
     * @param content everything the row says about it
     */
    boolean repeats(TableRow row, String key, String content);

    /** What a row does. */
    enum Effect {
        ADDED,
        CHANGED,
        UNCHANGED,
        /** It is left out on purpose; a remark says why. */
        SKIPPED
    }
}
