package org.boardwalk.platform.tables.api;

import java.util.List;

/**
 * What was recognised in a file.
 *
 * @param suggested a plan to start from
 * @param remembered whether the columns come from an earlier import of a file with the same header
 * @param header names of the columns
 * @param preview the first rows, at most 20, without the header; each as long as the header
 * @param rows number of rows without the header
 */
public record TableAnalysis(
        TablePlan suggested, boolean remembered, List<String> header, List<List<String>> preview, int rows) {
    public TableAnalysis {
        header = List.copyOf(header);
        preview = List.copyOf(preview);
    }
}
