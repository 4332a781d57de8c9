package org.boardwalk.participants.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.casefile.Documents.Document;
import org.boardwalk.participants.api.casefile.Documents.NewDocument;
import org.jspecify.annotations.Nullable;

/** A paper in a participant's file; its content lies in parts. */
@Entity
@Table(name = "participants_document")
public class DocumentEntity implements OfParticipant {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "participant_id")
    private UUID participantId = id;

    private String name = "";
    private String category = "";

    @Column(name = "content_type")
    private String contentType = "";

    @Column(name = "size_bytes")
    private long size;

    private String sha256 = "";

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    @Column(name = "added_by")
    private String addedBy = "";

    @Column(name = "added_at")
    private Instant addedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    protected DocumentEntity() {}

    public DocumentEntity(NewDocument document, String contentType, String addedBy) {
        this.participantId = document.participantId();
        this.contentType = contentType;
        this.addedBy = addedBy;
        describe(document.name(), document.category(), document.expiresOn());
    }

    public final void describe(String newName, String newCategory, Optional<LocalDate> newExpiry) {
        name = newName;
        category = newCategory;
        expiresOn = newExpiry.orElse(null);
    }

    /** Once everything was read. */
    public void filled(long bytes, String digest) {
        size = bytes;
        sha256 = digest;
    }

    public Document toRecord() {
        return new Document(
                id,
                version,
                participantId,
                name,
                category,
                contentType,
                size,
                sha256,
                Optional.ofNullable(expiresOn),
                addedBy,
                addedAt);
    }

    public UUID id() {
        return id;
    }

    @Override
    public UUID participantId() {
        return participantId;
    }

    @Override
    public void moveTo(UUID participant) {
        participantId = participant;
    }

    public int version() {
        return version;
    }
}
