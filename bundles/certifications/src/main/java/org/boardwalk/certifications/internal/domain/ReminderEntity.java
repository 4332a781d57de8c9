package org.boardwalk.certifications.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.certifications.api.wallet.Wallets.ByMail;

/** A credential ends soon, and whom that concerns was told. */
@Entity
@Table(name = "certifications_reminder")
public class ReminderEntity {
    @Id
    private UUID id = OrderedId.next();

    @Version
    private int version;

    @Column(name = "held_id")
    private UUID heldId = new UUID(0, 0);

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    @Column(name = "expires_on")
    private LocalDate expiresOn = LocalDate.EPOCH;

    @Column(name = "days_before")
    private int days;

    @Column(name = "made_on")
    private LocalDate madeOn = LocalDate.EPOCH;

    @Column(name = "aside_for_staff")
    private boolean asideForStaff;

    @Column(name = "aside_for_holder")
    private boolean asideForHolder;

    @Enumerated(EnumType.STRING)
    @Column(name = "by_mail")
    private ByMail byMail = ByMail.OFF;

    protected ReminderEntity() {}

    public ReminderEntity(UUID held, UUID participant, LocalDate expiresOn, int days, LocalDate today) {
        heldId = held;
        participantId = participant;
        this.expiresOn = expiresOn;
        this.days = days;
        madeOn = today;
    }

    public UUID id() {
        return id;
    }

    public UUID heldId() {
        return heldId;
    }

    public UUID participantId() {
        return participantId;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public int days() {
        return days;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public ByMail byMail() {
        return byMail;
    }

    public void mailed(ByMail outcome) {
        byMail = outcome;
    }

    /** @param holder whether the person himself put it aside */
    public void putAside(boolean holder) {
        if (holder) {
            asideForHolder = true;
        } else {
            asideForStaff = true;
        }
    }

    public void giveTo(UUID participant) {
        participantId = participant;
    }
}
