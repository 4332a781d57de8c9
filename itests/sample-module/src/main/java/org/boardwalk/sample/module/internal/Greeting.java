package org.boardwalk.sample.module.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** One greeting; its id is the event's, so that a repeated event greets once. */
@Entity
@Table(name = "sample_greeting")
public class Greeting {
    @Id
    private UUID id;

    @Column(name = "participant_id")
    private UUID participantId;

    @Version
    private int version;

    protected Greeting() {
        this(new UUID(0, 0), new UUID(0, 0));
    }

    Greeting(UUID id, UUID participantId) {
        this.id = id;
        this.participantId = participantId;
    }

    UUID participantId() {
        return participantId;
    }
}
