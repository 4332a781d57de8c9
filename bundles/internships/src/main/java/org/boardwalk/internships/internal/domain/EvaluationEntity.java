package org.boardwalk.internships.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.placement.Evaluations.Evaluation;
import org.boardwalk.internships.api.placement.Evaluations.Moment;
import org.boardwalk.internships.api.placement.Evaluations.Rating;
import org.jspecify.annotations.Nullable;

/** What a supervisor thinks of somebody's work, at half-time or at the end. */
@Entity
@Table(name = "internships_evaluation")
public class EvaluationEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "placement_id")
    private UUID placementId = new UUID(0, 0);

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Moment moment = Moment.MID;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private String by = "";

    @Column(name = "remark")
    private String comment = "";

    protected EvaluationEntity() {}

    public EvaluationEntity(PlacementEntity placement, Moment moment) {
        this.placementId = placement.id();
        this.participantId = placement.participantId();
        this.moment = moment;
    }

    public void asked(Instant at) {
        askedAt = at;
    }

    public void answer(String who, Instant at, String words) {
        by = who;
        answeredAt = at;
        comment = words;
    }

    /** The person's record became another one. */
    public void belongTo(UUID other) {
        participantId = other;
    }

    public UUID id() {
        return id;
    }

    public UUID placementId() {
        return placementId;
    }

    public UUID participantId() {
        return participantId;
    }

    public Moment moment() {
        return moment;
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public Evaluation toRecord(List<Rating> ratings) {
        return new Evaluation(
                placementId,
                moment,
                Optional.ofNullable(askedAt),
                Optional.ofNullable(answeredAt),
                by,
                ratings,
                comment);
    }
}
