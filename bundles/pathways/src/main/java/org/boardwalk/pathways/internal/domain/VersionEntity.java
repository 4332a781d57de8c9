package org.boardwalk.pathways.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A published version; it never changes. */
@Entity
@Table(name = "pathways_version")
public class VersionEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "pathway_id")
    private UUID pathwayId = new UUID(0, 0);

    @Column(name = "version_number")
    private int number;

    @Lob
    private String definition = "";

    @Column(name = "published_at")
    private Instant publishedAt = Instant.EPOCH;

    @Column(name = "published_by")
    private String publishedBy = "";

    private String note = "";

    protected VersionEntity() {}

    public VersionEntity(UUID pathwayId, int number, String definition, String publishedBy, String note) {
        this.pathwayId = pathwayId;
        this.number = number;
        this.definition = definition;
        this.publishedAt = Instant.now();
        this.publishedBy = publishedBy;
        this.note = note;
    }

    public UUID id() {
        return id;
    }

    public UUID pathwayId() {
        return pathwayId;
    }

    public int number() {
        return number;
    }

    /** A pathway file. */
    public String definition() {
        return definition;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String publishedBy() {
        return publishedBy;
    }

    public String note() {
        return note;
    }
}
