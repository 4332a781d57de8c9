package org.boardwalk.participants.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.boardwalk.participants.api.Identifier;

/** A number in another system, or a number a merged record had. */
@Entity
@Table(name = "participants_identifier")
public class IdentifierEntity implements OfParticipant {
    /** The system whose numbers participants carry themselves. */
    public static final String STATE = "state";

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "participant_id")
    private UUID participantId = id;

    @Column(name = "system_name")
    private String system = "";

    @Column(name = "number_text")
    private String number = "";

    @Column(name = "number_key")
    private String numberKey = "";

    protected IdentifierEntity() {}

    public IdentifierEntity(UUID participantId, Identifier identifier) {
        this.participantId = participantId;
        this.system = identifier.system();
        this.number = identifier.value();
        this.numberKey = SearchText.of(identifier.value());
    }

    @Override
    public UUID participantId() {
        return participantId;
    }

    public Identifier toRecord() {
        return new Identifier(system, number);
    }

    @Override
    public void moveTo(UUID participant) {
        participantId = participant;
    }
}
