package org.boardwalk.certifications.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.wallet.CredentialClaim;
import org.boardwalk.certifications.api.wallet.Verification;
import org.jspecify.annotations.Nullable;

/** A credential in a person's wallet. */
@Entity
@Table(name = "certifications_held")
public class HeldEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    private @Nullable String code;

    private String title = "";

    private String issuer = "";

    @Column(name = "document_number")
    private String number = "";

    @Column(name = "earned_on")
    private LocalDate earnedOn = LocalDate.EPOCH;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    private Verification verification = Verification.SELF_REPORTED;

    @Column(name = "verified_by")
    private @Nullable String verifiedBy;

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    private String remark = "";

    private boolean withdrawn;

    @Column(name = "document_id")
    private @Nullable UUID documentId;

    @Column(name = "once_key")
    private String onceKey = "";

    @Column(name = "recorded_by")
    private String recordedBy = "";

    @Column(name = "recorder_id")
    private @Nullable UUID recorderId;

    @Column(name = "recorded_at")
    private Instant recordedAt = Instant.now();

    protected HeldEntity() {}

    /** @param until last day it counts; empty = it does not end */
    public HeldEntity(UUID participantId, CredentialClaim claim, Optional<LocalDate> until) {
        this.participantId = participantId;
        write(claim, until);
    }

    /** Takes over what somebody says now. */
    public final void write(CredentialClaim claim, Optional<LocalDate> until) {
        code = claim.code().orElse(null);
        title = claim.code().isPresent() ? "" : claim.title().strip();
        issuer = claim.code().isPresent() ? "" : claim.issuer().strip();
        number = claim.number().strip();
        earnedOn = claim.earnedOn();
        expiresOn = until.orElse(null);
        documentId = claim.documentId().orElse(null);
        onceKey = onceKey(claim);
    }

    /** The same for two claims of one person that mean the same award. */
    public static String onceKey(CredentialClaim claim) {
        return claim.code().orElseGet(() -> "~" + claim.title().strip().toLowerCase(Locale.ROOT)) + "|"
                + claim.earnedOn();
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

    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    public String title() {
        return title;
    }

    public String issuer() {
        return issuer;
    }

    public String number() {
        return number;
    }

    public LocalDate earnedOn() {
        return earnedOn;
    }

    public Optional<LocalDate> expiresOn() {
        return Optional.ofNullable(expiresOn);
    }

    public Verification verification() {
        return verification;
    }

    public Optional<String> verifiedBy() {
        return Optional.ofNullable(verifiedBy);
    }

    public Optional<Instant> verifiedAt() {
        return Optional.ofNullable(verifiedAt);
    }

    public String remark() {
        return remark;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public Optional<UUID> documentId() {
        return Optional.ofNullable(documentId);
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Optional<UUID> recorderId() {
        return Optional.ofNullable(recorderId);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Whether it counts on a day, apart from how sure it is. */
    public boolean countsOn(LocalDate day) {
        return !withdrawn && (expiresOn == null || !expiresOn.isBefore(day));
    }

    public HeldEntity recordedBy(String name, Optional<UUID> account) {
        recordedBy = name;
        recorderId = account.orElse(null);
        return this;
    }

    public void verify(Verification level, String by, String how) {
        verification = level;
        verifiedBy = level == Verification.SELF_REPORTED ? null : by;
        verifiedAt = level == Verification.SELF_REPORTED ? null : Instant.now();
        remark = how;
    }

    /** @param until last day it counts, as whoever knows says; empty = as it was */
    public void confirm(Optional<LocalDate> until) {
        expiresOn = until.orElse(expiresOn);
    }

    public void renewUntil(LocalDate until) {
        expiresOn = until;
    }

    public void withdraw(String reason) {
        withdrawn = true;
        remark = reason;
        onceKey = id.toString();
    }

    /** Another record of the same person has it already: then this one is kept as withdrawn. */
    public void giveTo(UUID participant) {
        participantId = participant;
    }

    public String onceKey() {
        return onceKey;
    }
}
