package org.boardwalk.certifications.internal.domain.attainment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.attainment.AttainmentRule;
import org.boardwalk.certifications.api.catalogue.FederalType;
import org.boardwalk.certifications.internal.domain.attainment.Stay.Found;
import org.boardwalk.certifications.internal.domain.attainment.Stay.Meaning;
import org.boardwalk.certifications.internal.domain.json.Json;
import org.boardwalk.pathways.api.text.LocalText;
import tools.jackson.core.type.TypeReference;

/** The rule as it ships, and people it is applied to. */
final class Samples {
    static final LocalDate ENTRY = LocalDate.of(2023, 1, 10);
    static final LocalDate EXIT = LocalDate.of(2023, 6, 30);
    static final LocalDate LATER = LocalDate.of(2026, 1, 1);
    static final Meaning TRAINING = meaning("1303/06");
    static final Meaning ON_THE_JOB = meaning("1303/01");
    static final List<AttainmentRule> RULES = read();

    private Samples() {}

    static Meaning meaning(String code) {
        return new Meaning(
                LocalText.plain(code.isEmpty() ? "unsaid" : code),
                Optional.of(code).filter(c -> !c.isEmpty()));
    }

    static Stay stay(LocalDate entry, LocalDate exit, List<Meaning> learning, Found... after) {
        return new Stay(
                new UUID(0, 1),
                "",
                entry,
                Optional.of(exit),
                Optional.empty(),
                Optional.empty(),
                learning,
                List.of(after));
    }

    static Stay exited(LocalDate exit, Found... after) {
        return stay(exit.minusMonths(5), exit, List.of(TRAINING), after);
    }

    static Earned earned(int id, FederalType type, LocalDate on) {
        return new Earned(
                new UUID(0, id), Optional.empty(), LocalText.plain("C" + id), Optional.of(type), on, true, false);
    }

    private static List<AttainmentRule> read() {
        try (InputStream file = Objects.requireNonNull(Samples.class.getResourceAsStream("/attainment/wioa.json"))) {
            return Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
