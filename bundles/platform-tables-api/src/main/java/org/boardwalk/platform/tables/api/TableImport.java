package org.boardwalk.platform.tables.api;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The module's part in one file. It judges rows, counts what they do and tells what is wrong with them; and writes them in
 * the same call when {@link TableRun#writes()}. The same judgement is the dry run, so the two cannot disagree. What it has
 * written is rolled back when a later row has an error.
 */
@ConsumerType
public interface TableImport {
    /** @param rows the next ones, at most {@value Tables#PIECE}; among them such with cells that are wrong */
    void rows(List<TableRow> rows);

    /** There are no more rows: for what can only be judged or published in the end. */
    default void end() {}
}
