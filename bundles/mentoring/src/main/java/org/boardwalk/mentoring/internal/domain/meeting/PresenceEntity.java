package org.boardwalk.mentoring.internal.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A mentee who was asked to a meeting, and whether she came. */
@Entity
@Table(name = "mentoring_presence")
public class PresenceEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "meeting_id")
    private UUID meetingId = new UUID(0, 0);

    @Column(name = "relation_id")
    private UUID relationId = new UUID(0, 0);

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    private boolean present;

    protected PresenceEntity() {}

    public PresenceEntity(UUID meetingId, UUID relationId, UUID participantId) {
        this.meetingId = meetingId;
        this.relationId = relationId;
        this.participantId = participantId;
    }

    public void came(boolean was) {
        present = was;
    }

    /** The participant's record became another one. */
    public void belongTo(UUID other) {
        participantId = other;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public UUID relationId() {
        return relationId;
    }

    public UUID participantId() {
        return participantId;
    }

    public boolean present() {
        return present;
    }
}
