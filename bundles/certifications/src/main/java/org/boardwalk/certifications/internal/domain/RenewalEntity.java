package org.boardwalk.certifications.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.certifications.api.wallet.HeldCredential.Renewal;

/** A credential counts for longer. */
@Entity
@Table(name = "certifications_renewal")
public class RenewalEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "held_id")
    private UUID heldId = new UUID(0, 0);

    @Column(name = "on_day")
    private LocalDate on = LocalDate.EPOCH;

    @Column(name = "until_day")
    private LocalDate until = LocalDate.EPOCH;

    @Column(name = "recorded_by")
    private String recordedBy = "";

    protected RenewalEntity() {}

    public RenewalEntity(UUID heldId, LocalDate on, LocalDate until, String recordedBy) {
        this.heldId = heldId;
        this.on = on;
        this.until = until;
        this.recordedBy = recordedBy;
    }

    public UUID heldId() {
        return heldId;
    }

    public Renewal renewal() {
        return new Renewal(on, until, recordedBy);
    }
}
