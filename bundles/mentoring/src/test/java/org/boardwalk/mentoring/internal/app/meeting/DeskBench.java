package org.boardwalk.mentoring.internal.app.meeting;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.Shared;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.app.DeskOffice;
import org.boardwalk.mentoring.internal.domain.profile.MenteeEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.persistence.testing.TestData;

/**
 * How long a mentor's desk takes among 1,000 mentors with five mentees each who met twice a month for a year, two goals and ten
 * messages a pair; by hand: run the main method.
 */
final class DeskBench {
    private static final int MENTORS = 1_000;
    private static final int EACH = 5;
    private static final int MEETINGS = 24;
    private static final int MESSAGES = 10;
    private static final int ASKED = 300;
    private static final LocalDate TODAY = LocalDate.now();

    private final DeskOffice office;
    private final List<UUID> accounts = new ArrayList<>();
    private final List<UUID> pairs = new ArrayList<>();

    private DeskBench(DeskOffice office) {
        this.office = office;
    }

    public static void main(String[] arguments) {
        run("Derby", TestData.derby());
        run("PostgreSQL", TestData.postgresql());
        System.exit(0);
    }

    private static void run(String name, TestData data) {
        try (DeskOffice office = new DeskOffice(data)) {
            office.empty();
            DeskBench bench = new DeskBench(office);
            long start = System.nanoTime();
            bench.fill();
            System.out.printf("%s: filled in %.0f s%n", name, (System.nanoTime() - start) / 1e9);
            bench.measure(name + ": a mentor's desk", number -> office.desk.mine());
            bench.measure(name + ": what waits", number -> office.meetings.toLog(20));
            bench.measure(name + ": a mentee's page", number -> office.desk.page(bench.pairs.get(number * EACH)));
            bench.measure(
                    name + ": a year of meetings",
                    number -> office.meetings.of(bench.pairs.get(number * EACH), 0, MEETINGS));
        }
    }

    private void measure(String what, IntConsumer work) {
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            office.somebody.mentor(accounts.get(i));
            long start = System.nanoTime();
            work.accept(i);
            if (i >= ASKED / 4) {
                took.add((System.nanoTime() - start) / 1e6);
            }
        }
        Collections.sort(took);
        System.out.printf(
                "%s: median %.1f ms, 95th percentile %.1f ms, %d times%n",
                what, took.get(took.size() / 2), took.get(took.size() * 95 / 100), took.size());
    }

    private void fill() {
        for (int i = 0; i < MENTORS; i++) {
            UUID account = office.town.mentorAccount("mentor" + i);
            accounts.add(account);
            MentorEntity mentor = new MentorEntity(
                    DeskOffice.details("Mentor" + i, "Example"), Optional.of(account), Optional.empty());
            office.data.transactions().write(() -> fill(mentor));
        }
        office.data.transactions().write(() -> office.entities
                .createNativeQuery("UPDATE mentoring_relation SET state = 'ACTIVE', agreed_on = ?1, started_on = ?1")
                .setParameter(1, Date.valueOf(TODAY.minusYears(1)))
                .executeUpdate());
    }

    private void fill(MentorEntity mentor) {
        office.entities.persist(mentor);
        List<RelationEntity> rows = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            UUID person = office.town.person("Mentee" + i, "Example");
            office.entities.persist(new MenteeEntity(
                    person,
                    new MenteeDetails(
                            "", Set.of(MentoringKind.ONE_TO_ONE), DeskOffice.FIT, Set.of(Shared.PATHWAY), List.of())));
            RelationEntity row =
                    new RelationEntity(mentor.id(), person, MentoringKind.ONE_TO_ONE, Party.COORDINATOR, Set.of());
            office.entities.persist(row);
            pairs.add(row.id());
            rows.add(row);
        }
        office.entities.flush();
        try {
            for (RelationEntity row : rows) {
                meetings(row);
                goals(row);
                messages(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        return office.entities.unwrap(Connection.class).prepareStatement(sql);
    }

    private void meetings(RelationEntity row) throws SQLException {
        try (PreparedStatement meeting = prepare(
                        "INSERT INTO mentoring_meeting (id, version, relation_id, kind, mentor_id,"
                                + " state, met_on, minutes, how, place, topics, summary, next_steps, reason, logged_by, logged_at)"
                                + " VALUES (?, 1, ?, 'ONE_TO_ONE', ?, ?, ?, 45, 'FACE_TO_FACE', '', '', 'Interviews', '', '', '', ?)");
                PreparedStatement there =
                        prepare("INSERT INTO mentoring_presence (id, version, meeting_id, relation_id,"
                                + " participant_id, present) VALUES (?, 1, ?, ?, ?, ?)")) {
            for (int i = -1; i < MEETINGS; i++) {
                String id = UUID.randomUUID().toString();
                meeting.setString(1, id);
                meeting.setString(2, row.id().toString());
                meeting.setString(3, row.mentorId().toString());
                meeting.setString(4, i < 0 ? "PLANNED" : "HELD");
                meeting.setDate(5, Date.valueOf(TODAY.minusDays(i * 15L)));
                meeting.setTimestamp(6, Timestamp.from(Instant.now()));
                meeting.addBatch();
                there.setString(1, UUID.randomUUID().toString());
                there.setString(2, id);
                there.setString(3, row.id().toString());
                there.setString(4, row.participantId().toString());
                there.setBoolean(5, i >= 0);
                there.addBatch();
            }
            meeting.executeBatch();
            there.executeBatch();
        }
    }

    private void goals(RelationEntity row) throws SQLException {
        try (PreparedStatement goal =
                        prepare("INSERT INTO mentoring_goal (id, version, relation_id, title, detail, step_id,"
                                + " state, made_at) VALUES (?, 1, ?, 'A goal', '', '', 'OPEN', ?)");
                PreparedStatement task = prepare("INSERT INTO mentoring_task (id, version, goal_id, place, title, who)"
                        + " VALUES (?, 1, ?, 0, 'A task', 'MENTEE')")) {
            for (int i = 0; i < 2; i++) {
                String id = UUID.randomUUID().toString();
                goal.setString(1, id);
                goal.setString(2, row.id().toString());
                goal.setTimestamp(3, Timestamp.from(Instant.now()));
                goal.addBatch();
                task.setString(1, UUID.randomUUID().toString());
                task.setString(2, id);
                task.addBatch();
            }
            goal.executeBatch();
            task.executeBatch();
        }
    }

    private void messages(RelationEntity row) throws SQLException {
        try (PreparedStatement message =
                prepare("INSERT INTO mentoring_message (id, version, thread_id, party, sender_id,"
                        + " sender_name, content, sent_at, concern, send_key, to_person, notified)"
                        + " VALUES (?, 1, ?, 'MENTEE', ?, 'Mentee', 'Hello', ?, '', ?, ?, FALSE)")) {
            office.entities
                    .createNativeQuery("INSERT INTO mentoring_thread (id, version, relation_id, concern)"
                            + " VALUES (?1, 1, ?1, FALSE)")
                    .setParameter(1, row.id().toString())
                    .executeUpdate();
            for (int i = 0; i < MESSAGES; i++) {
                message.setString(1, UUID.randomUUID().toString());
                message.setString(2, row.id().toString());
                message.setString(3, UUID.randomUUID().toString());
                message.setTimestamp(4, Timestamp.from(Instant.now()));
                message.setString(5, UUID.randomUUID().toString());
                message.setString(6, row.mentorId().toString());
                message.addBatch();
            }
            message.executeBatch();
        }
    }
}
