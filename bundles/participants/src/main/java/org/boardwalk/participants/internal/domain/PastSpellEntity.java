package org.boardwalk.participants.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A period of participation that ended before the person came back; never changed. */
@Entity
@Table(name = "participants_past_spell")
public class PastSpellEntity implements OfParticipant {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "participant_id")
    private UUID participantId = id;

    @Column(name = "entry_date")
    private LocalDate entryDate = LocalDate.EPOCH;

    @Column(name = "exit_date")
    private LocalDate exitDate = LocalDate.EPOCH;

    @Column(name = "exit_reason")
    private String exitReason = "";

    private String funding = "";

    protected PastSpellEntity() {}

    public PastSpellEntity(UUID participantId, PastSpell spell) {
        this.participantId = participantId;
        this.entryDate = spell.entry();
        this.exitDate = spell.exit();
        this.exitReason = spell.exitReason();
        this.funding = spell.funding();
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
