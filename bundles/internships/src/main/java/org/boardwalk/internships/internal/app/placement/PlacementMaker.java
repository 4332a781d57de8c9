package org.boardwalk.internships.internal.app.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.boardwalk.internships.api.event.PlacementMade;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.internships.internal.domain.placement.Days;
import org.boardwalk.internships.internal.domain.placement.Room;
import org.boardwalk.internships.internal.domain.placement.Room.Lack;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes placements, by hand or for a match run, and moves them: the one place where seats, agreements and overlaps are
 * decided. Inside a writing transaction; the caller has checked the rights.
 */
@Component(service = PlacementMaker.class)
public final class PlacementMaker {
    private static final UUID NONE = new UUID(0, 0);

    private final PlacementStore store;
    private final PlacementLocks locks;
    private final OpenRequirements requirements;
    private final PlacementAccess access;
    private final Events events;

    @Activate
    public PlacementMaker(
            @Reference PlacementStore store,
            @Reference PlacementLocks locks,
            @Reference OpenRequirements requirements,
            @Reference PlacementAccess access,
            @Reference Events events) {
        this.store = store;
        this.locks = locks;
        this.requirements = requirements;
        this.access = access;
        this.events = events;
    }

    /** @throws ProblemException as {@code Placements.place}; then the transaction must not commit */
    public Placement make(Wish wish) {
        return store.record(made(wish));
    }

    /**
     * Makes many, all or none, in a few statements for each opportunity: first everything is held that others may want, in the
     * order in which all hold it; then it is read and decided. Requirements are the caller's to judge.
     *
     * @throws ProblemException of the first that cannot be made; then the transaction must not commit
     */
    public void makeAll(List<Wish> wishes) {
        locks.people(
                wishes.stream().map(Wish::participantId).sorted().distinct().toList());
        Map<UUID, Integer> seats = new TreeMap<>();
        wishes.forEach(wish -> seats.merge(wish.opportunityId(), 1, Integer::sum));
        List<UUID> sites = sites(store.fresh(seats.keySet()));
        locks.sites(sites);
        seats.forEach((id, count) -> {
            if (!locks.takeSeats(id, count)) {
                throw refusedSeat(store.opportunity(id));
            }
        });
        Map<UUID, OpportunityEntity> opportunities = store.fresh(seats.keySet());
        if (!sites(opportunities).equals(sites)) {
            throw new ProblemException("platform.conflict");
        }
        Presence presence = new Presence(store.stays(), wishes, sites);
        for (Wish wish : wishes) {
            add(wish, Objects.requireNonNull(opportunities.get(wish.opportunityId())), presence);
        }
        store.flush();
    }

    private static List<UUID> sites(Map<UUID, OpportunityEntity> opportunities) {
        return opportunities.values().stream()
                .map(OpportunityEntity::siteId)
                .sorted()
                .distinct()
                .toList();
    }

    private void add(Wish wish, OpportunityEntity opportunity, Presence presence) {
        Days days = days(opportunity, wish.from(), wish.until());
        presence.of(wish.participantId()).stream()
                .filter(days::overlaps)
                .findFirst()
                .ifPresent(PlacementMaker::refuse);
        requireRoom(
                opportunity,
                days,
                presence.at(opportunity.id()),
                presence.agreements(opportunity.siteId()),
                presence.atSite(opportunity.siteId()));
        PlacementEntity row = row(wish, opportunity, days);
        store.persist(row);
        presence.add(row, days);
        events.publish(new PlacementMade(row.participantId(), row.id(), opportunity.id()));
    }

    private PlacementEntity row(Wish wish, OpportunityEntity opportunity, Days days) {
        PlacementEntity row =
                new PlacementEntity(wish.participantId(), opportunity, days.first(), days.last(), access.name());
        wish.runId().ifPresent(row::comeFrom);
        row.explain(wish.reason());
        return row;
    }

    private PlacementEntity made(Wish wish) {
        locks.person(wish.participantId());
        UUID site = store.opportunity(wish.opportunityId()).siteId();
        locks.site(site);
        boolean seated = locks.takeSeat(wish.opportunityId());
        OpportunityEntity opportunity = store.opportunity(wish.opportunityId());
        if (!seated) {
            throw refusedSeat(opportunity);
        }
        if (!opportunity.siteId().equals(site)) {
            throw new ProblemException("platform.conflict");
        }
        Days days = days(opportunity, wish.from(), wish.until());
        requireFree(wish.participantId(), days, NONE);
        requireClear(wish, days.last());
        requireRoom(opportunity, days, NONE);
        PlacementEntity row =
                new PlacementEntity(wish.participantId(), opportunity, days.first(), days.last(), access.name());
        wish.runId().ifPresent(row::comeFrom);
        row.explain(wish.reason());
        store.add(row);
        events.publish(new PlacementMade(row.participantId(), row.id(), opportunity.id()));
        return row;
    }

    /**
     * Says what {@link #make} would refuse after others were made that are only planned yet; plans it, and changes nothing.
     *
     * @throws ProblemException as {@link #make}
     */
    public void judge(Wish wish, Planned planned) {
        OpportunityEntity opportunity = store.opportunity(wish.opportunityId());
        if (opportunity.state() != Opportunity.State.SECURED
                || opportunity.taken() + planned.at(opportunity.id()).size() >= opportunity.capacity()) {
            throw refusedSeat(opportunity);
        }
        Days days = days(opportunity, wish.from(), wish.until());
        requireFree(wish.participantId(), days, NONE);
        planned.of(wish.participantId()).stream()
                .filter(days::overlaps)
                .findFirst()
                .ifPresent(PlacementMaker::refuse);
        requireClear(wish, days.last());
        requireRoom(opportunity, days, NONE, planned);
        planned.add(wish.participantId(), opportunity.id(), opportunity.siteId(), days);
    }

    /** Moves a placement; everything it touches is held already, see {@link PlacementLocks#all}. */
    void move(PlacementEntity row, LocalDate from, LocalDate until) {
        OpportunityEntity opportunity = store.opportunity(row.opportunityId());
        Days days = days(opportunity, from, until);
        List<String> before = requirements.of(row.participantId(), opportunity.id(), row.until());
        List<String> after = requirements.of(row.participantId(), opportunity.id(), until);
        if (after.size() > before.size()) {
            OpenRequirements.requireNone(after);
        }
        requireFree(row.participantId(), days, row.id());
        requireRoom(opportunity, days, row.id());
        row.move(from, until);
    }

    private static Days days(OpportunityEntity opportunity, LocalDate from, LocalDate until) {
        Days offered = new Days(opportunity.begins(), opportunity.ends());
        Days days = new Days(from, until);
        if (until.isBefore(from) || !offered.contains(days)) {
            throw new ProblemException("internships.placement.dates", opportunity.begins(), opportunity.ends());
        }
        return days;
    }

    private void requireClear(Wish wish, LocalDate lastDay) {
        if (!wish.despite()) {
            OpenRequirements.requireNone(requirements.of(wish.participantId(), wish.opportunityId(), lastDay));
        }
    }

    private void requireFree(UUID participantId, Days days, UUID itself) {
        store.stays().overlapping(participantId, days, itself).ifPresent(PlacementMaker::refuse);
    }

    private static void refuse(Days other) {
        throw new ProblemException("internships.placement.overlaps", other.first(), other.last());
    }

    private static ProblemException refusedSeat(OpportunityEntity opportunity) {
        return opportunity.state() == Opportunity.State.SECURED
                ? new ProblemException("internships.placement.full", opportunity.capacity(), opportunity.begins())
                : new ProblemException("internships.placement.notSecured");
    }

    /** A seat somebody left early is free from the next day on, not before; and the agreements must allow one more. */
    private void requireRoom(OpportunityEntity opportunity, Days days, UUID itself) {
        requireRoom(opportunity, days, itself, new Planned());
    }

    private void requireRoom(OpportunityEntity opportunity, Days days, UUID itself, Planned planned) {
        requireRoom(
                opportunity,
                days,
                planned.with(store.stays().atOpportunity(opportunity.id(), itself), opportunity.id()),
                store.stays().agreements(opportunity.siteId()),
                planned.with(store.stays().atSite(opportunity.siteId(), itself), opportunity.siteId()));
    }

    private static void requireRoom(
            OpportunityEntity opportunity,
            Days days,
            List<Days> there,
            List<Room.Limit> agreements,
            List<Days> atSite) {
        Room.Limit seats = new Room.Limit(new Days(opportunity.begins(), opportunity.ends()), opportunity.capacity());
        new Room(List.of(seats), there).lack(days).ifPresent(lack -> {
            throw new ProblemException("internships.placement.full", lack.people(), lack.day());
        });
        new Room(agreements, atSite).lack(days).ifPresent(PlacementMaker::refuse);
    }

    private static void refuse(Lack lack) {
        throw lack.people() == 0
                ? new ProblemException("internships.placement.noAgreement", lack.day())
                : new ProblemException("internships.placement.agreementFull", lack.people(), lack.day());
    }

    /**
     * @param runId match run it comes from; empty = by hand
     * @param despite open requirements do not matter, and the reason says why
     */
    public record Wish(
            UUID participantId,
            UUID opportunityId,
            LocalDate from,
            LocalDate until,
            Optional<UUID> runId,
            String reason,
            boolean despite) {}
}
