package org.boardwalk.participants.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.participants.api.casefile.FollowUps.Finding;
import org.boardwalk.participants.api.casefile.FollowUps.FollowUp;
import org.boardwalk.participants.api.casefile.FollowUps.NewFollowUp;

/** What was found out about somebody after the exit. */
@Entity
@Table(name = "participants_follow_up")
public class FollowUpEntity implements OfParticipant {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "participant_id")
    private UUID participantId = id;

    @Enumerated(EnumType.STRING)
    private Finding finding = Finding.NEITHER;

    @Column(name = "on_day")
    private LocalDate onDay = LocalDate.EPOCH;

    private String evidence = "";

    @Column(name = "recorded_by")
    private String recordedBy = "";

    @Column(name = "taken_back")
    private String takenBack = "";

    protected FollowUpEntity() {}

    public FollowUpEntity(NewFollowUp followUp, UUID participantId, String recordedBy) {
        this.participantId = participantId;
        this.finding = followUp.finding();
        this.onDay = followUp.on();
        this.evidence = followUp.evidence().strip();
        this.recordedBy = recordedBy;
    }

    public void takeBack(String reason) {
        takenBack = reason;
    }

    public FollowUp toRecord() {
        return new FollowUp(id, version, participantId, finding, onDay, evidence, recordedBy, takenBack);
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
