package org.boardwalk.matching.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * The caller's ids in their natural order, which is their numbering: the same ids have the same numbers, in whatever order
 * they came.
 */
public final class Keys<K extends Comparable<? super K>> {
    private final List<K> sorted;

    public Keys(Collection<K> ids) {
        sorted = Collections.unmodifiableList(new ArrayList<>(new TreeSet<>(ids)));
        for (K id : sorted) {
            if (id.toString().chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("an id must not contain line breaks or other control characters");
            }
        }
    }

    public List<K> all() {
        return sorted;
    }

    public int size() {
        return sorted.size();
    }

    public K get(int number) {
        return sorted.get(number);
    }

    /** Throws IllegalArgumentException if it is not there. */
    public int number(K id) {
        int number = Collections.binarySearch(sorted, id);
        if (number < 0) {
            throw new IllegalArgumentException(id + " is not in the instance");
        }
        return number;
    }

    public String label(int number) {
        return sorted.get(number).toString();
    }
}
