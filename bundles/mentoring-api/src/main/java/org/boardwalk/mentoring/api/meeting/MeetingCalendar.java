package org.boardwalk.mentoring.api.meeting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Meetings as iCalendar (RFC 5545): a file to add once, and a private address a calendar program reads again and again. Of
 * the signed-in mentor or mentee. No text holds a family name of a minor.
 */
@ProviderType
public interface MeetingCalendar {
    /** One meeting as a file, in UTF-8. */
    String file(UUID meetingId);

    /**
     * A fresh address of all one's meetings; the one before stops working. Whoever has it can read it.
     *
     * @return path below the deployment's address
     */
    String feed();

    /** Until when the address works; empty = there is none. */
    Optional<Instant> feedUntil();

    /** The address stops working. */
    void endFeed();
}
