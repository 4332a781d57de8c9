package org.boardwalk.participants.internal.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.boardwalk.participants.api.imports.ImportAnalysis;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.participants.api.imports.ImportPlan;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicateKey;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicatePolicy;
import org.boardwalk.platform.api.problem.ProblemException;

/** Options that change the suggested plan; empty = as suggested. */
record PlanOptions(String mapping, String keys, boolean skip) {
    ImportPlan apply(ImportAnalysis analysis) {
        ImportPlan suggested = analysis.suggested();
        return new ImportPlan(
                suggested.format(),
                columns(analysis),
                keys.isEmpty() ? suggested.keys() : duplicateKeys(),
                skip ? DuplicatePolicy.SKIP : suggested.policy());
    }

    /** What is said here takes its meaning away from another column. */
    private List<Optional<ImportField>> columns(ImportAnalysis analysis) {
        List<Optional<ImportField>> columns =
                new ArrayList<>(analysis.suggested().columns());
        for (String pair : mapping.isEmpty() ? new String[0] : mapping.split(",")) {
            int cut = pair.lastIndexOf('=');
            String name = cut < 0 ? pair : pair.substring(0, cut).strip();
            int column = analysis.header().indexOf(name);
            if (cut < 0 || column < 0) {
                throw new ProblemException("participants.console.mapping", pair);
            }
            Optional<ImportField> field = field(pair.substring(cut + 1).strip());
            columns.replaceAll(known -> field.isPresent() && known.equals(field) ? Optional.empty() : known);
            columns.set(column, field);
        }
        return columns;
    }

    private static Optional<ImportField> field(String key) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(ImportField.values())
                .filter(field -> field.key().equalsIgnoreCase(key))
                .findFirst()
                .orElseThrow(() -> new ProblemException("participants.console.mapping", key)));
    }

    private List<DuplicateKey> duplicateKeys() {
        try {
            return Arrays.stream(keys.split(","))
                    .map(key -> DuplicateKey.valueOf(
                            key.strip().toUpperCase(Locale.ROOT).replace('-', '_')))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new ProblemException("participants.console.keys", keys);
        }
    }
}
