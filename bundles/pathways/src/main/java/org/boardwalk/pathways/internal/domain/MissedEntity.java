package org.boardwalk.pathways.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Something about a person's work elsewhere that nobody could read when it was told. */
@Entity
@Table(name = "pathways_missed")
public class MissedEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    @Column(name = "experience_key")
    private String key = "";

    @Column(name = "completed_by")
    private String by = "";

    protected MissedEntity() {}

    /** @param key of the work that was completed; empty = something was counted */
    public MissedEntity(UUID participantId, String key, String by) {
        this.participantId = participantId;
        this.key = key;
        this.by = by;
    }

    public UUID participantId() {
        return participantId;
    }

    public String key() {
        return key;
    }

    public String by() {
        return by;
    }

    public void giveTo(UUID keep) {
        participantId = keep;
    }
}
