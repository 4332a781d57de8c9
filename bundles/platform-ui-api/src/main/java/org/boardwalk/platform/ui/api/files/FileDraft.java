package org.boardwalk.platform.ui.api.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TableFormat;
import org.jspecify.annotations.Nullable;

/**
 * What the person has decided so far in the assistant.
 *
 * @param <F> what a column can mean
 */
public class FileDraft<F> {
    private @Nullable TableFile file;
    private @Nullable Recognised<F> recognised;
    private List<Optional<F>> columns = List.of();

    /**
     * What is known about the file.
     *
     * @param columns meaning of each column from left to right; empty = left out
     * @param remembered whether the columns come from an earlier import of such a file
     * @param preview first rows, each as long as the header
     */
    public record Recognised<F>(
            TableFormat format,
            List<Optional<F>> columns,
            boolean remembered,
            List<String> header,
            List<List<String>> preview,
            int rows) {
        public Recognised {
            columns = List.copyOf(columns);
            header = List.copyOf(header);
            preview = List.copyOf(preview);
        }
    }

    void file(TableFile value) {
        file = value;
    }

    public final TableFile file() {
        return Objects.requireNonNull(file);
    }

    /** Begins again with what was recognised. */
    public final void recognised(Recognised<F> value) {
        recognised = value;
        columns = value.columns();
    }

    boolean isRecognised() {
        return recognised != null;
    }

    Recognised<F> recognised() {
        return Objects.requireNonNull(recognised);
    }

    public final TableFormat format() {
        return recognised().format();
    }

    public final List<Optional<F>> columns() {
        return columns;
    }

    void column(int index, Optional<F> meaning) {
        List<Optional<F>> changed = new ArrayList<>(columns);
        changed.set(index, meaning);
        columns = List.copyOf(changed);
    }

    public final boolean has(F field) {
        return columns.contains(Optional.of(field));
    }
}
