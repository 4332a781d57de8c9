package org.boardwalk.internships.internal.domain;

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
        data.migrate("internships", SiteEntity.class);
        TestRows rows = new TestRows(data);
        UUID site = rows.add("internships_site");
        UUID location = rows.add("internships_location", "site_id", site);
        Term old = new Term(rows, location, OLD);
        Term young = new Term(rows, location, YOUNG);
        Term held = new Term(rows, location, OLD);
        rows.add("platform_hold", "person", held.participant);
        UUID run = rows.add("internships_run", "term_id", held.id, "state", "DRAFT", "made_at", OLD);
        rows.add("internships_reminder", "participant_id", old.participant, "made_on", OLD);
        UUID heldReminder = rows.add("internships_reminder", "participant_id", held.participant, "made_on", OLD);

        TestNight.pass(data, TODAY);

        assertThat(rows.ids("internships_wish"))
                .containsExactlyInAnyOrder(young.wish, young.ranking, held.wish, held.ranking);
        assertThat(rows.ids("internships_reminder")).containsExactly(heldReminder);
        assertThat(rows.ids("internships_seat_request")).hasSize(3);
        assertThat(rows.ids("internships_ranking_request")).hasSize(3);
        assertThat(rows.ids("internships_run")).containsExactly(run);

        LocalDate later = TODAY.plusYears(1);
        data.erasures().release(held.participant);
        rows.add("internships_run", "term_id", old.id, "state", "PUBLISHED", "made_at", OLD);

        TestNight.pass(data, later);

        assertThat(rows.ids("internships_wish")).isEmpty();
        assertThat(rows.ids("internships_seat_request")).isEmpty();
        assertThat(rows.texts("internships_run", "state")).containsExactly("PUBLISHED");
        assertThat(rows.ids("internships_opportunity")).hasSize(3);
    }

    /** A term that ends on a day, with an opportunity, what was asked of its site, and what both sides wish. */
    private static final class Term {
        final UUID participant = UUID.randomUUID();
        final UUID id;
        final UUID wish;
        final UUID ranking;

        Term(TestRows rows, UUID location, LocalDate ends) {
            id = rows.add("internships_term", "ends", ends);
            rows.add("internships_member", "term_id", id, "participant_id", participant);
            UUID opportunity = rows.add(
                    "internships_opportunity", "term_id", id, "location_id", location, "ends", ends.plusMonths(6));
            rows.add("internships_seat_request", "opportunity_id", opportunity);
            rows.add("internships_ranking_request", "opportunity_id", opportunity);
            wish = rows.add("internships_wish", "term_id", id, "owner_id", participant);
            ranking = rows.add("internships_wish", "term_id", id, "owner_id", opportunity);
        }
    }
}
