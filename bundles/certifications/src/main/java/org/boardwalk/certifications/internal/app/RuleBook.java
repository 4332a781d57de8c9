package org.boardwalk.certifications.internal.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.boardwalk.certifications.api.education.RecertificationRule;
import org.boardwalk.certifications.internal.domain.json.Json;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import tools.jackson.core.type.TypeReference;

/** The rules that ship: one file for each issuer, each with all versions that are known. */
@Component(service = RuleBook.class)
public final class RuleBook {
    private static final List<String> ISSUERS = List.of("ahima");
    private static final Comparator<RecertificationRule> BY_ISSUER_NEWEST_FIRST = Comparator.comparing(
                    (RecertificationRule rule) -> rule.issuer().name())
            .thenComparing(rule -> rule.validFrom().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(RecertificationRule::id);

    private final List<RecertificationRule> rules;

    @Activate
    public RuleBook() {
        rules = ISSUERS.stream()
                .flatMap(issuer -> read(issuer).stream())
                .sorted(BY_ISSUER_NEWEST_FIRST)
                .toList();
    }

    List<RecertificationRule> rules() {
        return rules;
    }

    private static List<RecertificationRule> read(String issuer) {
        String name = "/education/" + issuer + ".json";
        try (InputStream file = Objects.requireNonNull(RuleBook.class.getResourceAsStream(name), name)) {
            return Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
