package org.boardwalk.internships.internal.app.preference;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.api.preference.Criterion.Kind;
import org.boardwalk.internships.api.preference.Preferences.Recorded;
import org.boardwalk.internships.api.preference.Preferences.SiteWish;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.internal.app.compliance.Clearances;
import org.boardwalk.internships.internal.app.term.TermStore;
import org.boardwalk.internships.internal.domain.preference.SiteOrder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What everybody in a term would like, and how each site orders the people, read in a few statements however large the term
 * is. Checks no permission. Inside a transaction only.
 */
@Component(service = TermWishes.class)
public final class TermWishes {
    private final TermStore terms;
    private final WishStore store;
    private final Clearances clearances;
    private final PersonFacts facts;

    @Activate
    public TermWishes(
            @Reference TermStore terms,
            @Reference WishStore store,
            @Reference Clearances clearances,
            @Reference PersonFacts facts) {
        this.terms = terms;
        this.store = store;
        this.clearances = clearances;
        this.facts = facts;
    }

    /** Of everybody in the term. */
    public OfTerm of(UUID term) {
        Set<UUID> people = Set.copyOf(terms.members(term));
        return of(people, rankings(term, people), store.ofSites(term), clearances.of(term, people));
    }

    /** Of those of the term who accept one opportunity, as far as it matters there, as if its site wanted this. */
    OfTerm asIf(UUID term, SiteWish wish) {
        UUID opportunity = wish.opportunityId();
        Set<UUID> people = new HashSet<>(terms.members(term));
        Map<UUID, Ranking> rankings = rankings(term, people);
        people.removeIf(person -> !rankings.getOrDefault(person, Ranking.NONE).accepts(opportunity));
        return of(people, rankings, Map.of(opportunity, wish), clearances.at(opportunity, people));
    }

    private Map<UUID, Ranking> rankings(UUID term, Set<UUID> people) {
        Map<UUID, Ranking> rankings = store.rankings(term);
        rankings.keySet().retainAll(people);
        return rankings;
    }

    /** Of one person of the term, as far as it matters at some opportunities. */
    OfTerm of(UUID term, UUID person, Collection<UUID> opportunities) {
        Map<UUID, Ranking> rankings = store.latest(term, person)
                .map(Recorded::ranking)
                .map(ranking -> Map.of(person, ranking))
                .orElse(Map.of());
        return of(
                Set.of(person),
                rankings,
                store.ofSites(term, opportunities),
                clearances.ofPerson(person, opportunities));
    }

    private OfTerm of(
            Set<UUID> people, Map<UUID, Ranking> rankings, Map<UUID, SiteWish> sites, Clearances.OfTerm clear) {
        Set<Criterion> asked = sites.values().stream()
                .flatMap(wish -> wish.criteria().stream())
                .collect(Collectors.toSet());
        return new OfTerm(people, rankings, sites, clear, facts.met(people, asked));
    }

    /**
     * A term as of one moment. Not for several threads.
     *
     * @param people everybody in the term
     * @param rankings of those who said something
     * @param sites what sites want, by opportunity; those that said nothing are missing
     * @param clear who has what is required
     * @param met who meets each criterion that other modules know about
     */
    public record OfTerm(
            Set<UUID> people,
            Map<UUID, Ranking> rankings,
            Map<UUID, SiteWish> sites,
            Clearances.OfTerm clear,
            Map<Criterion, Set<UUID>> met) {
        /** What a person said; who said nothing accepts all alike. */
        public Ranking ranking(UUID person) {
            return rankings.getOrDefault(person, Ranking.NONE);
        }

        public List<Criterion> criteria(UUID opportunity) {
            SiteWish wish = sites.get(opportunity);
            return wish == null ? List.of() : wish.criteria();
        }

        /** Those of the opportunity's criteria that the person meets. */
        public Set<Criterion> met(UUID opportunity, UUID person) {
            Set<Criterion> own = new HashSet<>();
            for (Criterion criterion : criteria(opportunity)) {
                if (meets(criterion, opportunity, person)) {
                    own.add(criterion);
                }
            }
            return own;
        }

        public int points(UUID opportunity, UUID person) {
            int points = 0;
            for (Criterion criterion : criteria(opportunity)) {
                if (meets(criterion, opportunity, person)) {
                    points += criterion.points();
                }
            }
            return points;
        }

        private boolean meets(Criterion criterion, UUID opportunity, UUID person) {
            return criterion.kind() == Kind.COMPLIANT
                    ? clear.isClear(opportunity, person)
                    : met.getOrDefault(criterion, Set.of()).contains(person);
        }

        /**
         * How the site orders some people.
         *
         * @return less is better, the same is a tie; whom the site does not accept is missing
         */
        public Map<UUID, Integer> order(UUID opportunity, Collection<UUID> some) {
            SiteWish wish = sites.get(opportunity);
            Map<UUID, Integer> keys = new HashMap<>();
            SiteOrder order = wish == null ? SiteOrder.NONE : SiteOrder.of(wish);
            for (UUID person : some) {
                OptionalInt key = order.key(person, points(opportunity, person));
                key.ifPresent(place -> keys.put(person, place));
            }
            return keys;
        }
    }
}
