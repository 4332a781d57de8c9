package org.boardwalk.internships.internal.app.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.match.Matches.Obstacle;
import org.boardwalk.internships.api.match.WhatIf;
import org.boardwalk.internships.api.match.Why.Measure;
import org.boardwalk.internships.api.match.Why.Reason;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.internal.app.match.TermReader.Stay;
import org.boardwalk.internships.internal.app.preference.TermWishes;
import org.boardwalk.internships.internal.domain.match.AgreementCut;
import org.boardwalk.internships.internal.domain.match.Facts;
import org.boardwalk.internships.internal.domain.match.Snapshot;
import org.boardwalk.internships.internal.domain.placement.Days;
import org.boardwalk.internships.internal.domain.placement.Room;

/** A term as of one moment, with changes to this copy alone. Not for several threads. */
final class LiveTerm implements Snapshot.Source {
    private final TermWishes.OfTerm wishes;
    private final Map<UUID, Opportunity> opportunities;
    private final Map<UUID, List<Agreement>> agreements;
    private final Map<UUID, List<Stay>> ofPeople;
    private final Map<UUID, List<Stay>> atOpportunities;
    private final Map<UUID, List<Stay>> atSites;
    private final Set<UUID> compliant = new HashSet<>();
    private final Map<UUID, Integer> moreSeats = new HashMap<>();
    private final Set<UUID> without = new HashSet<>();
    private final Map<UUID, LocalDate> extended = new HashMap<>();
    private final Set<UUID> covered = new HashSet<>();
    private final Set<UUID> withoutOverlap = new HashSet<>();
    private final boolean papersLater;
    private final Map<UUID, Facts.Place> places;

    /**
     * @param opportunities of the term, whatever their state
     * @param agreements by site
     * @param ofPeople placements of the term's people, in this term or another
     * @param atSites placements of anybody at the sites of the term's opportunities
     */
    record Read(
            TermWishes.OfTerm wishes,
            List<Opportunity> opportunities,
            Map<UUID, List<Agreement>> agreements,
            List<Stay> ofPeople,
            List<Stay> atSites) {}

    /** @param papersLater open requirements keep nobody from a seat */
    LiveTerm(Read read, Collection<WhatIf> changes, boolean papersLater) {
        this.papersLater = papersLater;
        wishes = read.wishes();
        opportunities = read.opportunities().stream().collect(Collectors.toMap(Opportunity::id, one -> one));
        agreements = read.agreements();
        ofPeople = read.ofPeople().stream().collect(Collectors.groupingBy(Stay::participantId));
        atOpportunities = read.atSites().stream().collect(Collectors.groupingBy(Stay::opportunityId));
        atSites = read.atSites().stream().collect(Collectors.groupingBy(Stay::siteId));
        changes.forEach(this::apply);
        places = secured().stream().collect(Collectors.groupingBy(Opportunity::siteId)).values().stream()
                .flatMap(ofSite -> places(ofSite).stream())
                .collect(Collectors.toMap(Facts.Place::id, place -> place));
    }

    private void apply(WhatIf change) {
        switch (change) {
            case WhatIf.Seats(UUID id, int seats) -> moreSeats.merge(id, seats, Integer::sum);
            case WhatIf.AgreementUntil(UUID id, LocalDate until) -> extended.put(id, until);
            case WhatIf.WithoutOpportunity(UUID id) -> without.add(id);
            case WhatIf.WithoutParticipant(UUID id) -> without.add(id);
            case WhatIf.Compliant(UUID id) -> compliant.add(id);
            case WhatIf.Covered(UUID id) -> covered.add(id);
            case WhatIf.WithoutOverlap(UUID id) -> withoutOverlap.add(id);
        }
    }

    /** Who needs a placement in the term and has none. */
    Set<UUID> people() {
        return wishes.people().stream()
                .filter(person -> !without.contains(person) && !isPlaced(person))
                .collect(Collectors.toSet());
    }

    private boolean isPlaced(UUID person) {
        return ofPeople.getOrDefault(person, List.of()).stream()
                .anyMatch(stay -> stay.takesSeat() && opportunities.containsKey(stay.opportunityId()));
    }

    Collection<Facts.Place> places() {
        return places.values();
    }

    private List<Opportunity> secured() {
        return opportunities.values().stream()
                .filter(one -> one.state() == Opportunity.State.SECURED && !without.contains(one.id()))
                .toList();
    }

    private List<Facts.Place> places(List<Opportunity> ofSite) {
        Map<UUID, Integer> counted = AgreementCut.of(ofSite.stream()
                .map(one -> new AgreementCut.Seats(
                        one.id(),
                        seats(one),
                        uncovered(one).isEmpty() ? room(one.siteId()).free(days(one)) : seats(one)))
                .toList());
        return ofSite.stream()
                .map(one -> {
                    int seats = counted.getOrDefault(one.id(), 0);
                    return new Facts.Place(
                            one.id(),
                            one.siteId(),
                            one.locationId(),
                            seats,
                            seats(one) - seats,
                            !isCovered(one),
                            measure(one.id()));
                })
                .toList();
    }

    /** Left on every day; somebody who ended early leaves the seat only from the next day on. */
    private int seats(Opportunity one) {
        int capacity = one.capacity() + moreSeats.getOrDefault(one.id(), 0);
        Room room = new Room(
                List.of(new Room.Limit(days(one), Math.max(0, capacity))),
                days(atOpportunities.getOrDefault(one.id(), List.of())));
        return (int) Math.max(0, Math.min(capacity - one.taken(), room.free(days(one))));
    }

    private Room room(UUID site) {
        List<Room.Limit> limits = agreements(site).stream()
                .map(one -> new Room.Limit(
                        new Days(one.from(), one.until().orElse(LocalDate.MAX)),
                        one.seats().orElse(Room.Limit.ANY)))
                .toList();
        return new Room(limits, days(atSites.getOrDefault(site, List.of())));
    }

    private List<Agreement> agreements(UUID site) {
        return agreements.getOrDefault(site, List.of()).stream()
                .map(one -> extended.containsKey(one.id())
                        ? new Agreement(
                                one.id(),
                                one.reference(),
                                one.from(),
                                Optional.ofNullable(extended.get(one.id())),
                                one.seats(),
                                one.note())
                        : one)
                .toList();
    }

    private boolean isCovered(Opportunity one) {
        return covered.contains(one.id()) || uncovered(one).isEmpty();
    }

    private Optional<LocalDate> uncovered(Opportunity one) {
        return Agreement.firstUncovered(agreements(one.siteId()), one.begins(), one.ends());
    }

    private static Days days(Opportunity one) {
        return new Days(one.begins(), one.ends());
    }

    private static List<Days> days(List<Stay> stays) {
        return stays.stream().map(Stay::days).toList();
    }

    private Measure measure(UUID opportunity) {
        return Optional.ofNullable(wishes.sites().get(opportunity))
                .map(wish -> {
                    boolean ranked = wish.ranking()
                            .filter(ranking -> !ranking.tiers().isEmpty())
                            .isPresent();
                    return ranked ? Measure.PLACE : wish.criteria().isEmpty() ? Measure.NONE : Measure.POINTS;
                })
                .orElse(Measure.NONE);
    }

    @Override
    public Ranking ranking(UUID person) {
        return wishes.ranking(person);
    }

    @Override
    public List<Reason> closed(UUID person, Facts.Place place) {
        boolean overlaps = !withoutOverlap.contains(person)
                && overlapping(person, place.id()).isPresent();
        boolean clear = papersLater || compliant.contains(person) || isClear(person, place.id());
        if (clear && !overlaps) {
            return place.uncovered() ? List.of(Reason.NO_AGREEMENT) : List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        add(reasons, place.uncovered(), Reason.NO_AGREEMENT);
        add(reasons, overlaps, Reason.OVERLAP);
        add(reasons, !clear, Reason.NOT_COMPLIANT);
        return reasons;
    }

    @Override
    public List<UUID> open(UUID place, UUID person) {
        return wishes.clear().open(place, person);
    }

    private static void add(List<Reason> reasons, boolean holds, Reason reason) {
        if (holds) {
            reasons.add(reason);
        }
    }

    /** Whether the person has everything that is required there. */
    boolean isClear(UUID person, UUID place) {
        return wishes.clear().isClear(place, person);
    }

    private Optional<Days> overlapping(UUID person, UUID place) {
        List<Stay> own = ofPeople.getOrDefault(person, List.of());
        Opportunity opportunity = opportunities.get(place);
        return own.isEmpty() || opportunity == null
                ? Optional.empty()
                : own.stream()
                        .map(Stay::days)
                        .filter(days(opportunity)::overlaps)
                        .findFirst();
    }

    @Override
    public Map<UUID, Integer> order(UUID place, Collection<UUID> some) {
        return wishes.order(place, some);
    }

    @Override
    public int points(UUID place, UUID person) {
        return wishes.points(place, person);
    }

    @Override
    public List<Criterion> missing(UUID place, UUID person) {
        Set<Criterion> met = wishes.met(place, person);
        return wishes.criteria(place).stream().filter(one -> !met.contains(one)).toList();
    }

    Optional<Opportunity> opportunity(UUID id) {
        return Optional.ofNullable(opportunities.get(id));
    }

    /** What stands against placing people so now. */
    Map<UUID, Obstacle> obstacles(Collection<Outcome> outcomes) {
        Map<UUID, Obstacle> found = new HashMap<>();
        Map<UUID, Integer> given = new HashMap<>();
        for (Outcome outcome : outcomes) {
            outcome.opportunityId()
                    .flatMap(place -> obstacle(outcome, place, given))
                    .ifPresent(obstacle -> found.put(outcome.participantId(), obstacle));
        }
        return found;
    }

    private Optional<Obstacle> obstacle(Outcome outcome, UUID id, Map<UUID, Integer> given) {
        UUID person = outcome.participantId();
        Facts.Place place = places.get(id);
        Opportunity opportunity = opportunities.get(id);
        if (!wishes.people().contains(person)) {
            return obstacle("internships.match.notInTerm");
        }
        if (place == null || opportunity == null) {
            return obstacle("internships.placement.notSecured");
        }
        Optional<Days> other = overlapping(person, id);
        if (other.isPresent()) {
            return obstacle(
                    "internships.placement.overlaps",
                    other.get().first(),
                    other.get().last());
        }
        List<UUID> open = outcome.decided() ? List.of() : wishes.clear().open(id, person);
        if (!open.isEmpty()) {
            return obstacle(
                    "internships.placement.notCompliant",
                    open.size(),
                    wishes.clear().named(open));
        }
        Optional<LocalDate> uncovered = uncovered(opportunity);
        if (uncovered.isPresent()) {
            return obstacle("internships.placement.noAgreement", uncovered.get());
        }
        if (given.merge(id, 1, Integer::sum) > place.seats()) {
            return place.cut() > 0
                    ? obstacle("internships.match.agreementFull", place.seats())
                    : obstacle("internships.placement.full", opportunity.capacity(), opportunity.begins());
        }
        return Optional.empty();
    }

    private static Optional<Obstacle> obstacle(String code, Object... arguments) {
        return Optional.of(new Obstacle(code, List.of(arguments)));
    }
}
