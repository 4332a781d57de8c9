package org.boardwalk.certifications.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** This person does not want to be reminded by e-mail. */
@Entity
@Table(name = "certifications_no_mail")
public class NoMailEntity {
    @Id
    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    @Version
    private int version;

    @Column(name = "said_on")
    private LocalDate saidOn = LocalDate.EPOCH;

    protected NoMailEntity() {}

    public NoMailEntity(UUID participantId, LocalDate saidOn) {
        this.participantId = participantId;
        this.saidOn = saidOn;
    }
}
