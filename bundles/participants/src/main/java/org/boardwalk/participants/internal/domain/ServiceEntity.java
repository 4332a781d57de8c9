package org.boardwalk.participants.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.participants.api.casefile.ServiceLog.NewService;
import org.boardwalk.participants.api.casefile.ServiceLog.Service;
import org.jspecify.annotations.Nullable;

/** A service somebody received. What it counted for when it was logged stays, also when the board redefines its type. */
@Entity
@Table(name = "participants_service")
public class ServiceEntity implements OfParticipant {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "participant_id")
    private UUID participantId = id;

    @Column(name = "service_type")
    private String type = "";

    @Column(name = "from_day")
    private @Nullable LocalDate fromDay;

    @Column(name = "on_day")
    private LocalDate onDay = LocalDate.EPOCH;

    private int minutes;
    private String remark = "";
    private String source = "";

    @Column(name = "given_by")
    private String givenBy = "";

    @Column(name = "once_key")
    private String onceKey = "";

    @Column(name = "taken_back")
    private String takenBack = "";

    @Column(name = "extends_participation")
    private boolean extendsParticipation;

    protected ServiceEntity() {}

    public ServiceEntity(NewService service, String givenBy, boolean extendsParticipation) {
        this.participantId = service.participantId();
        this.type = service.type();
        this.fromDay = service.from().equals(service.on()) ? null : service.from();
        this.onDay = service.on();
        this.minutes = service.minutes();
        this.remark = service.remark().strip();
        this.source = service.source();
        this.givenBy = givenBy;
        this.onceKey = service.key();
        this.extendsParticipation = extendsParticipation;
    }

    public void takeBack(String reason) {
        takenBack = reason;
    }

    public Service toRecord() {
        LocalDate from = fromDay == null ? onDay : fromDay;
        return new Service(id, version, participantId, type, from, onDay, minutes, remark, source, givenBy, takenBack);
    }

    public UUID id() {
        return id;
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

    public boolean extendsParticipation() {
        return extendsParticipation;
    }
}
