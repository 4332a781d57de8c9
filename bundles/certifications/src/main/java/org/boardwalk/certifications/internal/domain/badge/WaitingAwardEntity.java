package org.boardwalk.certifications.internal.domain.badge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.boardwalk.certifications.api.badge.Badges;

/** Something a person completed for which there is no badge yet. */
@Entity
@Table(name = "certifications_award")
public class WaitingAwardEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    private String reference = "";

    @Column(name = "completed_by")
    private String by = "";

    protected WaitingAwardEntity() {}

    public WaitingAwardEntity(UUID participantId, String reference, String by) {
        this.participantId = participantId;
        this.reference = reference;
        this.by = by;
    }

    public UUID participantId() {
        return participantId;
    }

    public String reference() {
        return reference;
    }

    public String by() {
        return by;
    }

    public void giveTo(UUID keep) {
        participantId = keep;
    }

    public Badges.Waiting toRecord() {
        return new Badges.Waiting(participantId, reference, by);
    }
}
