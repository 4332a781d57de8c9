package org.boardwalk.participants.internal.app.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.participants.internal.app.csv.ImportRow;
import org.boardwalk.platform.tables.api.TableReport.Problem;

/** Everything there is to say about the rows. */
final class Findings {
    private final List<Problem> problems;
    private final Set<Integer> wrong = new HashSet<>();
    private final Map<ImportField, String> columns = new EnumMap<>(ImportField.class);

    Findings(List<Problem> ofTheFile, List<String> header, List<Optional<ImportField>> meanings) {
        problems = new ArrayList<>(ofTheFile);
        ofTheFile.stream().filter(Problem::error).forEach(problem -> wrong.add(problem.row()));
        for (int i = 0; i < meanings.size(); i++) {
            String name = header.get(i);
            meanings.get(i).ifPresent(field -> columns.put(field, name));
        }
    }

    void error(ImportRow row, Optional<ImportField> field, String code, Object... arguments) {
        String column = field.map(one -> columns.getOrDefault(one, "")).orElse("");
        String value = field.map(row::text).orElse("");
        wrong.add(row.number());
        problems.add(new Problem(row.number(), column, value, true, code, List.of(arguments)));
    }

    void remark(ImportRow row, String code, Object... arguments) {
        problems.add(new Problem(row.number(), "", "", false, code, List.of(arguments)));
    }

    /** Whether nothing was found wrong with the row yet: a date that could not be read is not missing as well. */
    boolean isSilentAbout(ImportRow row) {
        return !wrong.contains(row.number());
    }

    boolean hasErrors() {
        return !wrong.isEmpty();
    }

    List<Problem> sorted() {
        return problems.stream().sorted(Comparator.comparingInt(Problem::row)).toList();
    }
}
