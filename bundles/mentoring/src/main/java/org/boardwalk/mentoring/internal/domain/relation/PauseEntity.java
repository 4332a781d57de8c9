package org.boardwalk.mentoring.internal.domain.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.Pause;
import org.jspecify.annotations.Nullable;

/** A pause of a pair; while the pair is paused, its last day is the one that was planned. */
@Entity
@Table(name = "mentoring_pause")
public class PauseEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "relation_id")
    private UUID relationId = new UUID(0, 0);

    @Column(name = "from_day")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    private String reason = "";

    protected PauseEntity() {}

    public PauseEntity(UUID relationId, LocalDate from, Optional<LocalDate> until, String reason) {
        this.relationId = relationId;
        this.from = from;
        this.until = until.orElse(null);
        this.reason = reason;
    }

    /** @param last day of the pause, as it was in the end */
    public void end(LocalDate last) {
        until = last;
    }

    public UUID relationId() {
        return relationId;
    }

    public LocalDate from() {
        return from;
    }

    public Pause toRecord() {
        return new Pause(from, Optional.ofNullable(until), reason);
    }
}
