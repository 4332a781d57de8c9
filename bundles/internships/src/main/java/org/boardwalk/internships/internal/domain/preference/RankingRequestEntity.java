package org.boardwalk.internships.internal.domain.preference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.preference.RankingRequests.RankingRequest;
import org.boardwalk.internships.api.site.Contact;
import org.jspecify.annotations.Nullable;

/** A contact was asked to rank the people who want an opportunity. */
@Entity
@Table(name = "internships_ranking_request")
public class RankingRequestEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "opportunity_id")
    private UUID opportunityId = new UUID(0, 0);

    @Column(name = "contact_id")
    private UUID contactId = new UUID(0, 0);

    @Column(name = "contact_name")
    private String contactName = "";

    @Column(name = "asked_at")
    private Instant askedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Column(name = "asked_by")
    private String askedBy = "";

    @Column(name = "works_until")
    private Instant worksUntil = Instant.EPOCH;

    private boolean mailed;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected RankingRequestEntity() {}

    public RankingRequestEntity(UUID opportunityId, Contact contact, String askedBy, Instant worksUntil) {
        this.opportunityId = opportunityId;
        this.contactId = contact.id();
        this.contactName = contact.name();
        this.askedBy = askedBy;
        this.worksUntil = worksUntil.truncatedTo(ChronoUnit.MILLIS);
    }

    public void wasMailed() {
        mailed = true;
    }

    /** Another one takes its place: its link does not work any more. */
    public void wasReplaced() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        worksUntil = now.isBefore(worksUntil) ? now : worksUntil;
    }

    public void wasAnswered() {
        answeredAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    public UUID id() {
        return id;
    }

    public UUID opportunityId() {
        return opportunityId;
    }

    public RankingRequest toRecord() {
        return new RankingRequest(
                id,
                opportunityId,
                contactId,
                contactName,
                askedAt,
                askedBy,
                worksUntil,
                mailed,
                Optional.ofNullable(answeredAt));
    }
}
