package org.boardwalk.certifications.internal.domain.badge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.badge.Award;
import org.boardwalk.certifications.api.badge.IssuedBadge;
import org.jspecify.annotations.Nullable;

/** A badge that was issued, as it was signed. */
@Entity
@Table(name = "certifications_badge")
public class BadgeEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Award.Kind kind = Award.Kind.COURSE;

    private @Nullable String reference;

    @Column(name = "badge_name")
    private String name = "";

    private String description = "";

    private String criteria = "";

    @Column(name = "achieved_on")
    private LocalDate achievedOn = LocalDate.EPOCH;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "issuer_did")
    private String issuer = "";

    @Lob
    private String document = "";

    @Lob
    private String token = "";

    @Column(name = "issued_at")
    private Instant issuedAt = Instant.EPOCH;

    @Column(name = "issued_by")
    private String issuedBy = "";

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_by")
    private @Nullable String revokedBy;

    @Column(name = "revoked_reason")
    private @Nullable String revokedReason;

    protected BadgeEntity() {}

    public BadgeEntity(UUID id, UUID participantId, Award award, String issuer, String issuedBy, Instant issuedAt) {
        this.id = id;
        this.participantId = participantId;
        this.kind = award.kind();
        this.reference = award.reference().orElse(null);
        this.name = award.name();
        this.description = award.description();
        this.criteria = award.criteria();
        this.achievedOn = award.achievedOn();
        this.validUntil = award.validUntil().orElse(null);
        this.issuer = issuer;
        this.issuedBy = issuedBy;
        this.issuedAt = issuedAt;
    }

    public BadgeEntity signed(BadgeBench.Signed signed) {
        document = signed.document();
        token = signed.token();
        return this;
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

    public String document() {
        return document;
    }

    public String token() {
        return token;
    }

    public Award award() {
        return new Award(
                kind,
                Optional.ofNullable(reference),
                name,
                description,
                criteria,
                achievedOn,
                Optional.ofNullable(validUntil));
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public void revoke(Instant when, String who, String why) {
        revokedAt = when;
        revokedBy = who;
        revokedReason = why;
    }

    public void giveTo(UUID participant) {
        participantId = participant;
    }

    public IssuedBadge toRecord() {
        Optional<IssuedBadge.Revocation> revoked = revokedAt == null || revokedBy == null || revokedReason == null
                ? Optional.empty()
                : Optional.of(new IssuedBadge.Revocation(revokedAt, revokedBy, revokedReason));
        return new IssuedBadge(id, version, participantId, award(), issuer, issuedAt, issuedBy, revoked);
    }
}
