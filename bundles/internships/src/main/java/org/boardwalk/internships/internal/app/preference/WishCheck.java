package org.boardwalk.internships.internal.app.preference;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.api.preference.Criterion.Kind;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.platform.api.problem.ProblemException;

/** What is refused when somebody says what he would like. */
final class WishCheck {
    private static final int LONGEST_VALUE = 80;

    private WishCheck() {}

    /** @throws ProblemException unless participants may rank on this day */
    static void requireOpen(Term term, LocalDate today) {
        if (term.takesPreferences(today)) {
            return;
        }
        LocalDate first = term.preferencesFrom()
                .orElseThrow(() -> new ProblemException("internships.preference.noDates", term.name()));
        if (today.isBefore(first)) {
            throw new ProblemException("internships.preference.notOpen", first.toString());
        }
        throw new ProblemException(
                "internships.preference.closed",
                term.preferencesUntil().orElseThrow().toString());
    }

    static void requireKnown(Ranking ranking, Set<UUID> secured) {
        if (!secured.containsAll(ranking.mentioned())) {
            throw new ProblemException("internships.preference.unknown");
        }
    }

    static void requireMembers(Ranking ranking, List<UUID> members) {
        if (!new HashSet<>(members).containsAll(ranking.mentioned())) {
            throw new ProblemException("internships.preference.stranger");
        }
    }

    static void requireGood(List<Criterion> criteria) {
        for (Criterion criterion : criteria) {
            if (criterion.points() < 1 || criterion.points() > Criterion.MOST_POINTS) {
                throw new ProblemException("internships.preference.points", Criterion.MOST_POINTS);
            }
            boolean needsValue = criterion.kind() != Kind.COMPLIANT;
            if (criterion.value().isBlank() == needsValue || criterion.value().length() > LONGEST_VALUE) {
                throw new ProblemException("internships.preference.value");
            }
            if (criteria.stream().filter(criterion::asksTheSame).count() > 1) {
                throw new ProblemException("internships.preference.twice");
            }
        }
    }
}
