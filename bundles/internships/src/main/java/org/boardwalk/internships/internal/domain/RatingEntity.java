package org.boardwalk.internships.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.placement.Evaluations.Rating;
import org.jspecify.annotations.Nullable;

/** One competency in an evaluation. */
@Entity
@Table(name = "internships_rating")
public class RatingEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "evaluation_id")
    private UUID evaluationId = new UUID(0, 0);

    @Column(name = "competency_id")
    private UUID competencyId = new UUID(0, 0);

    private @Nullable Integer points;

    protected RatingEntity() {}

    public RatingEntity(UUID evaluationId, Rating rating) {
        this.evaluationId = evaluationId;
        this.competencyId = rating.competencyId();
        this.points = rating.points().orElse(null);
    }

    public UUID evaluationId() {
        return evaluationId;
    }

    public Rating toRecord() {
        return new Rating(competencyId, Optional.ofNullable(points));
    }
}
