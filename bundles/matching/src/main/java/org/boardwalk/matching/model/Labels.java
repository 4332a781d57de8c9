package org.boardwalk.matching.model;

import java.util.function.IntFunction;

/**
 * What the numbers of an instance stand for. The lottery draws by label, so that a person's draw does not change when
 * others come or go, and the canonical form of an instance names them.
 *
 * @param people a resident's or mentee's label, by number
 * @param places a hospital's or mentor's label, by number
 * @param plain whether each label is just its number, counted from 1, as in a text file
 */
public record Labels(IntFunction<String> people, IntFunction<String> places, boolean plain) {
    /** Everything is called by its number, counted from 1. */
    public static final Labels NUMBERS = new Labels(i -> Integer.toString(i + 1), i -> Integer.toString(i + 1), true);
}
