package org.boardwalk.participants.internal.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.boardwalk.participants.api.imports.ImportAnalysis;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.participants.api.imports.ImportFile;
import org.boardwalk.participants.api.imports.ImportFormat;
import org.boardwalk.participants.api.imports.ImportPlan;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicateKey;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicatePolicy;
import org.jspecify.annotations.Nullable;

/** What the person has decided so far in the assistant. */
final class ImportDraft {
    private @Nullable ImportFile file;
    private @Nullable ImportAnalysis analysis;
    private List<Optional<ImportField>> columns = List.of();
    private List<DuplicateKey> keys = List.of();
    private DuplicatePolicy policy = DuplicatePolicy.UPDATE;

    void file(ImportFile value) {
        file = value;
    }

    ImportFile file() {
        return Objects.requireNonNull(file);
    }

    /** Begins again with what was recognised. */
    void analysed(ImportAnalysis value) {
        analysis = value;
        columns = value.suggested().columns();
        keys = value.suggested().keys();
        policy = value.suggested().policy();
    }

    boolean isAnalysed() {
        return analysis != null;
    }

    ImportAnalysis analysis() {
        return Objects.requireNonNull(analysis);
    }

    ImportFormat format() {
        return analysis().suggested().format();
    }

    List<Optional<ImportField>> columns() {
        return columns;
    }

    void column(int index, Optional<ImportField> meaning) {
        List<Optional<ImportField>> changed = new ArrayList<>(columns);
        changed.set(index, meaning);
        columns = List.copyOf(changed);
    }

    boolean has(ImportField field) {
        return columns.contains(Optional.of(field));
    }

    List<DuplicateKey> keys() {
        return keys;
    }

    void keys(List<DuplicateKey> value) {
        keys = List.copyOf(value);
    }

    DuplicatePolicy policy() {
        return policy;
    }

    void policy(DuplicatePolicy value) {
        policy = value;
    }

    ImportPlan plan() {
        return new ImportPlan(format(), columns, keys, policy);
    }
}
