package org.boardwalk.internships.internal.app.term;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Opportunity.State;
import org.boardwalk.internships.api.term.OpportunityDetails;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.TermDetails;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.internships.internal.app.compliance.ComplianceStore;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.internships.internal.app.site.Once;
import org.boardwalk.internships.internal.app.site.SiteStore;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.TermEntity;
import org.boardwalk.internships.internal.domain.term.SeatCount;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Terms, who needs a placement in them, and the opportunities. */
@Component(service = {Terms.class, TermService.class})
public final class TermService implements Terms {
    private final Transactions transactions;
    private final EntityManager entities;
    private final Access access;
    private final TermStore store;
    private final SiteStore sites;
    private final ComplianceStore requirements;

    @Activate
    public TermService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=internships)") EntityManager entities,
            @Reference Access access,
            @Reference TermStore store,
            @Reference SiteStore sites,
            @Reference ComplianceStore requirements) {
        this.transactions = transactions;
        this.entities = entities;
        this.access = access;
        this.store = store;
        this.sites = sites;
        this.requirements = requirements;
    }

    @Override
    public List<Term> list() {
        access.requireAny();
        return transactions.read(() -> {
            Map<UUID, Integer> needed = store.needed();
            return store.terms().stream()
                    .filter(visible())
                    .map(row -> row.toRecord(needed.getOrDefault(row.id(), 0)))
                    .toList();
        });
    }

    @Override
    public Optional<Term> find(UUID id) {
        access.requireAny();
        return transactions.read(
                () -> store.term(id).filter(visible()).map(row -> row.toRecord(store.needed(row.id()))));
    }

    /** Staff see all terms, a participant those he is in. */
    private Predicate<TermEntity> visible() {
        if (access.isStaff()) {
            return term -> true;
        }
        Set<UUID> own = access.own().map(store::termsOf).orElse(Set.of());
        return term -> own.contains(term.id());
    }

    @Override
    public Term add(TermDetails details) {
        access.require(Access.PLAN);
        TermCheck.require(details);
        return named(details, () -> {
            TermEntity row = new TermEntity(details);
            requireFree(details, row.id());
            entities.persist(row);
            entities.flush();
            return row.toRecord(0);
        });
    }

    @Override
    public Term change(UUID id, long lock, TermDetails details) {
        access.require(Access.PLAN);
        TermCheck.require(details);
        return named(details, () -> {
            TermEntity row = store.existing(id);
            if (row.version() != lock) {
                throw new ProblemException("platform.conflict");
            }
            requireFree(details, id);
            store.opportunityDays(id).ifPresent(days -> {
                if (days[0].isBefore(details.begins()) || days[1].isAfter(details.ends())) {
                    throw new ProblemException(
                            "internships.term.opportunities", days[0].toString(), days[1].toString());
                }
            });
            row.describe(details);
            entities.flush();
            return row.toRecord(store.needed(id));
        });
    }

    private Term named(TermDetails details, Supplier<Term> work) {
        return Once.named(
                "internships_term_name",
                () -> new ProblemException(
                        "internships.term.nameTaken", details.name().strip()),
                () -> transactions.write(work));
    }

    private void requireFree(TermDetails details, UUID id) {
        String name = details.name().strip();
        if (store.isTaken(name.toLowerCase(Locale.ROOT), id)) {
            throw new ProblemException("internships.term.nameTaken", name);
        }
    }

    @Override
    public List<UUID> members(UUID termId) {
        access.require(Access.READ);
        return transactions.read(() -> {
            List<UUID> all = store.members(termId);
            Set<UUID> readable = access.readable(all);
            return all.stream().filter(readable::contains).toList();
        });
    }

    @Override
    public int addMembers(UUID termId, Collection<UUID> participantIds) {
        access.require(Access.PLAN);
        return Once.named(
                "internships_member_once",
                () -> new ProblemException("platform.conflict"),
                () -> transactions.write(() -> {
                    store.existing(termId);
                    if (!access.areReadable(participantIds)) {
                        throw new ProblemException("participants.notFound");
                    }
                    int added = store.addMembers(termId, participantIds);
                    entities.flush();
                    return added;
                }));
    }

    @Override
    public void removeMember(UUID termId, UUID participantId) {
        access.require(Access.PLAN);
        access.requireRead(participantId);
        transactions.write(() -> {
            if (store.hasPlacement(termId, participantId)) {
                throw new ProblemException("internships.term.placed");
            }
            store.member(termId, participantId).ifPresent(entities::remove);
        });
    }

    @Override
    public List<Opportunity> opportunities(UUID termId) {
        access.requireAny();
        return transactions.read(() -> find(termId).isEmpty()
                ? List.of()
                : store.opportunities(termId).stream()
                        .filter(one -> access.isStaff() || one.state() == State.SECURED)
                        .toList());
    }

    @Override
    public Optional<Opportunity> opportunity(UUID id) {
        access.requireAny();
        return transactions.read(() -> store.opportunity(id)
                .map(OpportunityEntity::toRecord)
                .filter(one -> access.isStaff()
                        || one.state() == State.SECURED && find(one.termId()).isPresent()));
    }

    @Override
    public Opportunity addOpportunity(OpportunityDetails details) {
        access.require(Access.PLAN);
        return referred(
                details,
                () -> transactions.write(() -> {
                    TermCheck.require(details, store.existing(details.termId()));
                    UUID site = siteOf(details);
                    sites.hold(site);
                    requireKnown(details, site);
                    requireOwnReference(Optional.empty(), details);
                    OpportunityEntity row = new OpportunityEntity(details, site);
                    entities.persist(row);
                    return saved(row);
                }));
    }

    @Override
    public Opportunity changeOpportunity(UUID id, long lock, OpportunityDetails details) {
        access.require(Access.PLAN);
        return referred(
                details,
                () -> transactions.write(() -> {
                    OpportunityEntity row = store.held(id, lock);
                    if (!row.termId().equals(details.termId())) {
                        throw new IllegalArgumentException("an opportunity stays in its term");
                    }
                    TermCheck.require(details, store.existing(row.termId()));
                    UUID site = row.locationId().equals(details.locationId()) ? row.siteId() : siteOf(details);
                    sites.hold(site);
                    requireKnown(details, site);
                    requireRoomForPlacements(row, details);
                    requireOwnReference(Optional.of(id), details);
                    row.describe(details, site);
                    if (row.state() == State.SECURED) {
                        requireAgreement(row);
                    }
                    return saved(row);
                }));
    }

    private static <T> T referred(OpportunityDetails details, Supplier<T> transaction) {
        return Once.named("internships_opportunity_ref", () -> taken(details), transaction);
    }

    private static ProblemException taken(OpportunityDetails details) {
        return new ProblemException(
                "internships.more.reference.taken", details.reference().strip());
    }

    private void requireOwnReference(Optional<UUID> itself, OpportunityDetails details) {
        String reference = details.reference().strip();
        Optional<UUID> known = reference.isEmpty()
                ? Optional.empty()
                : store.referred(reference).map(Opportunity::id);
        if (known.isPresent() && !known.equals(itself)) {
            throw taken(details);
        }
    }

    private UUID siteOf(OpportunityDetails details) {
        return sites.siteOf(details.locationId())
                .orElseThrow(() -> new ProblemException("internships.opportunity.location"));
    }

    private void requireKnown(OpportunityDetails details, UUID site) {
        if (details.supervisorId()
                .filter(contact -> sites.contact(site, contact).isEmpty())
                .isPresent()) {
            throw new ProblemException("internships.opportunity.supervisor");
        }
        if (!requirements.areKnown(details.requirementIds())) {
            throw new ProblemException("internships.opportunity.requirement");
        }
    }

    private void requireRoomForPlacements(OpportunityEntity row, OpportunityDetails details) {
        if (details.capacity() < row.taken()) {
            throw new ProblemException("internships.opportunity.taken", row.taken());
        }
        store.placementDays(row.id()).ifPresent(days -> {
            if (!row.locationId().equals(details.locationId())
                    || days[0].isBefore(details.begins())
                    || days[1].isAfter(details.ends())) {
                throw new ProblemException("internships.opportunity.placed", days[0].toString(), days[1].toString());
            }
        });
    }

    @Override
    public Opportunity move(UUID id, long lock, State state) {
        access.require(Access.PLAN);
        return transactions.write(() -> {
            OpportunityEntity row = store.held(id, lock);
            if (!row.state().next().contains(state)) {
                throw new ProblemException("internships.opportunity.move", row.title());
            }
            if (row.taken() > 0 && state != State.CLOSED && state != State.SECURED) {
                throw new ProblemException("internships.opportunity.taken", row.taken());
            }
            row.move(state);
            if (state == State.SECURED) {
                requireAgreement(row);
            }
            return saved(row);
        });
    }

    private void requireAgreement(OpportunityEntity row) {
        requireAgreement(row.siteId(), row.begins(), row.ends());
    }

    private void requireAgreement(UUID site, LocalDate first, LocalDate last) {
        Agreement.firstUncovered(sites.agreements(site), first, last)
                .map(LocalDate::toString)
                .ifPresent(day -> {
                    throw new ProblemException("internships.opportunity.noAgreement", sites.name(site), day);
                });
    }

    /** The opportunity that files know by this. Inside a transaction. */
    public Optional<Opportunity> referred(String reference) {
        return store.referred(reference);
    }

    /**
     * Says what {@link #addOpportunity}, {@link #changeOpportunity} and {@link #move} would refuse, and changes nothing.
     * Inside a transaction.
     *
     * @param before as it is; empty = it would be new
     * @param state in which it would be in the end
     */
    public void judge(Optional<Opportunity> before, OpportunityDetails details, State state) {
        TermCheck.require(details, store.existing(details.termId()));
        UUID site = before.filter(one -> one.locationId().equals(details.locationId()))
                .map(Opportunity::siteId)
                .orElseGet(() -> siteOf(details));
        requireKnown(details, site);
        requireOwnReference(before.map(Opportunity::id), details);
        before.flatMap(one -> store.opportunity(one.id())).ifPresent(row -> {
            requireRoomForPlacements(row, details);
            requireFree(row, way(row.state(), state, row.title()));
        });
        List<State> way = way(before.map(Opportunity::state).orElse(State.REQUESTED), state, details.title());
        if (state == State.SECURED || way.contains(State.SECURED)) {
            requireAgreement(site, details.begins(), details.ends());
        }
    }

    private static void requireFree(OpportunityEntity row, List<State> way) {
        if (row.taken() > 0 && way.stream().anyMatch(state -> state != State.CLOSED && state != State.SECURED)) {
            throw new ProblemException("internships.opportunity.taken", row.taken());
        }
    }

    /**
     * The moves from one state to another, two at most.
     *
     * @throws ProblemException {@code internships.opportunity.move}
     */
    public static List<State> way(State from, State to, String title) {
        if (from == to) {
            return List.of();
        }
        if (from.next().contains(to)) {
            return List.of(to);
        }
        return from.next().stream()
                .filter(between -> between.next().contains(to))
                .findFirst()
                .map(between -> List.of(between, to))
                .orElseThrow(() -> new ProblemException("internships.opportunity.move", title));
    }

    private Opportunity saved(OpportunityEntity row) {
        entities.flush();
        return row.toRecord();
    }

    @Override
    public Board board(UUID termId) {
        access.require(Access.READ);
        return transactions.read(() -> SeatCount.board(
                store.needed(termId), store.seats(termId), store.placed(termId), store.agreements(termId)));
    }
}
