package org.boardwalk.matching.text;

import java.math.BigDecimal;

/** Exact decimals as text: no exponent, no zeros at the end. */
public final class Decimals {
    private Decimals() {}

    /** units·10^−scale */
    public static String format(long units, int scale) {
        if (scale == 0) {
            return Long.toString(units);
        }
        return format(BigDecimal.valueOf(units, scale));
    }

    public static String format(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
