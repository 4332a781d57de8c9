package org.boardwalk.mentoring.internal.app.meeting;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Goal;
import org.boardwalk.mentoring.api.meeting.Meeting.How;
import org.boardwalk.mentoring.api.meeting.Meeting.Missed;
import org.boardwalk.mentoring.api.meeting.MeetingDetails;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.domain.meeting.GoalEntity;
import org.boardwalk.mentoring.internal.domain.meeting.MeetingEntity;
import org.boardwalk.mentoring.internal.domain.meeting.PresenceEntity;
import org.boardwalk.mentoring.internal.domain.meeting.TaskEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Meetings and goals of a demo's pairs, as if they had met all along. Inside a transaction only; tells no other module. */
@Component(service = DeskSeed.class)
public final class DeskSeed {
    private static final int BETWEEN = 17;
    private static final int LONG_AGO = 400;
    private static final List<String> ABOUT = List.of(
            "How the week went, and what to study first",
            "Practice interview",
            "Reading the exam outline together",
            "Résumé: second draft",
            "Work, school and family: a plan for the evenings");
    private static final int FORTNIGHT = 14;
    private static final List<String> ABOUT_GROUP = List.of(
            "Anatomy and terms: twenty questions",
            "A practice test together",
            "What came up in the last practice test");
    private static final List<String> AGREED = List.of(
            "Send the draft until Sunday",
            "Two practice tests",
            "",
            "Call the site and ask about shadowing",
            "Write down three questions");
    private static final List<String> GOALS =
            List.of("Pass the exam on the first try", "A résumé that gets interviews", "Keep two evenings for study");

    private final EntityManager entities;

    @Activate
    public DeskSeed(@Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities) {
        this.entities = entities;
    }

    /** Of every pair that began; groups meet together. */
    public void write(LocalDate today, String by) {
        List<RelationEntity> pairs = entities.createQuery(
                        "select r from RelationEntity r where r.startedOn is not null and r.groupId is null"
                                + " order by r.startedOn, r.id",
                        RelationEntity.class)
                .getResultList();
        for (int i = 0; i < pairs.size(); i++) {
            write(pairs.get(i), i, today, by);
        }
    }

    /** Of a pair that began. */
    public void write(UUID pair, LocalDate today, String by) {
        write(entities.find(RelationEntity.class, pair), 0, today, by);
    }

    /** Of a group: every other week, each time somebody else is missing; and the next one. */
    public void writeGroup(UUID group, LocalDate today, String by) {
        List<RelationEntity> members = entities.createQuery(
                        "select r from RelationEntity r where r.groupId = :group order by r.id", RelationEntity.class)
                .setParameter("group", group)
                .getResultList();
        RelationEntity first = members.getFirst();
        LocalDate on = first.startedOn().orElse(today);
        for (int nth = 0; on.isBefore(today); nth++) {
            MeetingEntity row = MeetingEntity.ofGroup(group, first.mentorId(), Optional.empty());
            row.describe(together(on, nth), by);
            entities.persist(row);
            for (int i = 0; i < members.size(); i++) {
                there(row, members.get(i), nth % members.size() != i);
            }
            row.held(by);
            on = on.plusDays(FORTNIGHT);
        }
        MeetingEntity next = MeetingEntity.ofGroup(group, first.mentorId(), Optional.empty());
        next.describe(together(on.isAfter(today) ? on : today.plusDays(FORTNIGHT), 0), by);
        entities.persist(next);
        members.forEach(member -> there(next, member, false));
    }

    private static MeetingDetails together(LocalDate on, int nth) {
        return new MeetingDetails(
                on,
                Optional.of(LocalTime.of(18, 0)),
                90,
                How.FACE_TO_FACE,
                "Public library, room 2",
                Set.of(),
                Optional.empty(),
                ABOUT_GROUP.get(nth % ABOUT_GROUP.size()),
                "");
    }

    private void write(RelationEntity pair, int number, LocalDate today, String by) {
        LocalDate began = pair.startedOn().orElse(today);
        // Every sixth pair has not met for a while: somebody should look.
        LocalDate last = number % 6 == 5
                ? today.minusDays(50)
                : pair.ending().map(end -> end.on()).orElse(today);
        int nth = number;
        LocalDate from = began.isBefore(today.minusDays(LONG_AGO)) ? today.minusDays(LONG_AGO) : began;
        for (LocalDate on = from; on.isBefore(last); on = on.plusDays(BETWEEN + number % 5)) {
            meet(pair, on, nth++, by);
        }
        if (pair.state().takesSeat()) {
            plan(pair, today.plusDays(2 + number % 9), by);
            goal(pair, number, today);
        }
        if (number % 4 == 1 && pair.state().takesSeat() && began.isBefore(today.minusDays(3))) {
            plan(pair, today.minusDays(2), by);
        }
    }

    private void meet(RelationEntity pair, LocalDate on, int nth, String by) {
        MeetingEntity row = add(
                pair,
                new MeetingDetails(
                        on,
                        Optional.of(LocalTime.of(16 + nth % 3, 0)),
                        nth % 3 == 0 ? 30 : 60,
                        nth % 4 == 3 ? How.VIDEO : How.FACE_TO_FACE,
                        "",
                        Set.of(),
                        Optional.empty(),
                        ABOUT.get(nth % ABOUT.size()),
                        AGREED.get(nth % AGREED.size())),
                nth % 9 != 8,
                by);
        if (nth % 9 == 8) {
            row.missed(Missed.MENTEE, by);
        } else {
            row.held(by);
        }
    }

    private void plan(RelationEntity pair, LocalDate on, String by) {
        add(
                pair,
                new MeetingDetails(
                        on,
                        Optional.of(LocalTime.of(17, 0)),
                        60,
                        How.FACE_TO_FACE,
                        "Public library",
                        Set.of(),
                        Optional.empty(),
                        "",
                        ""),
                false,
                by);
    }

    private MeetingEntity add(RelationEntity pair, MeetingDetails details, boolean came, String by) {
        MeetingEntity row = MeetingEntity.ofPair(pair.id(), pair.kind(), pair.mentorId(), Optional.empty());
        row.describe(details, by);
        entities.persist(row);
        there(row, pair, came);
        return row;
    }

    private void there(MeetingEntity row, RelationEntity pair, boolean came) {
        PresenceEntity there = new PresenceEntity(row.id(), pair.id(), pair.participantId());
        there.came(came);
        entities.persist(there);
    }

    private void goal(RelationEntity pair, int number, LocalDate today) {
        GoalEntity goal = new GoalEntity(UUID.randomUUID(), pair.id());
        goal.describe(GOALS.get(number % GOALS.size()), "", Optional.of(today.plusDays(30 + number)));
        entities.persist(goal);
        task(goal, 0, "Write down what it takes", Party.MENTEE, Optional.of(today.minusDays(10)));
        task(goal, 1, "Ask a colleague for advice", Party.MENTOR, Optional.empty());
        task(goal, 2, "Set aside an hour a day", Party.MENTEE, Optional.empty());
    }

    private void task(GoalEntity goal, int place, String title, Party who, Optional<LocalDate> doneOn) {
        TaskEntity row = new TaskEntity(UUID.randomUUID(), goal.id());
        row.describe(new Goal.Task(row.id(), title, who, Optional.empty(), doneOn), place);
        entities.persist(row);
    }
}
