package org.boardwalk.certifications.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.internal.domain.json.Json;

/** A credential of the catalogue. */
@Entity
@Table(name = "certifications_entry")
public class EntryEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    private String code = "";

    @Lob
    private String definition = "";

    @Column(name = "changed_at")
    private Instant changedAt = Instant.now();

    @Column(name = "changed_by")
    private String changedBy = "";

    protected EntryEntity() {}

    public EntryEntity(CatalogueEntry entry, String by) {
        code = entry.code();
        write(entry, by);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String code() {
        return code;
    }

    public CatalogueEntry entry() {
        return Json.read(definition, CatalogueEntry.class);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public final void write(CatalogueEntry entry, String by) {
        definition = Json.write(entry);
        changedAt = Instant.now();
        changedBy = by;
    }
}
