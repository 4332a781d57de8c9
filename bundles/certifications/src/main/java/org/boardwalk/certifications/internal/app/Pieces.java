package org.boardwalk.certifications.internal.app;

import java.util.ArrayList;
import java.util.List;

/** Long lists in pieces a database takes in one statement. */
final class Pieces {
    private static final int SIZE = 100;

    private Pieces() {}

    static <T> List<List<T>> of(List<T> all) {
        List<List<T>> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            pieces.add(all.subList(from, Math.min(from + SIZE, all.size())));
        }
        return pieces;
    }
}
