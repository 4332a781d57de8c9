package org.boardwalk.platform.api.export;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The full export: every row of every table of every module, also of those that are switched off, as they are at one moment,
 * while people go on working, with a description of every field in English and Spanish ({@code csv-metadata.json}, W3C
 * Metadata Vocabulary for Tabular Data, 2015) and the files that people handed in. Columns that hold secrets, such as digests
 * of passwords and links, are described and left out. Memory does not grow with the data. Needs {@link #PERMISSION} on a
 * thread with a signed-in person; audited. Any thread.
 */
@ProviderType
public interface DataExport {
    /** Who may have everything at once. */
    String PERMISSION = "platform.export";

    /** How rows are written. */
    enum Format {
        /** RFC 4180, UTF-8, a header line; no value and empty text are the same. */
        CSV,
        /** A JSON object on each line; no value is {@code null}. */
        JSON
    }

    /**
     * All of it, or nothing: until it is whole it has another name, and what a killed process left is replaced by the next
     * export to the same place.
     *
     * @param target a ZIP file when the name ends with {@code .zip}, else a directory; the one above it must exist
     * @param formats at least one
     * @throws org.boardwalk.platform.api.problem.ProblemException {@code platform.export.exists} when there is something
     *     already, {@code platform.export.notWritten} when the disk refuses it
     */
    Exported export(Path target, Set<Format> formats);

    /**
     * As a ZIP file. What is cut off has no directory at its end: no program opens it.
     *
     * @param out is not closed
     */
    Exported export(OutputStream out, Set<Format> formats);

    /**
     * What was written.
     *
     * @param at when the data were like this
     * @param rows of all tables
     * @param files that people handed in
     */
    record Exported(Instant at, int tables, long rows, int files) {}
}
