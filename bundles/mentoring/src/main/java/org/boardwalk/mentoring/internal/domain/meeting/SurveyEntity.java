package org.boardwalk.mentoring.internal.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Survey;
import org.boardwalk.mentoring.api.profile.Audience;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A survey with its questions. */
@Entity
@Table(name = "mentoring_survey")
public class SurveyEntity {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Audience audience = Audience.MENTEE;

    private String name = "";

    @Column(name = "spanish_name")
    private String spanishName = "";

    @Column(name = "after_days")
    private int afterDays;

    @Column(name = "every_days")
    private @Nullable Integer everyDays;

    private String questions = "[]";

    private boolean active = true;

    protected SurveyEntity() {}

    public SurveyEntity(Survey survey) {
        id = survey.id();
        describe(survey);
    }

    public final void describe(Survey survey) {
        audience = survey.audience();
        name = survey.name().strip();
        spanishName = survey.spanishName().strip();
        afterDays = survey.afterDays();
        everyDays = survey.everyDays().orElse(null);
        questions = MAPPER.writeValueAsString(survey.questions());
        active = survey.active();
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Audience audience() {
        return audience;
    }

    public int afterDays() {
        return afterDays;
    }

    public Optional<Integer> everyDays() {
        return Optional.ofNullable(everyDays);
    }

    public Survey toRecord() {
        return new Survey(
                id,
                version,
                audience,
                name,
                spanishName,
                afterDays,
                everyDays(),
                List.of(MAPPER.readValue(questions, Survey.Question[].class)),
                active);
    }
}
