package org.boardwalk.certifications.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.exam.Attempt.DomainResult;
import org.boardwalk.certifications.api.exam.Attempt.Outcome;
import org.boardwalk.certifications.internal.domain.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** One try at an exam. */
@Entity
@Table(name = "certifications_attempt")
public class AttemptEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    private String code = "";

    @Column(name = "number_of_try")
    private int number;

    @Column(name = "authorised_on")
    private LocalDate authorisedOn = LocalDate.EPOCH;

    @Column(name = "sit_until")
    private @Nullable LocalDate sitUntil;

    @Column(name = "sit_on")
    private @Nullable LocalDate sitOn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.AUTHORISED;

    private @Nullable BigDecimal score;

    private String domains = "[]";

    private String note = "";

    @Column(name = "open_key")
    private String openKey = "";

    @Column(name = "recorded_by")
    private String recordedBy = "";

    protected AttemptEntity() {}

    public AttemptEntity(
            UUID participantId,
            String code,
            int number,
            LocalDate authorisedOn,
            Optional<LocalDate> sitUntil,
            String recordedBy) {
        this.participantId = participantId;
        this.code = code;
        this.number = number;
        this.authorisedOn = authorisedOn;
        this.sitUntil = sitUntil.orElse(null);
        this.recordedBy = recordedBy;
        openKey = code;
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

    public String code() {
        return code;
    }

    public int number() {
        return number;
    }

    public LocalDate authorisedOn() {
        return authorisedOn;
    }

    public Optional<LocalDate> sitUntil() {
        return Optional.ofNullable(sitUntil);
    }

    public Optional<LocalDate> sitOn() {
        return Optional.ofNullable(sitOn);
    }

    public Outcome outcome() {
        return outcome;
    }

    public Optional<BigDecimal> score() {
        return Optional.ofNullable(score);
    }

    public List<DomainResult> domains() {
        return Json.read(domains, new TypeReference<List<DomainResult>>() {});
    }

    public String note() {
        return note;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public void sitOn(LocalDate day) {
        sitOn = day;
    }

    /** Ends it; the next authorisation may come. */
    public void end(Outcome how, LocalDate day, Optional<BigDecimal> points, List<DomainResult> results, String words) {
        outcome = how;
        sitOn = day;
        score = points.orElse(null);
        domains = Json.write(results);
        note = words;
        openKey = id.toString();
    }

    public void giveTo(UUID participant) {
        participantId = participant;
    }

    /** Two records of one person had an open authorisation each: this one ends. */
    public void giveWay() {
        outcome = Outcome.CANCELLED;
        openKey = id.toString();
    }
}
