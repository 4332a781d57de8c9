package org.boardwalk.mentoring.internal.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A point of a check-list a pair has done. */
@Entity
@Table(name = "mentoring_tick")
public class TickEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "relation_id")
    private UUID relationId = new UUID(0, 0);

    @Column(name = "agenda_id")
    private UUID agendaId = new UUID(0, 0);

    @Column(name = "item_id")
    private UUID itemId = new UUID(0, 0);

    @Column(name = "done_on")
    private LocalDate doneOn = LocalDate.EPOCH;

    protected TickEntity() {}

    public TickEntity(UUID relationId, UUID agendaId, UUID itemId) {
        this.relationId = relationId;
        this.agendaId = agendaId;
        this.itemId = itemId;
    }

    public void done(LocalDate on) {
        doneOn = on;
    }

    public UUID agendaId() {
        return agendaId;
    }

    public UUID itemId() {
        return itemId;
    }

    public LocalDate doneOn() {
        return doneOn;
    }
}
