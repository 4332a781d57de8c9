package org.boardwalk.mentoring.internal.domain.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.ScreeningStep;
import org.jspecify.annotations.Nullable;

/** Something somebody must have done before being paired. */
@Entity
@Table(name = "mentoring_step")
public class StepEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Audience audience = Audience.MENTOR;

    @Enumerated(EnumType.STRING)
    private ScreeningStep.Kind kind = ScreeningStep.Kind.OTHER;

    private String name = "";

    @Column(name = "name_key")
    private String nameKey = "";

    @Column(name = "spanish_name")
    private String spanishName = "";

    private String instructions = "";

    @Column(name = "spanish_instructions")
    private String spanishInstructions = "";

    @Column(name = "only_for_minors")
    private boolean onlyForMinors;

    private @Nullable Integer months;

    private String source = "";

    private int place;

    private boolean active = true;

    protected StepEntity() {}

    public StepEntity(ScreeningStep step) {
        id = step.id();
        describe(step);
    }

    public final void describe(ScreeningStep step) {
        audience = step.audience();
        kind = step.kind();
        name = step.name().strip();
        nameKey = name.toLowerCase(Locale.ROOT);
        spanishName = step.spanishName().strip();
        instructions = step.instructions().strip();
        spanishInstructions = step.spanishInstructions().strip();
        onlyForMinors = step.onlyForMinors();
        months = step.months().orElse(null);
        source = step.source().strip();
        place = step.position();
        active = step.active();
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String nameKey() {
        return nameKey;
    }

    public ScreeningStep toRecord() {
        return new ScreeningStep(
                id,
                version,
                audience,
                kind,
                name,
                spanishName,
                instructions,
                spanishInstructions,
                onlyForMinors,
                Optional.ofNullable(months),
                source,
                place,
                active);
    }
}
