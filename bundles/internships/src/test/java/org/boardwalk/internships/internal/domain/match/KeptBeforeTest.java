package org.boardwalk.internships.internal.domain.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.boardwalk.internships.api.match.MatchSettings;
import org.boardwalk.internships.api.match.Why.Reason;
import org.junit.jupiter.api.Test;

/** Runs that were kept by an earlier version stay readable. */
class KeptBeforeTest {
    @Test
    void facts_without_what_was_not_kept_yet_say_nothing_about_it() {
        Map<String, Object> closed =
                Map.of("person", 0, "place", 0, "reason", "NOT_COMPLIANT", "better", 0, "tied", false);
        Map<String, Object> before = Map.of(
                "people", List.of(),
                "places", List.of(),
                "wishes", List.of(),
                "points", List.of(),
                "closed", List.of(closed),
                "missing", List.of());

        Facts facts = Packed.read(Packed.json(before), Facts.class);

        assertThat(facts.uncovered()).isEmpty();
        assertThat(facts.closed()).singleElement().satisfies(one -> {
            assertThat(one.also()).isEmpty();
            assertThat(Changed.isOnly(one, Reason.NOT_COMPLIANT)).isTrue();
        });
    }

    @Test
    void a_run_from_before_open_requirements_were_kept_names_none() {
        Map<String, Object> before = Map.of(
                "people", List.of(),
                "places", List.of(),
                "others", List.of(),
                "wishes", List.of(),
                "points", List.of(),
                "reasons", List.of(List.of("NOT_COMPLIANT")),
                "closed", List.of(List.of(0, 0, 0, 0, 0)),
                "lacks", List.of(),
                "missing", List.of(),
                "uncovered", List.of());

        Facts facts = Packed.read(Packed.json(before), KeptFacts.class).toFacts();

        assertThat(facts.closed()).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(Reason.NOT_COMPLIANT);
            assertThat(one.open()).isEmpty();
        });
    }

    @Test
    void settings_from_before_ask_for_clear_requirements() {
        Map<String, Object> before = Map.of(
                "ties", "LOTTERY",
                "seed", 7,
                "priority", List.of(),
                "pins", List.of(),
                "together", List.of(),
                "changes", List.of());

        assertThat(Packed.read(Packed.json(before), KeptSettings.class).toSettings())
                .isEqualTo(MatchSettings.lottery(7));
    }
}
