package org.boardwalk.certifications.internal.domain.education;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.education.Activity;
import org.boardwalk.certifications.api.education.ActivityClaim;
import org.boardwalk.certifications.api.education.ActivityKind;
import org.boardwalk.certifications.api.education.RecertificationRule;
import org.boardwalk.certifications.internal.domain.json.Json;
import tools.jackson.core.type.TypeReference;

/** Rules as they ship, and activities in a line. */
final class Samples {
    static final UUID MARIA = UUID.randomUUID();

    private Samples() {}

    static List<RecertificationRule> shipped() {
        try (InputStream in = Samples.class.getResourceAsStream("/education/ahima.json")) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Activity activity(String title, String on, String units, ActivityKind kind) {
        return activity(title, LocalDate.parse(on), new BigDecimal(units), kind, 0);
    }

    /** @param recorded order in which activities were written down */
    static Activity activity(String title, LocalDate on, BigDecimal units, ActivityKind kind, int recorded) {
        return new Activity(
                UUID.randomUUID(),
                0,
                MARIA,
                new ActivityClaim(title, "Provider", on, units, kind, Optional.empty()),
                false,
                "Dana Reyes",
                Instant.EPOCH.plusSeconds(recorded));
    }
}
