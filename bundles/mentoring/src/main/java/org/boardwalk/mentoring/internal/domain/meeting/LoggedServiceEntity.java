package org.boardwalk.mentoring.internal.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Which entry of the service log stands for a meeting of a mentee; each correction makes a new one. */
@Entity
@Table(name = "mentoring_service")
public class LoggedServiceEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "meeting_id")
    private UUID meetingId = new UUID(0, 0);

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    private int number;

    protected LoggedServiceEntity() {}

    public LoggedServiceEntity(UUID meetingId, UUID participantId) {
        this.meetingId = meetingId;
        this.participantId = participantId;
    }

    public void next() {
        number++;
    }

    /** The participant's record became another one. */
    public void belongTo(UUID other) {
        participantId = other;
    }

    public UUID meetingId() {
        return meetingId;
    }

    /** From 1; 0 = none yet. */
    public int number() {
        return number;
    }

    /** Names the occasion in the service log; the same after the participant's record became another one. */
    public String key() {
        return "mentoring:meeting:" + id + ":" + number;
    }
}
