package org.boardwalk.mentoring.internal.app.relation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.boardwalk.mentoring.api.health.Concern;
import org.boardwalk.mentoring.api.health.Concern.Kind;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.domain.health.ConcernEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a deployment had written before concerns had a table of their own, after its update. */
abstract class MigrationContract {
    private static final Pattern BEFORE_CONCERNS = Pattern.compile("V[1-7](\\.\\d)?__.*");
    private static final String MENTOR = UUID.randomUUID().toString();
    private static final UUID UNSAFE = UUID.randomUUID();
    private static final UUID LATE = UUID.randomUUID();
    private static final UUID CONTENT = UUID.randomUUID();
    private static final UUID REPORTED = UUID.randomUUID();

    private TestData data;
    private EntityManager entities;

    abstract TestData open();

    @BeforeEach
    void update() {
        data = open();
        entities = data.unitOf(name -> BEFORE_CONCERNS.matcher(name).matches(), "mentoring", RelationEntity.class);
        data.transactions().write(this::fill);
        data.closeUnit("mentoring");
        entities = data.unit("mentoring", RelationEntity.class, ConcernEntity.class);
    }

    @AfterEach
    void close() {
        data.close();
    }

    private void fill() {
        sql("INSERT INTO mentoring_mentor (id, version, given_name, family_name, name_key, email, phone, employer,"
                + " job_title, about, capacity, kinds, adult, with_minors, languages, counties, modes, times, topics,"
                + " occupations, pathways, state, pause_reason, decision_reason) VALUES ('" + MENTOR + "', 1, 'Ingrid',"
                + " 'Castellanos', 'castellanos ingrid', '', '', '', '', '', 3, 'ONE_TO_ONE', TRUE, FALSE, '', '', '',"
                + " '', '', '', '', 'APPROVED', '', '')");
        pair(UNSAFE, "'SAFETY', 'He came to my home', 'MENTEE', DATE('2026-10-02')");
        pair(LATE, "'SCHEDULE', '', 'MENTOR', DATE('2026-11-03')");
        pair(CONTENT, "NULL, '', NULL, NULL");
        String thread = UUID.randomUUID().toString();
        sql("INSERT INTO mentoring_thread (id, version, relation_id, concern) VALUES ('" + thread + "', 1, '" + CONTENT
                + "', TRUE)");
        message(thread, REPORTED, "MENTOR", "Asked for money");
        message(thread, UUID.randomUUID(), "MENTEE", "");
    }

    private void pair(UUID id, String asked) {
        sql("INSERT INTO mentoring_relation (id, version, kind, mentor_id, participant_id, state, awaiting, origin,"
                + " workplace, message, proposed_on, agreed_on, started_on, rematch_reason, rematch_remark,"
                + " rematch_party, rematch_on, end_remark, ended_by) VALUES ('" + id + "', 4, 'ONE_TO_ONE', '" + MENTOR
                + "', '" + UUID.randomUUID() + "', 'ACTIVE', '', 'COORDINATOR', FALSE, 'Welcome',"
                + " DATE('2026-01-05'), DATE('2026-01-08'), DATE('2026-01-12'), " + asked + ", '', '')");
    }

    private void message(String thread, UUID id, String by, String concern) {
        sql("INSERT INTO mentoring_message (id, version, thread_id, party, sent_at, concern, sender_id,"
                + " sender_name, content, send_key) VALUES ('" + id + "', 1, '" + thread + "', '" + by
                + "', TIMESTAMP('2026-11-04 09:00:00'), '" + concern + "', '" + MENTOR + "', 'Ingrid', 'Hello', '" + id
                + "')");
    }

    private void sql(String statement) {
        entities.createNativeQuery(statement.replaceAll("(DATE|TIMESTAMP)\\(('[^']*')\\)", "CAST($2 AS $1)"))
                .executeUpdate();
    }

    private List<Concern> concerns(UUID pair) {
        return data.transactions().read(() -> entities.createQuery(
                        "select c from ConcernEntity c where c.relationId = :pair", ConcernEntity.class)
                .setParameter("pair", pair)
                .getResultStream()
                .map(ConcernEntity::toRecord)
                .toList());
    }

    @Test
    void who_asked_for_another_pair_is_a_concern_with_what_she_said_and_when() {
        assertThat(concerns(UNSAFE)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.SAFETY);
            assertThat(one.by()).isEqualTo(Party.MENTEE);
            assertThat(one.said()).isEqualTo("He came to my home");
            assertThat(one.on()).isEqualTo(LocalDate.of(2026, 10, 2));
            assertThat(one.settled()).isEmpty();
        });
        assertThat(concerns(LATE)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.REMATCH);
            assertThat(one.by()).isEqualTo(Party.MENTOR);
            assertThat(one.on()).isEqualTo(LocalDate.of(2026, 11, 3));
        });
    }

    @Test
    void a_reported_message_is_a_concern_of_whoever_got_it() {
        assertThat(concerns(CONTENT)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.MESSAGE);
            assertThat(one.by()).isEqualTo(Party.MENTEE);
            assertThat(one.said()).isEqualTo("Asked for money");
            assertThat(one.on()).isEqualTo(LocalDate.of(2026, 11, 4));
        });
    }

    @Test
    void pairs_are_as_they_were() {
        RelationEntity pair = data.transactions().read(() -> entities.find(RelationEntity.class, UNSAFE));
        assertThat(pair.state().takesSeat()).isTrue();
        assertThat(pair.startedOn()).contains(LocalDate.of(2026, 1, 12));
        assertThat(pair.mentorId()).hasToString(MENTOR);
    }
}
