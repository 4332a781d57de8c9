package org.boardwalk.internships.internal.domain.preference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.boardwalk.internships.api.preference.Preferences.Recorded;
import org.boardwalk.internships.api.preference.Preferences.SiteWish;
import org.boardwalk.internships.api.preference.Ranking;

/** What a participant or a site would like, as it was recorded once. What was said never changes. */
@Entity
@Table(name = "internships_wish")
public class WishEntity {
    /** Whose wish it is. */
    public enum Side {
        PARTICIPANT,
        SITE
    }

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "term_id")
    private UUID termId = new UUID(0, 0);

    @Column(name = "owner_id")
    private UUID ownerId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Side side = Side.PARTICIPANT;

    private int number;

    private boolean latest = true;

    @Lob
    private String content = "";

    @Column(name = "recorded_at")
    private Instant recordedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Column(name = "recorded_by")
    private String recordedBy = "";

    private boolean own;

    protected WishEntity() {}

    private WishEntity(UUID termId, UUID ownerId, Side side, int number, WishText text, By by) {
        this.termId = termId;
        this.ownerId = ownerId;
        this.side = side;
        this.number = number;
        content = text.write();
        recordedBy = by.name();
        own = by.own();
    }

    /** @param own whether it is the participant himself */
    public record By(String name, boolean own) {}

    /** @param number one more than that of the one before */
    public static WishEntity of(UUID termId, UUID participantId, int number, Ranking ranking, By by) {
        return new WishEntity(termId, participantId, Side.PARTICIPANT, number, new WishText(ranking, List.of()), by);
    }

    /** @param number one more than that of the one before */
    public static WishEntity of(UUID termId, SiteWish wish, int number, By by) {
        WishText text = new WishText(wish.ranking().orElse(null), wish.criteria());
        return new WishEntity(termId, wish.opportunityId(), Side.SITE, number, text, by);
    }

    /** When it was recorded, for what is put into the tables later. */
    public void happened(Instant at) {
        recordedAt = at;
    }

    /** A newer one counts. */
    public void outlive() {
        latest = false;
    }

    /** The person's record became another one, under which this is the recording with that number. */
    public void belongTo(UUID other, int place, boolean counts) {
        ownerId = other;
        number = place;
        latest = counts;
    }

    /** Somebody the site ranked has another record now; who is ranked under both stands at the better place. */
    public void renamePerson(UUID gone, UUID known) {
        content = WishText.read(content).renamed(gone, known).write();
    }

    public UUID id() {
        return id;
    }

    public UUID termId() {
        return termId;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public int number() {
        return number;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Recorded toRecorded() {
        return line().toRecorded(new RankingReader());
    }

    public SiteWish toSiteWish() {
        return line().toSiteWish();
    }

    private WishLine line() {
        return new WishLine(termId, ownerId, number, content, recordedAt, recordedBy, own);
    }
}
