package org.boardwalk.mentoring.internal.domain.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** This mentor or mentee wants no e-mail from mentoring. */
@Entity
@Table(name = "mentoring_no_mail")
public class NoMailEntity {
    @Id
    @Column(name = "person_id")
    private UUID personId = new UUID(0, 0);

    @Version
    private int version;

    @Column(name = "said_on")
    private LocalDate saidOn = LocalDate.now();

    protected NoMailEntity() {}

    /** @param personId a mentor's id or a participant's */
    public NoMailEntity(UUID personId) {
        this.personId = personId;
    }
}
