package org.boardwalk.internships.internal.app.placement;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What guests read: sentences, dates and numbers in their language, and whom it is about. */
@Component(service = GuestWords.class)
public final class GuestWords {
    private final Texts texts;
    private final Participants participants;
    private final PlacementStore store;

    @Activate
    public GuestWords(@Reference Texts texts, @Reference Participants participants, @Reference PlacementStore store) {
        this.texts = texts;
        this.participants = participants;
        this.store = store;
    }

    /** The key goes without {@code internships.} in front. */
    String text(Locale locale, String key, Object... arguments) {
        return texts.text(locale, "internships." + key, arguments);
    }

    String person(UUID participantId) {
        ParticipantSummary found =
                participants.summaries(List.of(participantId)).get(participantId);
        return found == null ? "" : found.displayName();
    }

    /** What it is and where. */
    String title(PlacementEntity placement) {
        return store.opportunity(placement.opportunityId()).title() + ", " + store.siteName(placement.siteId());
    }

    /** Short enough for a table on a phone. */
    static String weekday(Locale locale, LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("MMMEd").withLocale(locale).format(day);
    }

    static String number(Locale locale, BigDecimal number) {
        return NumberFormat.getNumberInstance(locale).format(number);
    }
}
