package org.boardwalk.mentoring.internal.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.PairNote;
import org.boardwalk.mentoring.api.meeting.PairNote.Visibility;
import org.jspecify.annotations.Nullable;

/** A note about a pair. The audit trail keeps no attribute whose name begins with "secret". */
@Entity
@Table(name = "mentoring_note")
public class NoteEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "relation_id")
    private UUID relationId = new UUID(0, 0);

    @Column(name = "meeting_id")
    private @Nullable UUID meetingId;

    @Column(name = "about_day")
    private LocalDate aboutDay = LocalDate.EPOCH;

    @Column(name = "content")
    private String secretText = "";

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.PRIVATE;

    @Column(name = "author_id")
    private UUID authorId = new UUID(0, 0);

    @Column(name = "author_name")
    private String authorName = "";

    @Column(name = "written_at")
    private Instant writtenAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    protected NoteEntity() {}

    /** @param authorId of the account */
    public NoteEntity(UUID relationId, Optional<UUID> meetingId, LocalDate on, UUID authorId, String authorName) {
        this.relationId = relationId;
        this.meetingId = meetingId.orElse(null);
        this.aboutDay = on;
        this.authorId = authorId;
        this.authorName = authorName;
    }

    public void write(String text, Visibility readers) {
        secretText = text;
        visibility = readers;
    }

    public int version() {
        return version;
    }

    public UUID relationId() {
        return relationId;
    }

    public UUID authorId() {
        return authorId;
    }

    public PairNote toRecord(Optional<UUID> reader) {
        return new PairNote(
                id,
                version,
                relationId,
                Optional.ofNullable(meetingId),
                aboutDay,
                secretText,
                visibility,
                authorName,
                reader.filter(authorId::equals).isPresent(),
                writtenAt);
    }
}
