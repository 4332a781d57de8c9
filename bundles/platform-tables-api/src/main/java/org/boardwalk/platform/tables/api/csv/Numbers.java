package org.boardwalk.platform.tables.api.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as files write them: 1234.5, 1,234.5 and, where a comma is the decimal sign, 1234,5. */
public final class Numbers {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d{1,6})?");
    private static final Pattern COMMA = Pattern.compile("-?\\d{1,12},\\d{1,6}");

    private Numbers() {}

    public static Optional<BigDecimal> parse(String text) {
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return COMMA.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
