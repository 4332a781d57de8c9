package org.boardwalk.mentoring.internal.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.persistence.testing.TestNight;
import org.boardwalk.platform.persistence.testing.TestRows;
import org.jspecify.annotations.Nullable;
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
        data.migrate("mentoring", TopicEntity.class);
        TestRows rows = new TestRows(data);
        UUID draft = rows.add("mentoring_run", "state", "DRAFT", "made_at", LocalDate.of(2025, 11, 23));
        rows.add("mentoring_run", "state", "DRAFT", "made_at", LocalDate.of(2025, 11, 22));
        UUID published = rows.add("mentoring_run", "state", "PUBLISHED", "made_at", OLD);
        UUID mentor = rows.add("mentoring_mentor", "state", "APPROVED");
        UUID declined = rows.add("mentoring_mentor", "state", "DECLINED", "decided_at", YOUNG);
        UUID peer = rows.add("mentoring_mentor", "state", "LEFT", "decided_at", OLD, "participant_id", mentor);
        rows.add("mentoring_mentor", "state", "LEFT", "decided_at", OLD, "family_name", "Reyes");
        Pair old = new Pair(rows, mentor, OLD, false);
        Pair young = new Pair(rows, mentor, YOUNG, false);
        Pair reported = new Pair(rows, mentor, OLD, true);
        Pair going = new Pair(rows, mentor, null, false);
        UUID question = rows.add("mentoring_field");
        UUID paired =
                rows.add("mentoring_mentee", "participant_id", old.participant, "state", "LEFT", "decided_at", OLD);
        UUID kept = rows.add("mentoring_answer", "owner_id", paired, "field_id", question);
        UUID asked = rows.add("mentoring_mentee", "state", "DECLINED", "decided_at", OLD);
        rows.add("mentoring_answer", "owner_id", asked, "field_id", question);

        TestNight.pass(data, TODAY);

        assertThat(rows.ids("mentoring_run")).containsExactlyInAnyOrder(draft, published);
        assertThat(rows.texts("mentoring_mentor", "family_name"))
                .hasSize(4)
                .contains("mentor 1")
                .doesNotContain("Reyes");
        assertThat(rows.ids("mentoring_mentor")).contains(declined, peer);
        assertThat(rows.ids("mentoring_relation")).hasSize(4);
        assertThat(rows.ids("mentoring_note")).containsExactlyInAnyOrder(young.note, going.note);
        assertThat(rows.ids("mentoring_thread")).containsExactlyInAnyOrder(young.thread, reported.thread, going.thread);
        assertThat(rows.ids("mentoring_message")).hasSize(3);
        assertThat(rows.ids("mentoring_mentee")).containsExactly(paired);
        assertThat(rows.ids("mentoring_answer")).containsExactly(kept);

        Pair ofHeld = new Pair(rows, mentor, OLD, false);
        UUID heldMentor = rows.add("mentoring_mentor", "state", "LEFT", "decided_at", OLD, "family_name", "Cruz");
        Pair byHeld = new Pair(rows, heldMentor, OLD, false);
        UUID run = rows.add("mentoring_run", "state", "DISCARDED", "made_at", OLD);
        rows.add("platform_hold", "person", ofHeld.participant);
        rows.add("platform_hold", "person", heldMentor);

        TestNight.pass(data, TODAY);

        assertThat(rows.ids("mentoring_note")).contains(ofHeld.note, byHeld.note);
        assertThat(rows.ids("mentoring_thread")).contains(ofHeld.thread, byHeld.thread);
        assertThat(rows.texts("mentoring_mentor", "family_name")).contains("Cruz");
        assertThat(rows.ids("mentoring_run")).contains(run);
    }

    /** A pair with a note and a conversation of one message. */
    private static final class Pair {
        final UUID participant = UUID.randomUUID();
        final UUID note;
        final UUID thread;

        Pair(TestRows rows, UUID mentor, @Nullable LocalDate ended, boolean reported) {
            UUID id = rows.add(
                    "mentoring_relation", "mentor_id", mentor, "participant_id", participant, "ended_on", ended);
            note = rows.add("mentoring_note", "relation_id", id);
            thread = rows.add("mentoring_thread", "relation_id", id, "concern", reported);
            rows.add("mentoring_message", "thread_id", thread);
        }
    }
}
