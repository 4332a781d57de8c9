package org.boardwalk.platform.tables.api;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Files into and out of the tables of the modules that are on. Importing and exporting need the permissions the table
 * names. Any thread; calls take seconds for a large file, so use a thread of your own. Stateless; each call reads the file
 * again. A table is gone while its module is off.
 */
@ProviderType
public interface Tables {
    /** Largest file: 100 MB, about a million rows. */
    int MAX_BYTES = 100 * 1024 * 1024;

    /** Rows handed over at once. */
    int PIECE = 1000;

    /** By id. */
    List<ModuleTable> all();

    /** @throws ProblemException {@code platform.tables.unknown} when no module that is on has such a table */
    ModuleTable get(String id);

    /**
     * Recognises encoding (UTF-8, UTF-16, windows-1252 and relatives), delimiter, header, order of dates, and the columns:
     * as remembered for this header, else by their names in English and Spanish.
     *
     * @throws ProblemException {@code platform.tables.empty}, {@code platform.tables.tooLarge}, {@code
     *     platform.tables.noText} (not a text file), {@code platform.tables.header} (no header line)
     */
    TableAnalysis analyse(String id, TableFile file);

    /** Reads the file again after the person chose another format. */
    TableAnalysis analyse(String id, TableFile file, TableFormat format);

    /** Says exactly what {@link #run} would do now, and changes nothing. */
    TableReport dryRun(String id, TableFile file, TablePlan plan, TableProgress progress);

    /**
     * Imports the whole file in one transaction, or nothing of it, and remembers the columns for this header. A file with
     * errors is refused with a report, not with an exception. One file at a time comes in: another waits.
     *
     * @throws ProblemException {@code platform.tables.columns} (a column twice, or not as many as the header has), {@code
     *     platform.tables.missing} (a required column), {@code platform.busy} when the database could not do it now
     */
    TableReport run(String id, TableFile file, TablePlan plan, TableProgress progress);

    /** A file with all columns and one made-up row. Leaves the stream open. */
    void example(String id, OutputStream out);

    /**
     * Writes what the signed-in person may see as CSV (RFC 4180, UTF-8 with a byte-order mark, header in English as the
     * import reads it, formulas defused); noted in the audit trail. Leaves the stream open.
     *
     * @return number of rows
     */
    long export(String id, OutputStream out);

    /** Writes a report as CSV: row, column, value, error or remark, and the sentence. Leaves the stream open. */
    void writeReport(TableReport report, Locale locale, OutputStream out);
}
