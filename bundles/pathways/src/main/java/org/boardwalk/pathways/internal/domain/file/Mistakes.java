package org.boardwalk.pathways.internal.domain.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.boardwalk.pathways.api.catalogue.PathwayFileException;
import org.boardwalk.pathways.api.catalogue.PathwayFileException.Mistake;
import org.boardwalk.pathways.api.text.Phrase;
import org.boardwalk.pathways.internal.domain.file.JsonValue.Place;

/** What is wrong with a file. Reading goes on after a mistake, so that people see all of them at once. */
final class Mistakes {
    private static final int MOST = 100;

    private final List<Mistake> found = new ArrayList<>();

    void add(Place place, String path, Phrase reason) {
        if (found.size() < MOST) {
            found.add(new Mistake(place.line(), place.column(), path, reason));
        }
    }

    void add(Place place, String path, String key, Object... arguments) {
        add(place, path, Phrase.of("pathways.file." + key, arguments));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** @throws PathwayFileException when there is any */
    void stop() {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparing(Mistake::line).thenComparing(Mistake::column));
            throw new PathwayFileException(found);
        }
    }
}
