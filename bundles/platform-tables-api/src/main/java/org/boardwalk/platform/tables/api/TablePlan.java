package org.boardwalk.platform.tables.api;

import java.util.List;
import java.util.Optional;

/**
 * What the person decided: the same plan gives the same result in the dry run and in the run.
 *
 * @param format how to read the file
 * @param columns key of each column from left to right; empty = left out
 */
public record TablePlan(TableFormat format, List<Optional<String>> columns) {
    public TablePlan {
        columns = List.copyOf(columns);
    }
}
