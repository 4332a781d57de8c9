package org.boardwalk.participants.internal.ui.imports;

import java.util.List;
import org.boardwalk.participants.api.imports.ImportAnalysis;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.participants.api.imports.ImportPlan;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicateKey;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicatePolicy;
import org.boardwalk.platform.ui.api.files.FileDraft;

/** What the person has decided so far in the assistant. */
final class ImportDraft extends FileDraft<ImportField> {
    private List<DuplicateKey> keys = List.of();
    private DuplicatePolicy policy = DuplicatePolicy.UPDATE;

    /** Begins again with what was recognised. */
    void analysed(ImportAnalysis value) {
        ImportPlan plan = value.suggested();
        recognised(new Recognised<>(
                plan.format(), plan.columns(), value.remembered(), value.header(), value.preview(), value.rows()));
        keys = plan.keys();
        policy = plan.policy();
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
        return new ImportPlan(format(), columns(), keys, policy);
    }
}
