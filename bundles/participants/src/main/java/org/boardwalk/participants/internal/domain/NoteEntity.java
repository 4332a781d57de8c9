package org.boardwalk.participants.internal.domain;

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
import org.boardwalk.participants.api.casefile.Notes.NewNote;
import org.boardwalk.participants.api.casefile.Notes.Note;
import org.boardwalk.participants.api.casefile.Notes.Visibility;
import org.jspecify.annotations.Nullable;

/** A case note. */
@Entity
@Table(name = "participants_note")
public class NoteEntity implements OfParticipant {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "participant_id")
    private UUID participantId = id;

    @Column(name = "on_day")
    private LocalDate onDay = LocalDate.EPOCH;

    private int minutes;

    @Column(name = "body")
    private String text = "";

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.PRIVATE;

    @Column(name = "author_id")
    private @Nullable UUID authorId;

    @Column(name = "author_name")
    private String authorName = "";

    @Column(name = "written_at")
    private Instant writtenAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    protected NoteEntity() {}

    /** @param authorId null when the system wrote it */
    public NoteEntity(NewNote note, @Nullable UUID authorId, String authorName) {
        this.participantId = note.participantId();
        this.onDay = note.on();
        this.minutes = note.minutes();
        this.text = note.text();
        this.visibility = note.visibility();
        this.authorId = authorId;
        this.authorName = authorName;
    }

    public void rewrite(String newText, Visibility newVisibility) {
        text = newText;
        visibility = newVisibility;
    }

    public Note toRecord(Optional<UUID> reader) {
        return new Note(
                id, version, participantId, onDay, minutes, text, visibility, authorName, isBy(reader), writtenAt);
    }

    public boolean isBy(Optional<UUID> account) {
        return account.isPresent() && account.get().equals(authorId);
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
