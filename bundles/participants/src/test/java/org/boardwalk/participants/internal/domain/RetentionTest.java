package org.boardwalk.participants.internal.domain;

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
        data.migrate("participants", ParticipantEntity.class);
        TestRows rows = new TestRows(data);
        UUID gone = rows.add("participants_participant", "status", "EXITED", "exit_date", OLD);
        rows.add("participants_note", "participant_id", gone);
        rows.add("participants_service", "participant_id", gone);
        UUID document = rows.add("participants_document", "participant_id", gone);
        rows.add("participants_document_part", "document_id", document);
        rows.add("participants_participant", "status", "APPLICANT", "created_at", OLD);
        UUID young = rows.add("participants_participant", "status", "EXITED", "exit_date", YOUNG);
        UUID active = rows.add("participants_participant", "status", "ACTIVE", "created_at", OLD);
        UUID held = rows.add("participants_participant", "status", "EXITED", "exit_date", OLD);
        rows.add("platform_hold", "person", held);
        LocalDate longAgo = LocalDate.of(2019, 6, 30);
        rows.add("platform_audit", "action", "old", "at_time", longAgo, "participant", young);
        rows.add("platform_audit", "action", "young", "at_time", longAgo.plusDays(1));
        rows.add("platform_audit", "action", "of held", "at_time", longAgo, "participant", held);

        TestNight.pass(data, TODAY);

        assertThat(rows.ids("participants_participant")).containsExactlyInAnyOrder(young, active, held);
        assertThat(rows.ids("participants_note")).isEmpty();
        assertThat(rows.texts("platform_audit", "action"))
                .contains("young", "of held")
                .doesNotContain("old");
        assertThat(rows.ids("participants_service")).isEmpty();
        assertThat(rows.ids("participants_document")).isEmpty();
        assertThat(rows.texts("participants_document_part", "document_id")).isEmpty();
    }
}
