package org.boardwalk.internships.internal.domain.preference;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.preference.Preferences.Recorded;
import org.boardwalk.internships.api.preference.Preferences.SiteWish;

/** The row of a wish; read without an entity where there are thousands. */
public record WishLine(
        UUID termId, UUID ownerId, int number, String content, Instant recordedAt, String recordedBy, boolean own) {
    public Recorded toRecorded(RankingReader reader) {
        return new Recorded(termId, ownerId, number, reader.read(content), recordedAt, recordedBy, own);
    }

    public SiteWish toSiteWish() {
        WishText text = WishText.read(content);
        return new SiteWish(
                ownerId, number, Optional.ofNullable(text.ranking()), text.criteria(), recordedAt, recordedBy, own);
    }
}
