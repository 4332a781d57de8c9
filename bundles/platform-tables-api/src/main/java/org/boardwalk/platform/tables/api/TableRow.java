package org.boardwalk.platform.tables.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A row by the keys of its columns. A column that the file does not have and an empty cell are the same: nothing is said.
 *
 * @param number as a spreadsheet counts: the header is row 1
 * @param cells {@code String} for text and the code of a choice, {@code LocalDate}, {@code BigDecimal}; none for an
 *     empty or a wrong cell
 * @param sound false when one of its cells is wrong, which was told already
 */
public record TableRow(int number, Map<String, Object> cells, boolean sound) {
    /** Without spaces around it; empty = nothing is said. */
    public String text(String column) {
        return cells.get(column) instanceof String text ? text : "";
    }

    public Optional<LocalDate> date(String column) {
        return cells.get(column) instanceof LocalDate date ? Optional.of(date) : Optional.empty();
    }

    public Optional<BigDecimal> number(String column) {
        return cells.get(column) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** A choice whose codes are the names of an enum. */
    public <E extends Enum<E>> Optional<E> choice(String column, Class<E> type) {
        String code = text(column);
        return code.isEmpty() ? Optional.empty() : Optional.of(Enum.valueOf(type, code));
    }

    /** The cell as it is told in a report. */
    public String shown(String column) {
        return cells.getOrDefault(column, "").toString();
    }
}
