package org.boardwalk.participants.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who is about to fall out of the programme. A participant who received no service for 90 days, and has none
 * scheduled, has exited as of the last service (20 CFR 677.150(c)); self-service, information-only and follow-up
 * services do not count, which is what {@link Vocabulary.Term#extendsParticipation()} says of a service type. The
 * alerts come 30, 15 and 5 days before that. Concerns active participants the signed-in person may see; without
 * any service the days count from entry.
 */
@ProviderType
public interface NoServiceAlerts {
    /** Days without service after which a participant has exited: 20 CFR 677.150(c). */
    int EXIT_AFTER_DAYS = 90;

    /** The most urgent first. */
    List<Alert> alerts(int offset, int limit);

    /** How many at each level; every level is present. */
    Map<Level, Long> counts();

    /**
     * @param lastServiceOn last service that counts, or the entry date when there was none
     * @param days since then
     * @param exitsOn the day on which 90 days are over
     */
    record Alert(
            UUID participantId,
            String displayName,
            Level level,
            LocalDate lastServiceOn,
            long days,
            LocalDate exitsOn) {}

    /** How urgent; the text shown is {@code participants.alert.<name>}. */
    enum Level {
        DAYS_60(60),
        DAYS_75(75),
        DAYS_85(85),
        /** 90 days are over: serve today and correct the record, or exit the person. */
        OVERDUE(EXIT_AFTER_DAYS);

        private final int days;

        Level(int days) {
            this.days = days;
        }

        /** Days without service from which on this level applies. */
        public int days() {
            return days;
        }
    }
}
