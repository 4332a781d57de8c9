package org.boardwalk.platform.tables.api;

import java.util.List;
import java.util.UUID;

/**
 * What an import did, or what it would do.
 *
 * @param id of the import, also in the audit trail and the events
 * @param rows rows read, without the header and empty lines
 * @param added things that are new
 * @param changed things that were here and are different now
 * @param unchanged things that were here and are the same
 * @param skipped rows left out on purpose
 * @param problems every problem, by row
 */
public record TableReport(
        UUID id,
        Outcome outcome,
        String fileName,
        int rows,
        int added,
        int changed,
        int unchanged,
        int skipped,
        List<Problem> problems) {
    public TableReport {
        problems = List.copyOf(problems);
    }

    /** Problems that keep the file from being imported. */
    public long errors() {
        return problems.stream().filter(Problem::error).count();
    }

    /** What became of the file. */
    public enum Outcome {
        /** Nothing was to be changed, and nothing was; a run would succeed when there are no errors. */
        DRY_RUN,
        /** All of it is in. */
        IMPORTED,
        /** It has errors; nothing of it is in. */
        REFUSED,
        /** Somebody cancelled; nothing of it is in. */
        CANCELLED
    }

    /**
     * @param row line as a spreadsheet numbers it: the header is row 1; 0 = the whole file
     * @param column name of the column in the file, or empty for the whole row
     * @param value the cell, shortened to 80 characters
     * @param error true when it keeps the file out; false for a remark, such as a duplicate that is skipped
     * @param code key of the sentence
     * @param arguments of the sentence
     */
    public record Problem(int row, String column, String value, boolean error, String code, List<Object> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }
    }
}
