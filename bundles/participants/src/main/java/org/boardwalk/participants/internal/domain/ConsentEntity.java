package org.boardwalk.participants.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.boardwalk.participants.api.casefile.Consents.Consent;
import org.boardwalk.participants.api.casefile.Consents.How;
import org.boardwalk.participants.api.casefile.Consents.NewConsent;

/** A statement of what somebody agrees to; never changed. */
@Entity
@Table(name = "participants_consent")
public class ConsentEntity implements OfParticipant {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "participant_id")
    private UUID participantId = id;

    private String purpose = "";
    private boolean given;

    @Column(name = "on_day")
    private LocalDate onDay = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private How how = How.VERBAL;

    private String remark = "";

    @Column(name = "recorded_by")
    private String recordedBy = "";

    @Column(name = "recorded_at")
    private Instant recordedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    protected ConsentEntity() {}

    public ConsentEntity(NewConsent consent, String recordedBy) {
        this.participantId = consent.participantId();
        this.purpose = consent.purpose();
        this.given = consent.given();
        this.onDay = consent.on();
        this.how = consent.how();
        this.remark = consent.remark().strip();
        this.recordedBy = recordedBy;
    }

    public Consent toRecord() {
        return new Consent(id, participantId, purpose, given, onDay, how, remark, recordedBy);
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
