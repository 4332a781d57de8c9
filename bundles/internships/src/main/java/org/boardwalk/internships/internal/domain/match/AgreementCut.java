package org.boardwalk.internships.internal.domain.match;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where agreements allow fewer people at a site than its opportunities have seats, so many seats are counted that the site
 * is never too full, whoever gets them: one is taken from the opportunity with the most, until they fit.
 */
public final class AgreementCut {
    private AgreementCut() {}

    /**
     * @param seats left at an opportunity
     * @param allowed people for whom the agreements have room on every day of it
     */
    public record Seats(UUID opportunityId, int seats, long allowed) {
        private Seats fewer(int count) {
            return new Seats(opportunityId, count, allowed);
        }
    }

    /** @return seats that count, by opportunity */
    public static Map<UUID, Integer> of(Collection<Seats> ofSite) {
        List<Seats> left = ofSite.stream()
                .map(one -> one.fewer((int) Math.min(one.seats(), one.allowed())))
                .toList();
        long allowed = left.stream().mapToLong(Seats::allowed).min().orElse(0);
        Map<UUID, Integer> counted = new HashMap<>();
        left.forEach(one -> counted.put(one.opportunityId(), one.seats()));
        long all = left.stream().mapToLong(Seats::seats).sum();
        for (long extra = all - allowed; extra > 0; extra--) {
            UUID most = counted.entrySet().stream()
                    .max(Map.Entry.<UUID, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
            counted.merge(most, -1, Integer::sum);
        }
        return counted;
    }
}
