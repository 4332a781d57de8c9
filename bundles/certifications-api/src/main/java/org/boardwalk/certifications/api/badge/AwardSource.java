package org.boardwalk.certifications.api.badge;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard service: another module knows something a participant completed that a badge could be issued for. Called after
 * the right to issue badges for the participant was checked; one that throws is logged and skipped.
 */
@ConsumerType
public interface AwardSource {
    /** Starts with the module id. */
    String id();

    /** Each with a reference of its own, by which one that was issued is not suggested again. */
    List<Award> of(UUID participantId, Locale locale);
}
