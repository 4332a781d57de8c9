package org.boardwalk.internships.internal.domain.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.term.Opportunity.State;
import org.boardwalk.internships.api.term.Terms.Board;
import org.boardwalk.internships.api.term.Terms.SiteSeats;

/** What the seats of a term add up to. */
public final class SeatCount {
    private SeatCount() {}

    /** An opportunity, as far as it is counted. */
    public record Seats(
            UUID siteId, String siteName, State state, int capacity, int taken, LocalDate begins, LocalDate ends) {
        int secured() {
            return switch (state) {
                case SECURED -> capacity;
                case CLOSED -> taken;
                default -> 0;
            };
        }
    }

    /**
     * @param needed people in the term
     * @param placed people with a placement, by site; somebody may be at two sites, one after the other
     * @param agreements by site
     */
    public static Board board(
            int needed,
            Collection<Seats> seats,
            Map<UUID, ? extends Set<UUID>> placed,
            Map<UUID, List<Agreement>> agreements) {
        Map<String, List<Seats>> bySite =
                new TreeMap<>(Comparator.<String, String>comparing(name -> name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Comparator.naturalOrder()));
        seats.forEach(one -> bySite.computeIfAbsent(one.siteName(), name -> new ArrayList<>())
                .add(one));
        List<SiteSeats> sites = bySite.values().stream()
                .map(one -> site(
                        one,
                        placed.containsKey(one.getFirst().siteId())
                                ? placed.get(one.getFirst().siteId()).size()
                                : 0,
                        agreements.getOrDefault(one.getFirst().siteId(), List.of())))
                .toList();
        int people =
                (int) placed.values().stream().flatMap(Set::stream).distinct().count();
        return new Board(
                needed,
                sites.stream().mapToInt(SiteSeats::requested).sum(),
                sites.stream().mapToInt(SiteSeats::offered).sum(),
                sites.stream().mapToInt(SiteSeats::secured).sum(),
                people,
                sites);
    }

    private static SiteSeats site(List<Seats> seats, int placed, List<Agreement> agreements) {
        Seats any = seats.getFirst();
        return new SiteSeats(
                any.siteId(),
                any.siteName(),
                sum(seats, one -> one.state() == State.REQUESTED),
                sum(seats, one -> one.state() == State.OFFERED),
                seats.stream().mapToInt(Seats::secured).sum(),
                placed,
                uncovered(seats, agreements));
    }

    private static int sum(List<Seats> seats, Predicate<Seats> which) {
        return seats.stream().filter(which).mapToInt(Seats::capacity).sum();
    }

    private static Optional<LocalDate> uncovered(List<Seats> seats, List<Agreement> agreements) {
        return seats.stream()
                .filter(one -> one.state().isOpen())
                .flatMap(one -> Agreement.firstUncovered(agreements, one.begins(), one.ends()).stream())
                .min(Comparator.naturalOrder());
    }
}
