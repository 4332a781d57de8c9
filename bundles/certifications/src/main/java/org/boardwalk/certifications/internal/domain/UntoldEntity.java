package org.boardwalk.certifications.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A change of a credential of which those who plan for people who aim at it are still to be told. */
@Entity
@Table(name = "certifications_untold")
public class UntoldEntity {
    @Id
    @Column(name = "event_id")
    private UUID eventId = new UUID(0, 0);

    private String code = "";

    protected UntoldEntity() {}

    public UntoldEntity(UUID eventId, String code) {
        this.eventId = eventId;
        this.code = code;
    }

    public UUID eventId() {
        return eventId;
    }

    public String code() {
        return code;
    }
}
