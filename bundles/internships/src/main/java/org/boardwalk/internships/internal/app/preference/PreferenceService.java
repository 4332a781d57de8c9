package org.boardwalk.internships.internal.app.preference;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.preference.Preferences;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.internships.internal.app.term.TermStore;
import org.boardwalk.internships.internal.domain.preference.WishEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Preferences of a term. Who writes holds the row of the person, or of the opportunity, so that the second sees the first. */
@Component(service = Preferences.class)
public final class PreferenceService implements Preferences {
    private final Transactions transactions;
    private final Access access;
    private final TermStore terms;
    private final WishStore store;
    private final DraftStore drafts;
    private final TermWishes wishes;
    private final PreferenceReminder reminder;

    @Activate
    public PreferenceService(
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference TermStore terms,
            @Reference WishStore store,
            @Reference DraftStore drafts,
            @Reference TermWishes wishes,
            @Reference PreferenceReminder reminder) {
        this.transactions = transactions;
        this.access = access;
        this.terms = terms;
        this.store = store;
        this.drafts = drafts;
        this.wishes = wishes;
        this.reminder = reminder;
    }

    @Override
    public Optional<Recorded> ofParticipant(UUID termId, UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> store.latest(termId, participantId));
    }

    @Override
    public Map<UUID, Recorded> ofTerm(UUID termId) {
        access.require(Access.READ);
        return transactions.read(() -> {
            Map<UUID, Recorded> all = store.ofParticipants(termId);
            all.keySet().retainAll(access.readable(all.keySet()));
            return all;
        });
    }

    @Override
    public List<Recorded> history(UUID termId, UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> store.history(termId, participantId).stream()
                .map(WishEntity::toRecorded)
                .toList());
    }

    @Override
    public Recorded rank(UUID termId, UUID participantId, long lock, Ranking ranking) {
        boolean own = requireOwnOrPlan(participantId);
        return transactions.write(() -> {
            hold(termId, participantId, own);
            Recorded recorded = record(termId, participantId, lock, ranking, new WishEntity.By(access.name(), own));
            drafts.drop(termId, participantId);
            return recorded;
        });
    }

    /** @return whether it is the participant himself */
    private boolean requireOwnOrPlan(UUID participantId) {
        boolean own = access.isOwn(participantId);
        if (!own) {
            access.requireWrite(Access.PLAN, participantId);
        }
        return own;
    }

    private void hold(UUID termId, UUID participantId, boolean own) {
        if (own) {
            WishCheck.requireOpen(terms.existing(termId).toRecord(0), LocalDate.now());
        }
        if (!terms.holdMember(termId, participantId)) {
            throw new ProblemException("internships.preference.notInTerm");
        }
    }

    private Recorded record(UUID term, UUID person, long lock, Ranking ranking, WishEntity.By by) {
        Optional<WishEntity> before = store.counting(term, person);
        Optional<Recorded> last = before.map(WishEntity::toRecorded);
        if (last.filter(one -> one.ranking().saysTheSame(ranking)).isPresent()) {
            return last.get();
        }
        requireLock(before, lock);
        WishCheck.requireKnown(ranking, terms.secured(term));
        return store.add(WishEntity.of(term, person, next(before), ranking, by), before)
                .toRecorded();
    }

    private static void requireLock(Optional<WishEntity> before, long lock) {
        if (before.map(WishEntity::number).orElse(0) != lock) {
            throw new ProblemException("platform.conflict");
        }
    }

    private static int next(Optional<WishEntity> before) {
        return before.map(WishEntity::number).orElse(0) + 1;
    }

    @Override
    public Optional<Draft> draft(UUID termId, UUID participantId) {
        requireOwnOrPlan(participantId);
        return transactions.read(() -> drafts.find(termId, participantId));
    }

    @Override
    public void keepDraft(UUID termId, UUID participantId, Draft draft) {
        boolean own = requireOwnOrPlan(participantId);
        transactions.write(() -> {
            hold(termId, participantId, own);
            drafts.keep(termId, participantId, draft);
        });
    }

    @Override
    public void dropDraft(UUID termId, UUID participantId) {
        requireOwnOrPlan(participantId);
        transactions.write(() -> drafts.drop(termId, participantId));
    }

    @Override
    public Map<UUID, Offer> offers(UUID termId, UUID participantId, Collection<UUID> opportunityIds) {
        access.requireRead(participantId);
        return transactions.read(() -> {
            Set<UUID> secured = terms.secured(termId, opportunityIds);
            TermWishes.OfTerm term = wishes.of(termId, participantId, secured);
            return secured.stream().collect(toMap(id -> id, id -> offer(term, id, participantId)));
        });
    }

    private static Offer offer(TermWishes.OfTerm term, UUID opportunity, UUID person) {
        return new Offer(
                opportunity,
                term.criteria(opportunity),
                term.met(opportunity, person),
                term.clear().open(opportunity, person));
    }

    @Override
    public Optional<SiteWish> ofOpportunity(UUID opportunityId) {
        return wishHistory(opportunityId).stream().findFirst();
    }

    @Override
    public Map<UUID, SiteWish> wishes(UUID termId) {
        access.require(Access.READ);
        return transactions.read(() -> store.ofSites(termId));
    }

    @Override
    public List<SiteWish> wishHistory(UUID opportunityId) {
        access.require(Access.READ);
        return transactions.read(() -> terms.opportunity(opportunityId)
                .map(opportunity -> store.history(opportunity.termId(), opportunityId).stream()
                        .map(WishEntity::toSiteWish)
                        .toList())
                .orElse(List.of()));
    }

    @Override
    public SiteWish wish(UUID opportunityId, long lock, SiteWish wish) {
        access.require(Access.PLAN);
        requireAbout(opportunityId, wish);
        WishCheck.requireGood(wish.criteria());
        return transactions.write(() -> {
            UUID term = terms.held(opportunityId).termId();
            Optional<WishEntity> before = store.counting(term, opportunityId);
            Optional<SiteWish> last = before.map(WishEntity::toSiteWish);
            if (last.filter(one -> saysTheSame(one, wish)).isPresent()) {
                return last.get();
            }
            requireLock(before, lock);
            wish.ranking().ifPresent(ranking -> WishCheck.requireMembers(ranking, terms.members(term)));
            WishEntity.By by = new WishEntity.By(access.name(), false);
            return store.add(WishEntity.of(term, wish, next(before), by), before)
                    .toSiteWish();
        });
    }

    private static void requireAbout(UUID opportunityId, SiteWish wish) {
        if (!wish.opportunityId().equals(opportunityId)) {
            throw new IllegalArgumentException("the wish is about another opportunity");
        }
    }

    private static boolean saysTheSame(SiteWish one, SiteWish other) {
        return one.criteria().equals(other.criteria())
                && one.ranking().isPresent() == other.ranking().isPresent()
                && one.ranking()
                        .orElse(Ranking.NONE)
                        .saysTheSame(other.ranking().orElse(Ranking.NONE));
    }

    @Override
    public List<Applicant> order(UUID opportunityId, SiteWish wish) {
        access.require(Access.READ);
        requireAbout(opportunityId, wish);
        WishCheck.requireGood(wish.criteria());
        return transactions.read(() -> terms.opportunity(opportunityId)
                .map(opportunity -> applicants(wishes.asIf(opportunity.termId(), wish), opportunityId))
                .orElse(List.of()));
    }

    private List<Applicant> applicants(TermWishes.OfTerm term, UUID opportunity) {
        Map<UUID, Integer> places = places(term.order(opportunity, term.people()));
        Set<UUID> readable = access.readable(term.people());
        return readable.stream()
                .map(person -> new Applicant(
                        person,
                        Optional.ofNullable(places.get(person)),
                        term.points(opportunity, person),
                        term.met(opportunity, person),
                        term.ranking(person).choice(opportunity)))
                .sorted(Comparator.comparing((Applicant one) -> one.place().orElse(Integer.MAX_VALUE))
                        .thenComparing(Applicant::participantId))
                .toList();
    }

    /** One more than the number of those who are strictly better. */
    private static Map<UUID, Integer> places(Map<UUID, Integer> keys) {
        List<Map.Entry<UUID, Integer>> best = new ArrayList<>(keys.entrySet());
        best.sort(Map.Entry.comparingByValue());
        Map<UUID, Integer> places = new HashMap<>();
        int place = 1;
        for (int i = 0; i < best.size(); i++) {
            if (i > 0 && !best.get(i).getValue().equals(best.get(i - 1).getValue())) {
                place = i + 1;
            }
            places.put(best.get(i).getKey(), place);
        }
        return places;
    }

    @Override
    public boolean reminds() {
        return reminder.isReady();
    }

    @Override
    public int remind(UUID termId) {
        access.require(Access.PLAN);
        return transactions.write(() -> reminder.remind(terms.existing(termId).toRecord(0), LocalDate.now()));
    }
}
