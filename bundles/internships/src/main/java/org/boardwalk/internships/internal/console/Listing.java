package org.boardwalk.internships.internal.console;

import java.util.List;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Placements;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.platform.api.problem.ProblemException;

/** What a command is about. */
final class Listing {
    private Listing() {}

    /**
     * @param name name or id of a term
     * @throws ProblemException {@code internships.console.noTerm}
     */
    static Term term(Terms terms, String name) {
        return terms.list().stream()
                .filter(one -> one.name().equalsIgnoreCase(name.strip())
                        || one.id().toString().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new ProblemException("internships.console.noTerm", name));
    }

    /** @param term name or id; blank = all that are planned or in progress */
    static List<Placement> placements(Placements placements, Terms terms, String term) {
        return term.isBlank()
                ? placements.open()
                : placements.ofTerm(term(terms, term).id());
    }
}
