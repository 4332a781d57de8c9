package org.boardwalk.mentoring.internal.app.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.mentoring.internal.app.Office.assertProblem;

import java.util.List;
import org.boardwalk.mentoring.api.criteria.CriteriaSet;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.criteria.Criterion.Kind;
import org.boardwalk.mentoring.internal.app.Office;
import org.boardwalk.mentoring.internal.app.Race;
import org.boardwalk.mentoring.internal.domain.criteria.CriteriaEntity;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The criteria and their versions, on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CriteriaContract {
    private static final List<Criterion> TOPICS = List.of(new Criterion(Kind.TOPICS, 40, false));

    private Office office;
    private CriteriaService criteria;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new Office(open(), CriteriaEntity.class);
        criteria = new CriteriaService(office.data.transactions(), office.access, new CriteriaStore(office.entities));
        assertThat(shipped().criteria()).isNotEmpty();
    }

    /** What the migrations brought, before a test empties the tables. */
    private CriteriaSet shipped() {
        office.somebody.coordinator();
        return criteria.current();
    }

    @BeforeEach
    void firstVersion() {
        office.empty();
        office.data.transactions().write(() -> office.entities.persist(new CriteriaEntity(1, TOPICS, "First", "Dana")));
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    @Test
    void each_change_is_a_new_version_with_who_and_why() {
        List<Criterion> more = List.of(new Criterion(Kind.MODE, 10, true), new Criterion(Kind.TOPICS, 50, false));
        CriteriaSet second = criteria.save(1, more, "  Meeting comes first. ");
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.why()).isEqualTo("Meeting comes first.");
        assertThat(second.by()).isEqualTo("tomasz");
        assertThat(second.best()).isEqualTo(60);
        assertThat(criteria.current()).isEqualTo(second);
        assertThat(criteria.current().criteria()).extracting(Criterion::kind).containsExactly(Kind.TOPICS, Kind.MODE);
        assertThat(criteria.history()).extracting(CriteriaSet::number).containsExactly(2, 1);
        assertThat(criteria.find(1).orElseThrow().criteria()).isEqualTo(TOPICS);
        assertThat(criteria.find(3)).isEmpty();
    }

    @Test
    void whoever_saw_an_older_version_has_to_look_again() {
        criteria.save(1, TOPICS, "Second");
        assertProblem(() -> criteria.save(1, TOPICS, "Second too"), "platform.conflict");
        assertThat(criteria.history()).hasSize(2);
    }

    @Test
    void of_two_who_save_at_once_one_does() throws Exception {
        List<String> outcomes = Race.of(
                2,
                number -> () -> Integer.toString(
                        criteria.save(1, TOPICS, "By " + number).number()));
        assertThat(outcomes).containsExactlyInAnyOrder("2", "platform.conflict");
    }

    @Test
    void criteria_that_say_nothing_are_refused() {
        assertProblem(() -> criteria.save(1, List.of(), "Why"), "mentoring.criteria.none");
        List<Criterion> onlyMust = List.of(new Criterion(Kind.LANGUAGE, 0, true));
        assertProblem(() -> criteria.save(1, onlyMust, "Why"), "mentoring.criteria.none");
        for (Criterion bad : List.of(
                new Criterion(Kind.TOPICS, 101, false),
                new Criterion(Kind.TOPICS, -1, true),
                new Criterion(Kind.TOPICS, 0, false))) {
            assertProblem(() -> criteria.save(1, List.of(bad), "Why"), "mentoring.criteria.weight");
        }
        assertProblem(() -> criteria.save(1, TOPICS, "  "), "mentoring.reasonMissing");
        assertProblem(() -> criteria.save(1, TOPICS, "x".repeat(401)), "mentoring.tooLong");
        assertThat(criteria.history()).hasSize(1);
    }

    @Test
    void those_who_are_judged_read_them_and_only_who_matches_changes_them() {
        office.somebody.participant(java.util.UUID.randomUUID());
        assertThat(criteria.current().criteria()).isEqualTo(TOPICS);
        assertProblem(() -> criteria.save(1, TOPICS, "For me"), "platform.security.forbidden");
        office.somebody.auditor();
        assertProblem(() -> criteria.save(1, TOPICS, "For me"), "platform.security.forbidden");
        office.somebody.nobody();
        assertProblem(() -> criteria.current(), "platform.security.signIn");
    }
}
