package org.boardwalk.internships.internal.app.placement;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.platform.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Under which measure of pathways the hours of a programme's placements count, and toward which step: the board's settings
 * {@value #SETTING}, {@code programme=measure}, and {@value #STEPS}, {@code programme/KIND=step}, each with commas between.
 */
@Component(service = ProgrammeMeasures.class)
public final class ProgrammeMeasures {
    static final String SETTING = "internships.measures";
    static final String STEPS = "internships.steps";

    /** The measures of the two programmes that ship. */
    private static final String SHIPPED =
            "health-information-technology=health-information,advanced-manufacturing=machine-hours";

    /** Steps of the pathways that ship; a pre-apprenticeship is not the apprenticeship it leads to. */
    private static final String SHIPPED_STEPS = "health-information-technology/INTERNSHIP=internship,"
            + "health-information-technology/ON_THE_JOB_TRAINING=job-training,"
            + "health-information-technology/JOB_SHADOWING=shadowing,"
            + "health-information-technology/VOLUNTEERING=volunteering,"
            + "advanced-manufacturing/INTERNSHIP=plant-internship";

    private final Settings settings;

    @Activate
    public ProgrammeMeasures(@Reference Settings settings) {
        this.settings = settings;
    }

    Optional<Measure> of(String programme) {
        return value(SETTING, SHIPPED, programme).map(Measure::hours);
    }

    /** Empty: such placements count for requirements, and toward no step. */
    Optional<String> step(String programme, WorkExperienceKind kind) {
        return value(STEPS, SHIPPED_STEPS, programme + "/" + kind);
    }

    private Optional<String> value(String setting, String shipped, String key) {
        Map<String, String> values = Arrays.stream(
                        settings.get(setting).orElse(shipped).split(",", -1))
                .map(entry -> entry.split("=", 2))
                .filter(entry -> entry.length == 2)
                .collect(Collectors.toMap(entry -> entry[0].strip(), entry -> entry[1].strip(), (one, other) -> other));
        return Optional.ofNullable(values.get(key));
    }
}
