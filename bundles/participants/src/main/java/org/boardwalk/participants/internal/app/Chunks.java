package org.boardwalk.participants.internal.app;

import java.util.ArrayList;
import java.util.List;

/** Long lists in pieces a database takes in one statement. */
public final class Chunks {
    /** Keys in one statement: with more of them Derby reads the whole table instead of looking each up. */
    public static final int KEYS = 100;

    private Chunks() {}

    public static <T> List<List<T>> of(List<T> all, int size) {
        List<List<T>> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            pieces.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return pieces;
    }
}
