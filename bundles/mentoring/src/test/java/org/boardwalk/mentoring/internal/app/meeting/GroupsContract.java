package org.boardwalk.mentoring.internal.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.boardwalk.mentoring.internal.app.DeskOffice.met;
import static org.boardwalk.mentoring.internal.app.Office.TODAY;
import static org.boardwalk.mentoring.internal.app.Office.assertProblem;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.meeting.Meeting.How;
import org.boardwalk.mentoring.api.meeting.Meeting.Presence;
import org.boardwalk.mentoring.api.meeting.Meeting.State;
import org.boardwalk.mentoring.api.meeting.MeetingDetails;
import org.boardwalk.mentoring.api.meeting.Message;
import org.boardwalk.mentoring.api.meeting.PairNote;
import org.boardwalk.mentoring.api.meeting.PairNote.Visibility;
import org.boardwalk.mentoring.api.meter.Reading;
import org.boardwalk.mentoring.api.meter.Reading.Condition;
import org.boardwalk.mentoring.api.meter.Reading.Rule;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.relation.Group;
import org.boardwalk.mentoring.api.relation.Proposal;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationFilter;
import org.boardwalk.mentoring.api.relation.Relations.Waiting;
import org.boardwalk.mentoring.internal.app.DeskOffice;
import org.boardwalk.mentoring.internal.app.Office;
import org.boardwalk.mentoring.internal.app.profile.ProfileMerge;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups that meet: planned for all, logged once with who was there, and never mistaken for one-to-one mentoring. */
abstract class GroupsContract extends DeskTests {
    private UUID group;
    private UUID maria;
    private UUID nora;

    @BeforeEach
    void makeGroup() {
        asCoordinator();
        maria = two.mentee();
        nora = mentee("Nora");
        group = office.groups.save(group(two.mentor().id())).id();
        office.groups.join(group, maria);
        office.groups.join(group, nora);
    }

    private UUID mentee(String name) {
        UUID person = office.town.person(name, "Person");
        office.approvedMentee(person);
        return person;
    }

    private static Group group(UUID mentor) {
        return new Group(UUID.randomUUID(), 0, "Exam group", "", mentor, "", Optional.empty(), 6, true, List.of());
    }

    private static MeetingDetails next(int hour) {
        return new MeetingDetails(
                TODAY.plusDays(7),
                Optional.of(LocalTime.of(hour, 0)),
                60,
                How.VIDEO,
                "https://meet.example.org/exam",
                Set.of(),
                Optional.empty(),
                "",
                "");
    }

    private String calendarOf(UUID person) {
        return office.feed.read(person, Locale.ENGLISH).orElseThrow().text();
    }

    private static List<String> there(Meeting meeting) {
        return meeting.people().stream()
                .filter(Presence::present)
                .map(Presence::menteeName)
                .toList();
    }

    @Test
    void what_the_mentor_plans_stands_in_the_calendar_of_everybody_in_the_group() {
        asMentor();
        Meeting planned = office.meetings.planGroup(group, next(10));
        for (UUID person : List.of(two.mentor().id(), maria, nora)) {
            assertThat(calendarOf(person)).contains("meeting-" + planned.id(), "https://meet.example.org/exam");
        }
        asMentee();
        assertThat(office.calendar.file(planned.id())).contains("DTSTART:");
        assertThat(office.meetings.upcoming(5)).extracting(Meeting::id).containsExactly(planned.id());
        assertProblem(() -> office.meetings.planGroup(group, next(12)), "mentoring.relation.notFound");
    }

    @Test
    void the_same_hour_is_planned_once_for_a_group_too() {
        asMentor();
        office.meetings.planGroup(group, next(10));
        assertProblem(() -> office.meetings.planGroup(group, next(10)), "mentoring.meeting.taken");
        assertThat(office.meetings.ofGroup(group, 0, 10)).hasSize(1);
    }

    @Test
    void who_joins_later_is_asked_to_what_is_planned() {
        asMentor();
        Meeting planned = office.meetings.planGroup(group, next(10));
        asCoordinator();
        UUID olga = mentee("Olga");
        office.groups.join(group, olga);
        assertThat(calendarOf(olga)).contains("meeting-" + planned.id());
    }

    @Test
    void a_new_mentor_of_the_group_leads_what_was_planned_and_the_one_before_does_not() {
        asMentor();
        Meeting planned = office.meetings.planGroup(group, met(TODAY));
        UUID account = hand("Nils");
        asMentor();
        assertThat(office.groups.led()).isEmpty();
        assertProblem(() -> office.meetings.planGroup(group, next(10)), "mentoring.relation.notFound");
        office.somebody.mentor(account);
        assertThat(office.groups.led()).extracting(Group::id).containsExactly(group);
        Meeting now = office.meetings.find(planned.id()).orElseThrow();
        assertThat(there(office.meetings.held(now.id(), now.lock(), met(TODAY), Set.of(maria))))
                .containsExactly("Maria Delgado");
    }

    @Test
    void a_new_mentor_reads_what_was_shared_with_the_mentee_and_nothing_said_to_the_one_before() {
        UUID hers = office.relations.list(RelationFilter.ofMentee(maria), 0, 9).stream()
                .filter(line -> line.kind() == MentoringKind.GROUP)
                .findFirst()
                .orElseThrow()
                .id();
        asMentor();
        office.messages.send(hers, UUID.randomUUID(), "Between us");
        for (Visibility visibility : Visibility.values()) {
            office.notes.add(hers, Optional.empty(), TODAY, "note " + visibility, visibility);
        }
        asMentee();
        office.messages.send(hers, UUID.randomUUID(), "For Ingrid alone");
        UUID account = hand("Nils");
        office.somebody.mentor(account);
        assertThat(office.messages.list(hers, 0, 9)).isEmpty();
        assertThat(office.messages.unread()).isZero();
        assertThat(office.notes.of(hers)).extracting(PairNote::text).containsExactly("note SHARED");
        office.messages.send(hers, UUID.randomUUID(), "I am Nils");
        assertThat(office.messages.list(hers, 0, 9)).extracting(Message::text).containsExactly("I am Nils");
        asMentee();
        assertThat(office.messages.list(hers, 0, 9)).as("it stays hers").hasSize(3);
        asMentor();
        assertProblem(() -> office.messages.list(hers, 0, 9), "mentoring.message.notFound");
    }

    /** The group gets another mentor. */
    private UUID hand(String name) {
        asCoordinator();
        UUID account = office.town.mentorAccount(name);
        UUID other = office.approved(DeskOffice.details(name, "Holm"), Optional.of(account))
                .id();
        Group read = office.groups.find(group).orElseThrow();
        office.groups.save(
                new Group(read.id(), read.lock(), "Exam group", "", other, "", Optional.empty(), 6, true, List.of()));
        return account;
    }

    @Test
    void only_who_was_there_gets_the_minutes_and_a_double_click_logs_once() {
        asMentor();
        UUID key = UUID.randomUUID();
        Meeting logged = office.meetings.logGroup(group, key, met(TODAY), Set.of(nora));
        assertThat(office.meetings.logGroup(group, key, met(TODAY), Set.of(nora)))
                .isEqualTo(logged);
        assertThat(logged.state()).isEqualTo(State.HELD);
        assertThat(logged.kind()).isEqualTo(MentoringKind.GROUP);
        assertThat(there(logged)).containsExactly("Nora Person");
        assertThat(office.meetings.ofGroup(group, 0, 10)).containsExactly(logged);
        assertProblem(
                () -> office.meetings.logGroup(group, UUID.randomUUID(), met(TODAY), Set.of()),
                "mentoring.meeting.nobody");
        asCoordinator();
        assertThat(office.meetings.minutes(nora, TODAY, TODAY)).isEqualTo(45);
        assertThat(office.meetings.minutes(maria, TODAY, TODAY)).isZero();
    }

    private Meeting loggedWith(UUID person) {
        asMentor();
        return office.meetings.logGroup(group, UUID.randomUUID(), met(TODAY), Set.of(person));
    }

    @Test
    void who_was_there_is_corrected_and_minutes_and_services_follow() {
        office.data.handler(office.heldHandler);
        office.data.handler(office.takenBackHandler);
        Meeting logged = loggedWith(nora);
        awaitServiceOf(nora);

        Meeting corrected = office.meetings.correct(logged.id(), logged.lock(), met(TODAY, 60), Set.of(maria));

        assertThat(there(corrected)).containsExactly("Maria Delgado");
        asCoordinator();
        assertThat(office.meetings.minutes(nora, TODAY, TODAY)).isZero();
        assertThat(office.meetings.minutes(maria, TODAY, TODAY)).isEqualTo(60);
        awaitServiceOf(maria);
        Meeting both = office.meetings.correct(logged.id(), corrected.lock(), met(TODAY, 60), Set.of(maria, nora));
        assertThat(there(both)).containsExactly("Maria Delgado", "Nora Person");
        awaitServiceOf(maria, nora);
    }

    private void awaitServiceOf(UUID... people) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(office.log.served()).containsExactlyInAnyOrder(people));
    }

    @Test
    void the_meter_follows_who_was_there() {
        Meeting logged = loggedWith(nora);
        asCoordinator();
        assertThat(minutes(reading(nora))).isEqualTo(45);
        office.meetings.correct(logged.id(), logged.lock(), met(TODAY), Set.of(maria));
        assertThat(minutes(reading(nora))).isZero();
        assertThat(minutes(reading(maria))).isEqualTo(45);
    }

    private static int minutes(Reading reading) {
        return reading.byMonth().stream().mapToInt(Reading.Month::minutes).sum();
    }

    @Test
    void somebody_was_there_who_was_asked_and_it_was_logged_before() {
        Meeting logged = loggedWith(nora);
        assertProblem(
                () -> office.meetings.correct(logged.id(), logged.lock(), met(TODAY), Set.of()),
                "mentoring.meeting.nobody");
        assertProblem(
                () -> office.meetings.correct(
                        logged.id(), logged.lock(), met(TODAY), Set.of(office.town.person("Otto", "Person"))),
                "mentoring.relation.notFound");
        assertProblem(
                () -> office.meetings.correct(logged.id(), logged.lock() + 1, met(TODAY), Set.of(maria)),
                "platform.conflict");
        Meeting planned = office.meetings.planGroup(group, next(10));
        assertProblem(
                () -> office.meetings.correct(planned.id(), planned.lock(), met(TODAY), Set.of(maria)),
                "mentoring.meeting.notNow");
        assertThat(there(office.meetings.find(logged.id()).orElseThrow())).containsExactly("Nora Person");
    }

    @Test
    void neither_a_mentee_nor_a_stranger_says_who_was_there() {
        Meeting logged = loggedWith(maria);
        asMentee();
        assertProblem(
                () -> office.meetings.correct(logged.id(), logged.lock(), met(TODAY), Set.of(nora)),
                "platform.security.forbidden");
        asStranger();
        assertProblem(
                () -> office.meetings.correct(logged.id(), logged.lock(), met(TODAY), Set.of(nora)),
                "mentoring.meeting.notFound");
    }

    @Test
    void the_audit_trail_says_who_changed_who_was_there() {
        Meeting logged = loggedWith(nora);
        office.meetings.correct(logged.id(), logged.lock(), met(TODAY), Set.of(maria));

        office.data.user().allow(true);
        assertThat(office.data.audit().find(everything(), 0, 1000).stream()
                        .filter(entry -> entry.type().equals("PresenceEntity")
                                && entry.action().equals("changed"))
                        .flatMap(entry -> entry.changes().stream())
                        .filter(change -> change.attribute().equals("present"))
                        .map(change -> change.from() + " to " + change.to()))
                .containsExactlyInAnyOrder("true to false", "false to true");
    }

    private static AuditTrail.Query everything() {
        return new AuditTrail.Query(
                Optional.of("mentoring"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void two_profiles_of_one_person_as_a_mentor_become_one_with_everything_that_was_theirs() {
        UUID olga = mentee("Olga");
        UUID again = office.town.person("Olga", "Person");
        UUID account = office.town.mentorAccount("olga");
        Mentor first = office.approved(DeskOffice.details("Olga", "Person"), Optional.empty());
        first = office.mentors.linkParticipant(first.id(), first.lock(), Optional.of(olga));
        Mentor second = office.approved(DeskOffice.details("Olga", "Person"), Optional.of(account));
        second = office.mentors.linkParticipant(second.id(), second.lock(), Optional.of(again));
        UUID led = office.groups.save(group(second.id())).id();
        office.groups.join(led, nora);
        Meeting met = office.meetings.logGroup(led, UUID.randomUUID(), met(TODAY), Set.of(nora));

        ProfileMerge merge = ((Office) office).merge;
        office.data.transactions().write(() -> merge.move(olga, again));
        office.data.transactions().write(() -> merge.move(olga, again));

        assertThat(office.mentors.find(second.id())).isEmpty();
        Mentor one = office.mentors.find(first.id()).orElseThrow();
        assertThat(one.participantId()).contains(olga);
        assertThat(one.accountId()).as("she signs in as before").contains(account);
        assertThat(one.gate().isOpen()).isTrue();
        assertThat(office.groups.find(led).orElseThrow().mentorId()).isEqualTo(first.id());
        assertThat(office.meetings.find(met.id()).orElseThrow().mentorId()).isEqualTo(first.id());
        office.somebody.mentor(account);
        assertThat(office.groups.led()).extracting(Group::id).containsExactly(led);
    }

    @Test
    void whoever_is_in_a_group_and_wants_a_mentor_of_her_own_still_waits_for_one() {
        asCoordinator();
        UUID content = mentee("Content");
        wants(content, MentoringKind.GROUP);
        office.groups.join(group, content);

        assertThat(office.relations.waiting())
                .extracting(Waiting::participantId)
                .contains(nora)
                .doesNotContain(maria, content);
    }

    @Test
    void whoever_has_a_peer_and_wants_one_to_one_still_waits_for_it() {
        UUID olga = mentee("Olga");
        UUID content = mentee("Content");
        wants(content, MentoringKind.PEER);
        wants(olga, MentoringKind.PEER, MentoringKind.ONE_TO_ONE);
        for (UUID person : List.of(nora, olga, content)) {
            office.relations.record(
                    new Proposal(peer("Paul"), person, MentoringKind.PEER, false, "", Optional.empty()),
                    TODAY,
                    "binder");
        }

        assertThat(office.relations.waiting())
                .extracting(Waiting::participantId, Waiting::reason)
                .containsExactlyInAnyOrder(tuple(nora, Waiting.Reason.HAS_LESS), tuple(olga, Waiting.Reason.HAS_LESS));
    }

    private UUID peer(String name) {
        Mentor mentor = office.approved(DeskOffice.details(name, "Peer"), Optional.empty());
        return office.mentors
                .linkParticipant(mentor.id(), mentor.lock(), Optional.of(office.town.person(name, "Peer")))
                .id();
    }

    private void wants(UUID person, MentoringKind... kinds) {
        office.mentees
                .find(person)
                .ifPresent(one -> office.mentees.save(person, one.lock(), only(Set.of(kinds), one.details())));
    }

    @Test
    void whoever_was_at_a_meeting_under_two_records_was_there_once() {
        office.data.handler(office.heldHandler);
        asMentor();
        office.meetings.logGroup(group, UUID.randomUUID(), met(TODAY), Set.of(maria, nora));
        Meeting planned = office.meetings.planGroup(group, next(10));
        awaitServiceOf(maria, nora);
        office.post.taken.clear();

        merge(maria, nora);
        merge(maria, nora);

        asCoordinator();
        assertThat(office.meetings.minutes(maria, TODAY, TODAY)).isEqualTo(45);
        assertThat(office.log.served()).containsExactly(maria);
        assertThat(office.groups.find(group).orElseThrow().members())
                .extracting(Relation.Line::participantId)
                .containsExactly(maria);
        assertThat(office.meetings.find(planned.id()).orElseThrow().people())
                .extracting(Presence::participantId)
                .containsExactly(maria);
        assertThat(office.post.taken).as("she is still in the group").isEmpty();
        asMentor();
        Meeting later = office.meetings.held(planned.id(), planned.lock(), met(TODAY), Set.of(maria));
        assertThat(there(later)).hasSize(1);
    }

    @Test
    void a_service_that_counts_stays_when_the_other_record_was_not_there() {
        office.data.handler(office.heldHandler);
        office.data.handler(office.takenBackHandler);
        Meeting logged = loggedWith(maria);
        awaitServiceOf(maria);
        office.meetings.correct(logged.id(), logged.lock(), met(TODAY), Set.of(nora));
        awaitServiceOf(nora);

        merge(maria, nora);

        asCoordinator();
        assertThat(office.meetings.minutes(maria, TODAY, TODAY)).isEqualTo(45);
        assertThat(office.log.counting()).hasSize(1);
    }

    private void merge(UUID keep, UUID gone) {
        ProfileMerge profiles = ((Office) office).merge;
        office.data.transactions().write(() -> {
            office.serviceMerge.move(keep, gone);
            profiles.move(keep, gone);
            office.merge.move(keep, gone);
        });
    }

    private static MenteeDetails only(Set<MentoringKind> kinds, MenteeDetails details) {
        return new MenteeDetails(details.wishes(), kinds, details.fit(), details.shared(), details.answers());
    }

    @Test
    void strangers_see_no_group_and_no_meeting_of_it() {
        asMentor();
        office.meetings.planGroup(group, next(10));
        asStranger();
        assertThat(office.groups.led()).isEmpty();
        assertThat(office.meetings.ofGroup(group, 0, 10)).isEmpty();
        assertProblem(
                () -> office.meetings.logGroup(group, UUID.randomUUID(), met(TODAY), Set.of(nora)),
                "mentoring.relation.notFound");
    }

    /** 20 CFR 681.490(a)(3): groups are allowed beside the individual mentor, never instead. */
    @Test
    void a_face_to_face_hour_with_the_group_is_none_with_the_individual_mentor() {
        asCoordinator();
        LocalDate yearAgo = TODAY.plusDays(1).minusYears(1);
        UUID olga = mentee("Olga");
        UUID pair = office.relations
                .record(
                        new Proposal(two.mentor().id(), olga, MentoringKind.ONE_TO_ONE, false, "", Optional.empty()),
                        yearAgo,
                        "From the paper file")
                .id();
        office.groups.join(group, olga);
        asMentor();
        office.meetings.logGroup(group, UUID.randomUUID(), met(TODAY), Set.of(olga));
        assertThat(reading(olga).months()).isEqualTo(12);
        assertThat(missing(reading(olga))).contains(Rule.FACE_TO_FACE);
        assertThat(reading(olga).met()).isFalse();

        office.meetings.log(pair, UUID.randomUUID(), met(TODAY, 1));
        assertThat(missing(reading(olga))).isEmpty();
        assertThat(reading(olga).met()).isTrue();
        assertThat(reading(olga).spans()).extracting(Reading.Span::counts).containsExactly(true, false);
    }

    private Reading reading(UUID person) {
        return office.meter.of(person, TODAY);
    }

    private static List<Rule> missing(Reading reading) {
        return reading.conditions().stream()
                .filter(one -> !one.met())
                .map(Condition::rule)
                .toList();
    }
}
