package org.boardwalk.internships.internal.domain.term;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.term.SeatRequests.SeatRequest;
import org.jspecify.annotations.Nullable;

/** A site was asked for seats. */
@Entity
@Table(name = "internships_seat_request")
public class SeatRequestEntity {
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
    private Instant askedAt = Instant.now();

    @Column(name = "asked_by")
    private String askedBy = "";

    private boolean mailed;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy = "";

    private @Nullable Integer seats;

    private String remark = "";

    protected SeatRequestEntity() {}

    public SeatRequestEntity(UUID opportunityId, Contact contact, String askedBy) {
        this.opportunityId = opportunityId;
        this.contactId = contact.id();
        this.contactName = contact.name();
        this.askedBy = askedBy;
    }

    public void wasMailed() {
        mailed = true;
    }

    /** @param offered seats, 0 = declined */
    public void answer(int offered, String words, String by) {
        seats = offered;
        remark = words;
        answeredBy = by;
        answeredAt = Instant.now();
    }

    public UUID id() {
        return id;
    }

    public UUID opportunityId() {
        return opportunityId;
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public SeatRequest toRecord() {
        return new SeatRequest(
                id,
                opportunityId,
                contactId,
                contactName,
                askedAt,
                askedBy,
                mailed,
                Optional.ofNullable(answeredAt),
                answeredBy,
                Optional.ofNullable(seats),
                remark);
    }
}
