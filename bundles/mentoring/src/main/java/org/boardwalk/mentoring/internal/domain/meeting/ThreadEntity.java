package org.boardwalk.mentoring.internal.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Messages that belong together: of a pair, or of one person with the coordinators. Its id is the pair's, or the person's, so
 * that it is known before the first message.
 */
@Entity
@Table(name = "mentoring_thread")
public class ThreadEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "relation_id")
    private @Nullable UUID relationId;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    private boolean concern;

    @Column(name = "last_at")
    private @Nullable Instant lastAt;

    protected ThreadEntity() {}

    public static ThreadEntity ofPair(UUID relationId) {
        ThreadEntity row = new ThreadEntity();
        row.id = relationId;
        row.relationId = relationId;
        return row;
    }

    /** @param personId a mentor's or a participant's */
    public static ThreadEntity ofPerson(UUID personId) {
        ThreadEntity row = new ThreadEntity();
        row.id = personId;
        row.personId = personId;
        return row;
    }

    public void written(Instant at) {
        lastAt = at;
    }

    /** Somebody said that something is wrong: coordinators read it from now on. */
    public void concern() {
        concern = true;
    }

    public UUID id() {
        return id;
    }

    public Optional<UUID> relationId() {
        return Optional.ofNullable(relationId);
    }

    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    public boolean hasConcern() {
        return concern;
    }

    public Optional<Instant> lastAt() {
        return Optional.ofNullable(lastAt);
    }
}
