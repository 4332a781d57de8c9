package org.boardwalk.internships.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Somebody who needs a placement in a term. */
@Entity
@Table(name = "internships_member")
public class MemberEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "term_id")
    private UUID termId = new UUID(0, 0);

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    protected MemberEntity() {}

    public MemberEntity(UUID termId, UUID participantId) {
        this.termId = termId;
        this.participantId = participantId;
    }

    /** The person's record became another one. */
    public void belongTo(UUID other) {
        participantId = other;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID termId() {
        return termId;
    }

    public UUID participantId() {
        return participantId;
    }
}
