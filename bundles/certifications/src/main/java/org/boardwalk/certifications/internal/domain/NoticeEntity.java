package org.boardwalk.certifications.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A credential changed, and a planner has people whom it concerns. */
@Entity
@Table(name = "certifications_notice")
public class NoticeEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "event_id")
    private UUID eventId = new UUID(0, 0);

    @Column(name = "planner_id")
    private UUID plannerId = new UUID(0, 0);

    private String code = "";

    private int aiming;

    private int holding;

    @Column(name = "made_at")
    private Instant madeAt = Instant.now();

    private boolean aside;

    protected NoticeEntity() {}

    /** @param aiming how many of her people aim at it, {@code holding} how many hold it */
    public NoticeEntity(UUID eventId, UUID plannerId, String code, int aiming, int holding) {
        this.eventId = eventId;
        this.plannerId = plannerId;
        this.code = code;
        this.aiming = aiming;
        this.holding = holding;
    }

    public UUID id() {
        return id;
    }

    public UUID plannerId() {
        return plannerId;
    }

    public String code() {
        return code;
    }

    public int aiming() {
        return aiming;
    }

    public int holding() {
        return holding;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** She had not been told of these; so it is news again, also when she had put it aside. */
    public void addAiming(int more) {
        aiming += more;
        aside = false;
    }

    public void putAside() {
        aside = true;
    }
}
