package org.boardwalk.pathways.internal.domain.check;

import java.util.Collection;
import java.util.List;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.api.requirement.Names;
import org.boardwalk.pathways.api.text.Phrase;
import org.boardwalk.pathways.api.text.Series;

/** Makes findings. */
final class Findings {
    private Findings() {}

    static Finding error(Finding.Kind kind, Collection<String> elements, String key, Object... arguments) {
        return new Finding(
                Finding.Severity.ERROR, kind, List.copyOf(elements), Phrase.of("pathways.check." + key, arguments));
    }

    static Finding warning(Finding.Kind kind, Collection<String> elements, String key, Object... arguments) {
        return new Finding(
                Finding.Severity.WARNING, kind, List.copyOf(elements), Phrase.of("pathways.check." + key, arguments));
    }

    /** Titles in a row. */
    static Series titles(Names names, Collection<String> ids) {
        return new Series(
                ids.stream()
                        .map(id -> Phrase.of("pathways.check.title", names.step(id)))
                        .toList(),
                Series.Joint.AND);
    }
}
