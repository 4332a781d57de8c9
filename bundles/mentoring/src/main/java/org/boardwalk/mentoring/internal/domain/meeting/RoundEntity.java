package org.boardwalk.mentoring.internal.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Survey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One time one side was asked. The audit trail keeps no attribute whose name begins with "secret". */
@Entity
@Table(name = "mentoring_round")
public class RoundEntity {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "survey_id")
    private UUID surveyId = new UUID(0, 0);

    @Column(name = "relation_id")
    private UUID relationId = new UUID(0, 0);

    @Column(name = "due_on")
    private LocalDate dueOn = LocalDate.EPOCH;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private @Nullable BigDecimal mark;

    @Column(name = "replies")
    private String secretReplies = "[]";

    protected RoundEntity() {}

    public RoundEntity(UUID surveyId, UUID relationId, LocalDate dueOn) {
        this.surveyId = surveyId;
        this.relationId = relationId;
        this.dueOn = dueOn;
    }

    public void answer(List<Survey.Reply> replies, Optional<BigDecimal> mean) {
        secretReplies = MAPPER.writeValueAsString(replies);
        mark = mean.orElse(null);
        answeredAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Answered on an earlier day, in a demo. */
    public void answer(List<Survey.Reply> replies, Optional<BigDecimal> mean, LocalDate on) {
        answer(replies, mean);
        answeredAt = on.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();
    }

    public UUID id() {
        return id;
    }

    public UUID surveyId() {
        return surveyId;
    }

    public UUID relationId() {
        return relationId;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isAnsweredBefore(Instant when) {
        return answeredAt != null && answeredAt.isBefore(when);
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public Survey.Round toRecord() {
        return new Survey.Round(
                id,
                surveyId,
                relationId,
                dueOn,
                Optional.ofNullable(answeredAt),
                Optional.ofNullable(mark),
                List.of(MAPPER.readValue(secretReplies, Survey.Reply[].class)));
    }
}
