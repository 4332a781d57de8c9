package org.boardwalk.pathways.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.evidence.EvidenceRecord.Standing;
import org.boardwalk.pathways.api.evidence.Fact;
import org.boardwalk.pathways.api.requirement.EducationLevel;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Unit;
import org.jspecify.annotations.Nullable;

/** A fact about a participant. */
@Entity
@Table(name = "pathways_evidence")
public class EvidenceEntity {
    private enum Kind {
        COUNTED,
        CREDENTIAL,
        EDUCATION
    }

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.COUNTED;

    private @Nullable String code;

    @Enumerated(EnumType.STRING)
    private @Nullable Unit unit;

    private @Nullable BigDecimal amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "level_name")
    private @Nullable EducationLevel level;

    private @Nullable String detail;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.REPORTED;

    @Column(name = "plan_id")
    private @Nullable UUID planId;

    @Column(name = "step_id")
    private @Nullable String stepId;

    @Column(name = "on_day")
    private LocalDate on = LocalDate.EPOCH;

    @Column(name = "document_id")
    private @Nullable UUID documentId;

    private String note = "";

    @Column(name = "recorded_by")
    private String recordedBy = "";

    @Column(name = "recorder_id")
    private @Nullable UUID recorderId;

    @Column(name = "recorded_at")
    private Instant recordedAt = Instant.now();

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    protected EvidenceEntity() {}

    public EvidenceEntity(UUID participantId, Fact fact, Standing standing, LocalDate on, String note) {
        this.participantId = participantId;
        this.standing = standing;
        this.on = on;
        this.note = note;
        switch (fact) {
            case Fact.Counted counted -> {
                kind = Kind.COUNTED;
                code = counted.measure().code();
                unit = counted.measure().unit();
                amount = counted.amount();
            }
            case Fact.HeldCredential held -> {
                kind = Kind.CREDENTIAL;
                code = held.code();
                detail = held.name().orElse(null);
            }
            case Fact.CompletedEducation education -> {
                kind = Kind.EDUCATION;
                level = education.level();
                detail = education.field().orElse(null);
            }
        }
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

    public Fact fact() {
        return switch (kind) {
            case COUNTED ->
                new Fact.Counted(
                        new Measure(Objects.requireNonNull(code), Objects.requireNonNull(unit)),
                        Objects.requireNonNull(amount));
            case CREDENTIAL -> new Fact.HeldCredential(Objects.requireNonNull(code), Optional.ofNullable(detail));
            case EDUCATION -> new Fact.CompletedEducation(Objects.requireNonNull(level), Optional.ofNullable(detail));
        };
    }

    public Standing standing() {
        return standing;
    }

    public Optional<UUID> planId() {
        return Optional.ofNullable(planId);
    }

    public Optional<String> stepId() {
        return Optional.ofNullable(stepId);
    }

    public LocalDate on() {
        return on;
    }

    public Optional<UUID> documentId() {
        return Optional.ofNullable(documentId);
    }

    public String note() {
        return note;
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

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public EvidenceEntity in(UUID plan, String step) {
        planId = plan;
        stepId = step;
        return this;
    }

    public EvidenceEntity shownBy(Optional<UUID> document) {
        documentId = document.orElse(null);
        return this;
    }

    public EvidenceEntity recordedBy(String name, Optional<UUID> account) {
        recordedBy = name;
        recorderId = account.orElse(null);
        return this;
    }

    public void decide(boolean confirmed, String by) {
        standing = confirmed ? Standing.CONFIRMED : Standing.REJECTED;
        decidedBy = by;
    }

    public void giveTo(UUID participant) {
        participantId = participant;
    }
}
