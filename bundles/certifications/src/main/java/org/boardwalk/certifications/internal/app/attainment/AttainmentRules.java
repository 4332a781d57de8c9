package org.boardwalk.certifications.internal.app.attainment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.boardwalk.certifications.api.attainment.AttainmentRule;
import org.boardwalk.certifications.internal.domain.json.Json;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import tools.jackson.core.type.TypeReference;

/** The rules that ship, with all versions that are known, newest first. */
@Component(service = AttainmentRules.class)
public final class AttainmentRules {
    private static final String FILE = "/attainment/wioa.json";

    private final List<AttainmentRule> rules;

    @Activate
    public AttainmentRules() {
        rules = read().stream()
                .sorted(Comparator.comparing(AttainmentRule::validFrom).reversed())
                .toList();
    }

    List<AttainmentRule> all() {
        return rules;
    }

    private static List<AttainmentRule> read() {
        try (InputStream file = Objects.requireNonNull(AttainmentRules.class.getResourceAsStream(FILE), FILE)) {
            return Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
