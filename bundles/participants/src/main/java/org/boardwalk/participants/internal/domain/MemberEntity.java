package org.boardwalk.participants.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That somebody is in a cohort. */
@Entity
@Table(name = "participants_member")
public class MemberEntity implements OfParticipant {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "cohort_id")
    private UUID cohortId = id;

    @Column(name = "participant_id")
    private UUID participantId = id;

    protected MemberEntity() {}

    public MemberEntity(UUID cohortId, UUID participantId) {
        this.cohortId = cohortId;
        this.participantId = participantId;
    }

    public UUID cohortId() {
        return cohortId;
    }

    @Override
    public UUID participantId() {
        return participantId;
    }

    @Override
    public void moveTo(UUID participant) {
        participantId = participant;
    }
}
