package org.boardwalk.participants.internal.domain;

import java.time.LocalDate;

/**
 * A period of participation that has ended.
 *
 * @param exitReason code, or empty
 * @param funding code, or empty
 */
public record PastSpell(LocalDate entry, LocalDate exit, String exitReason, String funding) {
    /** Whether somebody who entered on this day came back, rather than had his dates corrected. */
    public boolean isOverBy(LocalDate laterEntry) {
        return laterEntry.isAfter(entry) && !laterEntry.isBefore(exit);
    }
}
