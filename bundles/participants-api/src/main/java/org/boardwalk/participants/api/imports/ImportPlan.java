package org.boardwalk.participants.api.imports;

import java.util.List;
import java.util.Optional;
import org.boardwalk.platform.tables.api.TableFormat;

/**
 * What the person decided in the assistant: the same plan gives the same result in the dry run and in the run.
 *
 * @param format how to read the file
 * @param columns meaning of each column from left to right; empty = left out
 * @param keys how to recognise somebody who is here already, tried in this order; the first that finds one decides
 * @param policy what to do with somebody who is here already
 */
public record ImportPlan(
        TableFormat format, List<Optional<ImportField>> columns, List<DuplicateKey> keys, DuplicatePolicy policy) {
    public ImportPlan {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
    }

    /** How to recognise somebody; the text shown is {@code participants.import.key.<name>}. */
    public enum DuplicateKey {
        EXTERNAL_ID,
        EMAIL,
        NAME_AND_BIRTH_DATE
    }

    /** What to do with a row about somebody who is here; the text shown is {@code participants.import.policy.<name>}. */
    public enum DuplicatePolicy {
        /** Overwrite with what the file says; an empty cell changes nothing. */
        UPDATE,
        /** Leave the person as they are. */
        SKIP
    }
}
