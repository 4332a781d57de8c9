package org.boardwalk.mentoring.internal.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.boardwalk.mentoring.internal.app.DeskOffice.met;
import static org.boardwalk.mentoring.internal.app.Office.TODAY;
import static org.boardwalk.mentoring.internal.app.Office.assertProblem;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.desk.MentorDesk.Line;
import org.boardwalk.mentoring.api.event.MeetingHeld;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.meeting.Meeting.How;
import org.boardwalk.mentoring.api.meeting.Meeting.Missed;
import org.boardwalk.mentoring.api.meeting.Meeting.State;
import org.boardwalk.mentoring.api.meeting.MeetingDetails;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.Race;
import org.boardwalk.platform.api.event.EventHandler.Delivery;
import org.junit.jupiter.api.Test;

/** Meetings: logged once, whatever happens, and never lost on the way to the service log. */
abstract class MeetingsContract extends DeskTests {
    private Meeting log(UUID key, MeetingDetails details) {
        return office.meetings.log(two.pair(), key, details);
    }

    private Meeting log() {
        return log(UUID.randomUUID(), met(TODAY));
    }

    private static MeetingDetails at(int hour, int minutes) {
        return new MeetingDetails(
                TODAY.plusDays(7),
                Optional.of(LocalTime.of(hour, 0)),
                minutes,
                How.VIDEO,
                "",
                Set.of(),
                Optional.empty(),
                "",
                "");
    }

    private Relation pair() {
        return office.relations.find(two.pair()).orElseThrow();
    }

    private void deliver() {
        office.data.handler(office.heldHandler);
        office.data.handler(office.takenBackHandler);
    }

    private void awaitServices(String... services) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(office.log.counting()).containsExactly(services));
    }

    @Test
    void the_first_meeting_begins_the_pair() {
        asMentor();
        Meeting meeting = log();
        assertThat(meeting.state()).isEqualTo(State.HELD);
        assertThat(meeting.people()).singleElement().satisfies(one -> {
            assertThat(one.present()).isTrue();
            assertThat(one.menteeName()).isEqualTo("Maria Delgado");
        });
        assertThat(pair().state()).isEqualTo(RelationState.ACTIVE);
        assertThat(pair().startedOn()).contains(TODAY);
        assertThat(office.meetings.find(meeting.id())).contains(meeting);
    }

    @Test
    void a_double_click_logs_once_also_when_both_arrive_at_the_same_moment() throws Exception {
        asMentor();
        UUID key = UUID.randomUUID();
        List<String> ids = Race.of(4, number -> () -> log(key, met(TODAY)).id().toString());
        assertThat(Set.copyOf(ids)).hasSize(1);
        assertThat(office.meetings.count(two.pair())).isEqualTo(1);
        deliver();
        awaitServices("adult-mentoring " + TODAY + " 45");
    }

    @Test
    void what_was_held_while_nobody_listened_is_a_service_later_and_once() {
        asMentor();
        Meeting meeting = log();
        assertThat(office.log.entries()).isZero();
        deliver();
        awaitServices("adult-mentoring " + TODAY + " 45");
        office.data
                .transactions()
                .write(() -> office.heldHandler.handle(
                        new MeetingHeld(
                                two.mentee(), meeting.id(), two.pair(), "ONE_TO_ONE", "FACE_TO_FACE", 45, TODAY),
                        new Delivery(UUID.randomUUID(), Instant.now(), "test")));
        assertThat(office.log.entries()).as("delivered twice").isEqualTo(1);
    }

    @Test
    void a_correction_replaces_the_service_and_taking_back_takes_it_back() {
        deliver();
        asMentor();
        Meeting meeting = log();
        awaitServices("adult-mentoring " + TODAY + " 45");
        meeting = office.meetings.change(meeting.id(), meeting.lock(), met(TODAY, 90));
        awaitServices("adult-mentoring " + TODAY + " 90");
        Meeting held = meeting;
        assertProblem(() -> office.meetings.takeBack(held.id(), held.lock(), " "), "mentoring.reasonMissing");
        Meeting gone = office.meetings.takeBack(held.id(), held.lock(), "Wrong mentee");
        assertThat(gone.state()).isEqualTo(State.CANCELLED);
        awaitServices();
        assertProblem(() -> office.meetings.takeBack(held.id(), gone.lock(), "again"), "mentoring.meeting.notNow");
        asMentee();
        assertThat(office.meetings.minutes(two.mentee(), TODAY, TODAY)).isZero();
    }

    @Test
    void what_makes_no_sense_is_refused_and_changes_nothing() {
        asMentor();
        assertProblem(() -> log(UUID.randomUUID(), met(TODAY.plusDays(1))), "mentoring.future");
        assertProblem(() -> log(UUID.randomUUID(), met(TODAY, 0)), "mentoring.meeting.minutes");
        assertProblem(() -> log(UUID.randomUUID(), met(TODAY.minusDays(1))), "mentoring.meeting.beforePair");
        assertProblem(() -> office.meetings.plan(two.pair(), met(TODAY.minusDays(1))), "mentoring.meeting.past");
        assertThat(office.meetings.count(two.pair())).isZero();
        assertThat(pair().state()).isEqualTo(RelationState.ACCEPTED);
    }

    @Test
    void the_same_hour_is_planned_once_and_what_was_planned_is_held_or_missed() {
        asMentor();
        Meeting first = office.meetings.plan(two.pair(), at(10, 60));
        assertProblem(() -> office.meetings.plan(two.pair(), at(10, 30)), "mentoring.meeting.taken");
        office.meetings.plan(two.pair(), at(11, 60));
        assertThat(office.meetings.upcoming(10))
                .extracting(one -> one.at().orElseThrow().getHour())
                .containsExactly(10, 11);
        assertProblem(() -> office.meetings.missed(first.id(), first.lock(), Missed.MENTEE), "mentoring.future");

        Meeting today = office.meetings.plan(two.pair(), met(TODAY));
        assertProblem(
                () -> office.meetings.held(today.id(), today.lock(), met(TODAY), Set.of()), "mentoring.meeting.nobody");
        Meeting held = office.meetings.held(today.id(), today.lock(), met(TODAY), Set.of(two.mentee()));
        assertThat(held.state()).isEqualTo(State.HELD);
        assertProblem(
                () -> office.meetings.held(today.id(), today.lock(), met(TODAY), Set.of(two.mentee())),
                "platform.conflict");
        asMentee();
        assertThat(office.meetings.minutes(two.mentee(), TODAY, TODAY)).isEqualTo(45);
    }

    @Test
    void the_mentee_plans_and_cancels_and_the_mentor_is_told_without_the_reason() {
        asMentee();
        Meeting planned = office.meetings.plan(two.pair(), at(10, 60));
        assertProblem(() -> log(), "platform.security.forbidden");
        assertProblem(
                () -> office.meetings.change(planned.id(), planned.lock(), at(11, 60)), "platform.security.forbidden");
        office.meetings.cancel(planned.id(), planned.lock(), "My child is ill");
        assertThat(office.post.taken).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("ingrid@example.org");
            assertThat(mail.subject() + mail.text()).doesNotContain("child", "Maria", "Delgado");
        });
    }

    @Test
    void nobody_else_sees_or_changes_a_meeting() {
        asMentor();
        Meeting meeting = log();
        asStranger();
        assertThat(office.meetings.find(meeting.id())).isEmpty();
        assertProblem(() -> office.meetings.of(two.pair(), 0, 10), "mentoring.relation.notFound");
        assertProblem(() -> log(), "mentoring.relation.notFound");
        assertProblem(() -> office.meetings.takeBack(meeting.id(), meeting.lock(), "no"), "mentoring.meeting.notFound");
        office.somebody.auditor();
        assertThat(office.meetings.of(two.pair(), 0, 10)).hasSize(1);
        assertProblem(
                () -> office.meetings.takeBack(meeting.id(), meeting.lock(), "no"), "platform.security.forbidden");
    }

    @Test
    void after_the_end_nothing_is_planned_and_what_was_held_before_is_still_logged() {
        asMentor();
        log();
        Relation pair = pair();
        office.relations.close(pair.id(), pair.lock(), EndReason.GOALS_REACHED, "");
        assertProblem(() -> office.meetings.plan(two.pair(), met(TODAY)), "mentoring.meeting.notOpen");
        assertThat(log().state()).isEqualTo(State.HELD);
    }

    @Test
    void the_desk_says_what_comes_and_what_waits() {
        asMentor();
        assertThat(office.desk.mine()).singleElement().satisfies(line -> {
            assertThat(line.lastMet()).isEmpty();
            assertThat(line.next()).isEmpty();
        });
        log();
        office.meetings.plan(two.pair(), at(10, 60));
        asMentee();
        office.messages.send(two.pair(), UUID.randomUUID(), "See you then");
        asMentor();
        Line line = office.desk.mine().getFirst();
        assertThat(line.lastMet()).contains(TODAY);
        assertThat(line.next().flatMap(Meeting::at)).contains(LocalTime.of(10, 0));
        assertThat(line.unread()).isEqualTo(1);
        assertThat(line.progress()).isEmpty();
        assertThat(office.desk.page(two.pair()).mentee().shownName()).isEqualTo("Maria Delgado");
        asStranger();
        assertThat(office.desk.mine()).isEmpty();
        assertProblem(() -> office.desk.page(two.pair()), "mentoring.relation.notFound");
    }

    @Test
    void a_calendar_names_a_minor_by_the_given_name_alone() {
        asCoordinator();
        UUID minor = office.town.person("Lucia", "Quintero", Optional.of(TODAY.minusYears(16)));
        two = office.accepted("Hanna", minor);
        asMentor();
        Meeting meeting = office.meetings.plan(two.pair(), at(10, 60));
        String text = office.calendar.file(meeting.id());
        assertThat(text).contains("Lucia", "DTSTART:").doesNotContain("Quintero");
        assertThat(office.calendar.feed()).startsWith("guest/");
        assertThat(office.calendar.feedUntil()).isPresent();
        assertThat(office.feed
                        .read(two.mentor().id(), Locale.ENGLISH)
                        .orElseThrow()
                        .text())
                .contains("Lucia")
                .doesNotContain("Quintero");
        office.calendar.endFeed();
        assertThat(office.calendar.feedUntil()).isEmpty();
        assertThat(office.meetings
                        .of(two.pair(), 0, 1)
                        .getFirst()
                        .people()
                        .getFirst()
                        .menteeName())
                .isEqualTo("Lucia");
    }

    @Test
    void a_merged_person_keeps_her_meetings_and_services() {
        deliver();
        asMentor();
        Meeting meeting = log();
        awaitServices("adult-mentoring " + TODAY + " 45");
        asCoordinator();
        UUID keep = office.town.person("Maria", "Delgado-Ruiz");
        assertThat(office.data.transactions().read(() -> office.merge.preview(keep, two.mentee())))
                .singleElement()
                .satisfies(moves -> assertThat(moves.count()).isEqualTo(1));
        office.data.transactions().write(() -> office.merge.move(keep, two.mentee()));
        office.data.transactions().write(() -> office.serviceMerge.move(keep, two.mentee()));
        assertThat(office.meetings.minutes(keep, TODAY, TODAY)).isEqualTo(45);
        asMentor();
        office.meetings.takeBack(meeting.id(), meeting.lock(), "mistake");
        awaitServices();
    }
}
