package org.boardwalk.internships.internal.domain.compliance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody was reminded, or could not be. */
@Entity
@Table(name = "internships_reminder")
public class ReminderEntity {
    /** Days of a reminder somebody sent by hand. */
    public static final int BY_HAND = -1;

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    private LocalDate due = LocalDate.EPOCH;
    private int days;

    @Column(name = "made_on")
    private LocalDate madeOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.SENT;

    /** What became of the mail. */
    public enum Outcome {
        SENT,
        NO_ADDRESS
    }

    protected ReminderEntity() {}

    /**
     * @param due first day it is needed, or the last it is good
     * @param days before, or {@link #BY_HAND}
     */
    public ReminderEntity(UUID participantId, LocalDate due, int days, LocalDate madeOn, Outcome outcome) {
        this.participantId = participantId;
        this.due = due;
        this.days = days;
        this.madeOn = madeOn;
        this.outcome = outcome;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID participantId() {
        return participantId;
    }

    /** The person's record became another one. */
    public void belongTo(UUID other) {
        participantId = other;
    }

    public LocalDate due() {
        return due;
    }

    public int days() {
        return days;
    }
}
