package org.boardwalk.internships.api.site;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An affiliation agreement. A placement whose dates no agreement covers, from its first to its last day, is blocked.
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
}
