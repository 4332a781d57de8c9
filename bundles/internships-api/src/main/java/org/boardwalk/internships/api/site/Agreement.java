package org.boardwalk.internships.api.site;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An affiliation agreement. A placement with a day that no agreement of its site covers is blocked.
 *
 * @param reference number or title of the document, and where it is kept
 * @param until last day it covers; empty = until it is ended
 * @param seats how many people it allows at the same time over all locations; empty = no such limit
 */
public record Agreement(
        UUID id, String reference, LocalDate from, Optional<LocalDate> until, Optional<Integer> seats, String note) {
    public boolean covers(LocalDate first, LocalDate last) {
        return !first.isBefore(from) && until.filter(last::isAfter).isEmpty();
    }

    /**
     * The first of these days that none of a site's agreements covers; empty = all are covered. Agreements that follow each
     * other without a gap, such as a renewal, cover together.
     */
    public static Optional<LocalDate> firstUncovered(
            Collection<Agreement> agreements, LocalDate first, LocalDate last) {
        List<Agreement> inOrder = agreements.stream()
                .sorted(Comparator.comparing(Agreement::from))
                .toList();
        LocalDate open = first;
        for (Agreement agreement : inOrder) {
            if (agreement.covers(open, open)) {
                Optional<LocalDate> end = agreement.until().filter(last::isAfter);
                if (end.isEmpty()) {
                    return Optional.empty();
                }
                open = end.get().plusDays(1);
            }
        }
        return open.isAfter(last) ? Optional.empty() : Optional.of(open);
    }
}
