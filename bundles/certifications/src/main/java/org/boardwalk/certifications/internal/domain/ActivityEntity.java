package org.boardwalk.certifications.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.education.Activity;
import org.boardwalk.certifications.api.education.ActivityClaim;
import org.boardwalk.certifications.api.education.ActivityKind;
import org.jspecify.annotations.Nullable;

/** An activity of continuing education in a person's ledger. */
@Entity
@Table(name = "certifications_activity")
public class ActivityEntity {
    private static final int DECIMALS = 2;

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    private String title = "";

    private String provider = "";

    @Column(name = "on_day")
    private LocalDate on = LocalDate.EPOCH;

    private BigDecimal units = BigDecimal.ZERO;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind = ActivityKind.IN_DOMAIN;

    @Column(name = "document_id")
    private @Nullable UUID documentId;

    private boolean reported;

    @Column(name = "recorded_by")
    private String recordedBy = "";

    @Column(name = "recorded_at")
    private Instant recordedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);

    protected ActivityEntity() {}

    /** @param reported whether the participant himself records it */
    public ActivityEntity(UUID participantId, ActivityClaim claim, boolean reported, String recordedBy) {
        this.participantId = participantId;
        this.reported = reported;
        this.recordedBy = recordedBy;
        write(claim);
    }

    /** Takes over what somebody says now. */
    public final void write(ActivityClaim claim) {
        title = claim.title().strip();
        provider = claim.provider().strip();
        on = claim.on();
        units = claim.units().setScale(DECIMALS, RoundingMode.HALF_UP);
        kind = claim.kind();
        documentId = claim.documentId().orElse(null);
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

    public boolean isReported() {
        return reported;
    }

    public Optional<UUID> documentId() {
        return Optional.ofNullable(documentId);
    }

    public void giveTo(UUID participant) {
        participantId = participant;
    }

    /** As the outside sees it. */
    public Activity activity() {
        ActivityClaim claim = new ActivityClaim(title, provider, on, units, kind, documentId());
        return new Activity(id, version, participantId, claim, reported, recordedBy, recordedAt);
    }
}
