package org.boardwalk.platform.persistence.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** What a handler did about an event; a second time would break the unique constraint. */
@Entity
@Table(name = "beta_effect")
public class Effect {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "event_id")
    private UUID eventId = new UUID(0, 0);

    private String label = "";

    protected Effect() {}

    public Effect(UUID eventId, String label) {
        this.eventId = eventId;
        this.label = label;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID eventId() {
        return eventId;
    }

    public String label() {
        return label;
    }
}
