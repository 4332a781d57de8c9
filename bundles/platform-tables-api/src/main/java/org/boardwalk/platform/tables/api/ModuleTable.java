package org.boardwalk.platform.tables.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Texts;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard service: a table of a module that can be brought in from a file and written to one, with the same columns.
 * The platform reads files, recognises columns, checks cells, runs the transaction, shows the assistant and gives the
 * console its commands; the module judges rows and writes them.
 *
 * <p>The title shown is the text {@code <id>.title}, what a row is and how it is recognised {@code <id>.summary}, the
 * name of a column {@link #title}. What is exported and imported again must change nothing.
 */
@ConsumerType
public interface ModuleTable {
    /** Unique; starts with the module's id and a dot: {@code certifications.table.wallets}. */
    String id();

    String importPermission();

    String exportPermission();

    /** Route of the page to go back to. */
    String page();

    /** In the order of an export. */
    List<TableColumn> columns();

    /** Key of a column's name. */
    default String title(TableColumn column) {
        return column.title().isEmpty() ? id() + ".column." + column.key() : column.title();
    }

    /** What a column is called in a language. */
    default String name(TableColumn column, Locale locale, Texts texts) {
        return column.labels().isEmpty()
                ? texts.text(locale, title(column))
                : column.labels()
                        .getOrDefault(locale.getLanguage(), column.labels().getOrDefault("en", ""));
    }

    /**
     * Asked before a file is read: whether these columns are enough.
     *
     * @param columns keys of the columns the file has; those that are required are among them
     * @throws ProblemException that says what is missing
     */
    default void require(Set<String> columns) {}

    /**
     * A file comes in. Called inside of the transaction that takes the whole file, a reading one for a dry run.
     *
     * @throws ProblemException also when this person may not import
     */
    TableImport begin(TableRun run);

    /**
     * Hands over each row the signed-in person may see. Outside of a transaction: use short ones.
     *
     * @param out takes the cells in the order of the columns: dates as ISO text, choices by their codes
     */
    void export(RowWriter out);

    /** Takes the rows of an export. */
    interface RowWriter {
        /** @param cells one for each column */
        void row(List<String> cells);
    }
}
