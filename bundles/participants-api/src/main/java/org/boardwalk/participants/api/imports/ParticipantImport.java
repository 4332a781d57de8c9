package org.boardwalk.participants.api.imports;

import java.io.OutputStream;
import java.util.Locale;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TableFormat;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;
import org.osgi.annotation.versioning.ProviderType;

/**
 * People from a CSV file of another system. Needs {@code participants.import}. Calls take seconds for a large file:
 * call them on a thread of your own. Stateless; each call reads the file again.
 */
@ProviderType
public interface ParticipantImport {
    /** Largest file: 50 MB. */
    int MAX_BYTES = 50 * 1024 * 1024;

    /**
     * Recognises encoding (UTF-8, UTF-16, windows-1252 and relatives), delimiter, header, order of dates, and the
     * meaning of the columns: as remembered for this header, else by names in English and Spanish.
     *
     * @throws ProblemException {@code platform.tables.empty}, {@code platform.tables.tooLarge}, {@code
     *     platform.tables.noText} (not a text file), {@code platform.tables.header} (no header line)
     */
    ImportAnalysis analyse(TableFile file);

    /** Reads the file again after the person chose another format; the columns follow the header. */
    ImportAnalysis analyse(TableFile file, TableFormat format);

    /** Says exactly what {@link #run} would do now, with every error of every row, and changes nothing. */
    TableReport dryRun(TableFile file, ImportPlan plan, TableProgress progress);

    /**
     * Imports the whole file in one transaction, or nothing of it, and remembers the plan for this header. A file
     * with errors is refused with a report, not with an exception.
     *
     * @throws ProblemException {@code participants.import.columns} (a name column is missing, or a meaning is given
     *     twice), {@code platform.busy} when the database could not do it now
     */
    TableReport run(TableFile file, ImportPlan plan, TableProgress progress);

    /** Writes the report as CSV: row, column, value, error or remark, and the sentence. Leaves the stream open. */
    void writeReport(TableReport report, Locale locale, OutputStream out);
}
