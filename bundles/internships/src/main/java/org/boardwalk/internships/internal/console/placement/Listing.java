package org.boardwalk.internships.internal.console.placement;

import java.util.List;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Placements;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Which placements a command is about, and how it prints them for programs. */
final class Listing {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Listing() {}

    /** @param term name; blank = all that are planned or in progress */
    static List<Placement> of(Placements placements, @Nullable Terms terms, String term) {
        if (term.isBlank()) {
            return placements.open();
        }
        if (terms == null) {
            throw new ProblemException("internships.console.noTerm", term);
        }
        return terms.list().stream()
                .filter(one -> one.name().equalsIgnoreCase(term.strip()))
                .findFirst()
                .map(Term::id)
                .map(placements::ofTerm)
                .orElseThrow(() -> new ProblemException("internships.console.noTerm", term));
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
