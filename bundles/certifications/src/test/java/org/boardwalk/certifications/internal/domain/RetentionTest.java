package org.boardwalk.certifications.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.persistence.testing.TestNight;
import org.boardwalk.platform.persistence.testing.TestRows;
import org.junit.jupiter.api.Test;

/** What goes by the rules about how long records are kept, and what stays. */
class RetentionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate OLD = LocalDate.of(2023, 6, 30);
    private static final LocalDate YOUNG = LocalDate.of(2023, 7, 1);

    @Test
    void whatIsOldGoesAndWhatOthersNeedStaysOnDerby() {
        try (TestData data = TestData.derby()) {
            check(data);
        }
    }

    @Test
    void whatIsOldGoesAndWhatOthersNeedStaysOnPostgresql() {
        try (TestData data = TestData.postgresql()) {
            check(data);
        }
    }

    private static void check(TestData data) {
        data.user().allow(true);
        data.migrate("certifications", HeldEntity.class);
        TestRows rows = new TestRows(data);
        UUID held = rows.add("certifications_held");
        rows.add("certifications_reminder", "held_id", held, "expires_on", OLD);
        UUID young = rows.add("certifications_reminder", "held_id", held, "expires_on", YOUNG);
        UUID person = UUID.randomUUID();
        UUID ofHeld = rows.add(
                "certifications_reminder",
                "held_id",
                held,
                "expires_on",
                OLD,
                "days_before",
                7,
                "participant_id",
                person);
        rows.add("platform_hold", "person", person);

        TestNight.pass(data, TODAY);

        assertThat(rows.ids("certifications_reminder")).containsExactlyInAnyOrder(young, ofHeld);
        assertThat(rows.ids("certifications_held")).containsExactly(held);
    }
}
