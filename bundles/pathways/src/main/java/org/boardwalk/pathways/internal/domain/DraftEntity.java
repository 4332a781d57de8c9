package org.boardwalk.pathways.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The draft of a pathway's next version. */
@Entity
@Table(name = "pathways_draft")
public class DraftEntity {
    @Id
    @Column(name = "pathway_id")
    private UUID pathwayId = new UUID(0, 0);

    @Version
    private int version;

    @Column(name = "based_on")
    private int basedOn;

    @Lob
    private String definition = "";

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Column(name = "changed_by")
    private String changedBy = "";

    protected DraftEntity() {}

    public DraftEntity(UUID pathwayId, int basedOn, String definition, String changedBy) {
        this.pathwayId = pathwayId;
        this.basedOn = basedOn;
        rewrite(definition, changedBy);
    }

    public UUID pathwayId() {
        return pathwayId;
    }

    public int version() {
        return version;
    }

    public int basedOn() {
        return basedOn;
    }

    /** A pathway file, perhaps with mistakes in the pathway. */
    public String definition() {
        return definition;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public final void rewrite(String newDefinition, String by) {
        definition = newDefinition;
        changedBy = by;
        changedAt = Instant.now();
    }
}
