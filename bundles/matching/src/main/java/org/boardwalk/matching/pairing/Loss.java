package org.boardwalk.matching.pairing;

import java.math.BigDecimal;

/**
 * What a change costs the whole, in the order in which a goal counts: in reach pairs first, then the total; in quality the
 * total alone, pairs then being how many fewer there are.
 *
 * @param pairs fewer pairs; negative if there are more
 * @param total less in the sum of scores; negative if it is more
 */
public record Loss(int pairs, BigDecimal total) {}
