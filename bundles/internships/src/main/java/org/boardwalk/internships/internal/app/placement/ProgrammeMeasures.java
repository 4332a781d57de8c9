package org.boardwalk.internships.internal.app.placement;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.platform.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Under which measure of pathways the hours of a programme's placements count: the board's setting {@value #SETTING},
 * {@code programme=measure} with commas between.
 */
@Component(service = ProgrammeMeasures.class)
public final class ProgrammeMeasures {
    static final String SETTING = "internships.measures";

    /** The measures of the two programmes that ship. */
    private static final String SHIPPED =
            "health-information-technology=health-information,advanced-manufacturing=machine-hours";

    private final Settings settings;

    @Activate
    public ProgrammeMeasures(@Reference Settings settings) {
        this.settings = settings;
    }

    Optional<Measure> of(String programme) {
        Map<String, String> measures = Arrays.stream(
                        settings.get(SETTING).orElse(SHIPPED).split(",", -1))
                .map(entry -> entry.split("=", 2))
                .filter(entry -> entry.length == 2)
                .collect(Collectors.toMap(entry -> entry[0].strip(), entry -> entry[1].strip(), (one, other) -> other));
        return Optional.ofNullable(measures.get(programme)).map(Measure::hours);
    }
}
