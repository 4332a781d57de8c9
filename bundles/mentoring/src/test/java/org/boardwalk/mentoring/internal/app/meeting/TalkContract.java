package org.boardwalk.mentoring.internal.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.mentoring.internal.app.DeskOffice.met;
import static org.boardwalk.mentoring.internal.app.Office.TODAY;
import static org.boardwalk.mentoring.internal.app.Office.assertProblem;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.desk.MentorDesk;
import org.boardwalk.mentoring.api.meeting.Agenda;
import org.boardwalk.mentoring.api.meeting.Goal;
import org.boardwalk.mentoring.api.meeting.Message;
import org.boardwalk.mentoring.api.meeting.PairNote;
import org.boardwalk.mentoring.api.meeting.PairNote.Visibility;
import org.boardwalk.mentoring.api.meeting.Survey;
import org.boardwalk.mentoring.api.meeting.Survey.Reply;
import org.boardwalk.mentoring.api.meeting.Surveys.Due;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.Shared;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.Relations.Waiting;
import org.boardwalk.mentoring.internal.app.Race;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.audit.AuditTrail.Query;
import org.junit.jupiter.api.Test;

/** Notes, messages, goals, surveys and check-lists: who reads what, and who never does. */
abstract class TalkContract extends DeskTests {
    private PairNote note(String text, Visibility visibility) {
        return office.notes.add(two.pair(), Optional.empty(), TODAY, text, visibility);
    }

    private List<String> notes() {
        return office.notes.of(two.pair()).stream().map(PairNote::text).toList();
    }

    private Message send(String text) {
        return office.messages.send(two.pair(), UUID.randomUUID(), text);
    }

    private List<String> read(UUID thread) {
        return office.messages.list(thread, 0, 10).stream().map(Message::text).toList();
    }

    private void end() {
        Relation pair = office.relations.find(two.pair()).orElseThrow();
        office.relations.close(pair.id(), pair.lock(), EndReason.OTHER, "over");
    }

    private String everythingAudited() {
        AuditTrail trail = office.data.audit();
        Query all = new Query(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        office.data.user().allow(true);
        return trail.find(all, 0, 1000).toString();
    }

    @Test
    void each_reads_the_notes_meant_for_her() {
        asMentor();
        note("mine alone", Visibility.PRIVATE);
        note("for us", Visibility.SHARED);
        note("for Tomasz", Visibility.COORDINATOR);
        assertThat(notes()).containsExactlyInAnyOrder("mine alone", "for us", "for Tomasz");
        asMentee();
        note("hers alone", Visibility.PRIVATE);
        assertThat(notes()).containsExactlyInAnyOrder("for us", "hers alone");
        asCoordinator();
        assertThat(notes()).containsExactlyInAnyOrder("for us", "for Tomasz");
        office.somebody.auditor();
        assertThat(notes()).containsExactly("for us");
        office.somebody.planner(two.mentee());
        assertThat(notes()).containsExactly("for us");
        asStranger();
        assertProblem(this::notes, "mentoring.relation.notFound");
    }

    @Test
    void what_somebody_wrote_is_neither_in_the_audit_trail_nor_anywhere_else() {
        asMentor();
        PairNote note = note("zebra one", Visibility.PRIVATE);
        note = office.notes.edit(note.id(), note.lock(), "zebra two", Visibility.PRIVATE);
        send("zebra three");
        asMentee();
        office.messages.report(office.messages.list(two.pair(), 0, 1).getFirst().id(), "zebra four");
        asMentor();
        office.notes.delete(note.id());
        assertThat(everythingAudited()).contains("NoteEntity", "deleted").doesNotContain("zebra");
        assertThat(office.post.taken.toString()).doesNotContain("zebra");
        assertThat(office.desk.page(two.pair()).toString() + office.desk.mine()).doesNotContain("zebra");
    }

    @Test
    void nobody_changes_another_s_note_nor_learns_that_it_is_there() {
        asMentor();
        PairNote note = note("mine", Visibility.PRIVATE);
        asCoordinator();
        assertProblem(
                () -> office.notes.edit(note.id(), note.lock(), "x", Visibility.SHARED), "mentoring.note.notYours");
        assertProblem(() -> office.notes.delete(note.id()), "mentoring.note.notYours");
        assertProblem(() -> note(" ", Visibility.SHARED), "mentoring.note.empty");
        end();
        asMentor();
        assertThat(notes()).containsExactly("mine");
        assertProblem(() -> note("late", Visibility.PRIVATE), "mentoring.relation.notNow");
    }

    @Test
    void the_two_write_to_each_other_and_nobody_else_reads_it() {
        asMentor();
        Message sent = send("Hello Maria");
        assertThat(sent.mine()).isTrue();
        asMentee();
        assertThat(office.messages.unread()).isEqualTo(1);
        assertThat(read(two.pair())).containsExactly("Hello Maria");
        office.messages.markRead(two.pair());
        assertThat(office.messages.unread()).isZero();
        asMentor();
        assertThat(office.messages.list(two.pair(), 0, 1).getFirst().readAt()).isPresent();
        asCoordinator();
        assertThat(office.messages.ofPair(two.pair())).isEmpty();
        assertProblem(() -> read(two.pair()), "mentoring.message.notFound");
        asStranger();
        assertProblem(() -> read(two.pair()), "mentoring.message.notFound");
        assertProblem(() -> send("Hi"), "mentoring.message.notFound");
    }

    @Test
    void a_double_click_sends_once() throws Exception {
        asMentor();
        UUID key = UUID.randomUUID();
        List<String> ids = Race.of(
                4,
                number -> () ->
                        office.messages.send(two.pair(), key, "Hello").id().toString());
        assertThat(Set.copyOf(ids)).hasSize(1);
        assertThat(read(two.pair())).containsExactly("Hello");
    }

    @Test
    void whoever_is_written_to_gets_one_e_mail_in_an_hour_and_nothing_of_the_message() {
        asMentor();
        send("Secret one");
        send("Secret two");
        assertThat(office.post.taken).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("mentee@example.org");
            assertThat(mail.text()).contains("https://board.example/my-mentor");
            assertThat(mail.toString()).doesNotContain("Secret", "Ingrid", "Castellanos");
        });
        office.data.transactions().write(() -> office.entities
                .createNativeQuery("UPDATE mentoring_message SET sent_at = ?1")
                .setParameter(1, Timestamp.from(Instant.now().minusSeconds(2 * 3600 + 1)))
                .executeUpdate());
        send("Secret three");
        assertThat(office.post.taken).hasSize(2);
    }

    @Test
    void after_the_end_they_read_and_write_no_more() {
        asMentor();
        send("Hello");
        asCoordinator();
        end();
        asMentee();
        assertThat(read(two.pair())).containsExactly("Hello");
        assertProblem(() -> send("Still there?"), "mentoring.message.closed");
        UUID own = office.messages.withCoordinators().id();
        office.messages.send(own, UUID.randomUUID(), "I would like another mentor");
        asCoordinator();
        assertThat(office.messages.unread()).isEqualTo(1);
        assertThat(office.messages.threads()).extracting(Message.Thread::id).containsExactly(own);
        office.messages.send(own, UUID.randomUUID(), "We will find one");
        asMentee();
        assertThat(office.messages.unread()).as("hers and theirs").isEqualTo(2);
    }

    @Test
    void a_coordinator_begins_a_conversation_with_a_mentor_or_a_mentee_also_a_minor() {
        UUID minor = office.town.person("Lucia", "Quintero", Optional.of(TODAY.minusYears(16)));
        office.approvedMentee(minor);
        for (UUID person : List.of(two.mentor().id(), minor)) {
            asCoordinator();
            Message.Thread thread = office.messages.withPerson(person);
            assertThat(thread.open()).isTrue();
            assertThat(thread.withName()).isNotBlank();
            office.messages.send(thread.id(), UUID.randomUUID(), "How are you?");
            assertThat(office.messages.threads()).extracting(Message.Thread::id).contains(person);
        }
        office.somebody.participant(minor);
        assertThat(read(minor)).containsExactly("How are you?");
        assertThat(office.messages.unread()).isEqualTo(1);
        asMentor();
        assertThat(office.messages.unread()).isEqualTo(1);
        assertProblem(() -> office.messages.withPerson(minor), "platform.security.forbidden");
        asCoordinator();
        assertProblem(() -> office.messages.withPerson(UUID.randomUUID()), "mentoring.message.notFound");
    }

    @Test
    void coordinators_read_what_is_written_to_a_minor_and_both_are_told() {
        UUID minor = office.town.person("Lucia", "Quintero", Optional.of(TODAY.minusYears(16)));
        two = office.accepted("Hanna", minor);
        asMentor();
        send("Hello");
        assertThat(office.messages.ofPair(two.pair()).orElseThrow().overseen()).isTrue();
        assertThat(office.messages.ofPair(two.pair()).orElseThrow().withName()).isEqualTo("Lucia");
        asMentee();
        send("Hi, it is me");
        asMentor();
        assertThat(office.messages.list(two.pair(), 0, 5).toString()).doesNotContain("Quintero");
        asCoordinator();
        assertThat(read(two.pair())).hasSize(2);
        assertThat(office.messages.ofPair(two.pair()).orElseThrow().open()).isFalse();
        assertProblem(() -> send("I read this"), "mentoring.message.closed");
    }

    @Test
    void after_the_end_the_mentor_reads_what_the_two_did_and_nothing_she_shares() {
        asMentor();
        office.meetings.log(two.pair(), UUID.randomUUID(), met(TODAY));
        note("mine alone", Visibility.PRIVATE);
        asCoordinator();
        end();
        asMentee();
        Mentee hers = office.mentees.find(two.mentee()).orElseThrow();
        office.mentees.save(
                two.mentee(),
                hers.lock(),
                new MenteeDetails(
                        "Something new",
                        hers.details().kinds(),
                        hers.details().fit(),
                        Set.of(Shared.values()),
                        List.of()));
        asMentor();
        MentorDesk.MenteePage page = office.desk.page(two.pair());
        assertThat(page.mentee().shownName()).isEqualTo("Maria Delgado");
        assertThat(page.toString()).doesNotContain("Something new", "mentee@example.org");
        assertThat(page.mentee().shared()).isEmpty();
        assertThat(page.canLog()).isFalse();
        assertThat(notes()).containsExactly("mine alone");
        assertThat(office.meetings.count(two.pair())).isEqualTo(1);
        assertThat(office.goals.steps(two.pair()).orElseThrow()).isEmpty();
        assertThat(office.desk.past()).extracting(Relation.Line::id).containsExactly(two.pair());
        assertThat(office.desk.mine()).isEmpty();
        asStranger();
        assertProblem(() -> office.desk.page(two.pair()), "mentoring.relation.notFound");
        assertThat(office.desk.past()).isEmpty();
    }

    @Test
    void the_mentor_pauses_his_pair_begins_again_and_ends_it_and_the_coordinator_reads_why() {
        asMentor();
        office.meetings.log(two.pair(), UUID.randomUUID(), met(TODAY));
        Relation pair = office.relations.find(two.pair()).orElseThrow();
        pair = office.relations.pause(pair.id(), pair.lock(), Optional.empty(), "My father is ill");
        pair = office.relations.resume(pair.id(), pair.lock());
        pair = office.relations.close(pair.id(), pair.lock(), EndReason.MOVED, "New town");
        asCoordinator();
        Relation seen = office.relations.find(two.pair()).orElseThrow();
        assertThat(seen.history()).extracting(Relation.Change::remark).contains("My father is ill");
        assertThat(seen.ending().orElseThrow().reason()).isEqualTo(EndReason.MOVED);
        assertThat(office.relations.waiting())
                .extracting(Waiting::participantId)
                .contains(two.mentee());
    }

    @Test
    void coordinators_read_what_is_written_to_a_peer_under_18_too() {
        UUID young = office.town.person("Lucia", "Quintero", Optional.of(TODAY.minusYears(16)));
        asCoordinator();
        Mentor mentor = office.mentors.find(two.mentor().id()).orElseThrow();
        office.mentors.linkParticipant(mentor.id(), mentor.lock(), Optional.of(young));
        asMentor();
        send("Hello");
        asMentee();
        assertThat(office.messages.ofPair(two.pair()).orElseThrow().overseen()).isTrue();
        asCoordinator();
        assertThat(read(two.pair())).containsExactly("Hello");
    }

    @Test
    void a_concern_opens_the_thread_to_the_coordinators_and_never_to_the_one_it_is_about() {
        asMentor();
        Message message = send("Come alone");
        asCoordinator();
        assertProblem(() -> read(two.pair()), "mentoring.message.notFound");
        asMentee();
        assertProblem(() -> office.messages.report(message.id(), " "), "mentoring.reasonMissing");
        office.messages.report(message.id(), "This frightens me");
        asCoordinator();
        assertThat(office.messages.list(two.pair(), 0, 1).getFirst().concern()).isEqualTo("This frightens me");
        assertThat(office.messages.unread()).isEqualTo(1);
        assertThat(read(two.mentee())).containsExactly("This frightens me");
        asMentor();
        assertThat(office.messages.list(two.pair(), 0, 1).getFirst().concern()).isEmpty();
        assertThat(office.messages.ofPair(two.pair()).orElseThrow().overseen()).isTrue();
    }

    @Test
    void goals_are_kept_by_both_and_never_overwritten() {
        asMentor();
        Goal.Task task = new Goal.Task(UUID.randomUUID(), "Call", Party.MENTEE, Optional.empty(), Optional.empty());
        Goal goal = office.goals.save(goal(UUID.randomUUID(), 0, "Pass the exam", List.of(task)));
        assertThat(office.desk.mine().getFirst().openTasks()).isEqualTo(1);
        asMentee();
        Goal ticked = office.goals.task(goal.id(), goal.lock(), task.id(), Optional.of(TODAY));
        assertThat(ticked.tasks().getFirst().doneOn()).contains(TODAY);
        assertProblem(() -> office.goals.done(goal.id(), goal.lock(), TODAY), "platform.conflict");
        assertProblem(() -> office.goals.save(goal(UUID.randomUUID(), 0, " ", List.of())), "mentoring.goal.noTitle");
        Goal done = office.goals.done(goal.id(), ticked.lock(), TODAY);
        assertThat(done.state()).isEqualTo(Goal.State.DONE);
        assertThat(office.goals.of(two.pair())).containsExactly(done);
        office.somebody.auditor();
        assertProblem(() -> office.goals.move(goal.id(), done.lock(), Goal.State.OPEN), "platform.security.forbidden");
    }

    private Goal goal(UUID id, long lock, String title, List<Goal.Task> tasks) {
        return new Goal(
                id,
                lock,
                two.pair(),
                title,
                "",
                Optional.empty(),
                Optional.empty(),
                Goal.State.OPEN,
                Optional.empty(),
                tasks);
    }

    @Test
    void each_side_is_asked_once_and_the_other_never_reads_the_answer() {
        Survey.Question scale = new Survey.Question(UUID.randomUUID(), Survey.Kind.SCALE, "Well?", "", true);
        office.surveys.save(new Survey(
                UUID.randomUUID(), 0, Audience.MENTEE, "How is it?", "", 0, Optional.of(30), List.of(scale), true));
        asMentor();
        office.meetings.log(two.pair(), UUID.randomUUID(), met(TODAY));
        office.asks.run();
        office.asks.run();
        assertThat(office.surveys.due()).isEmpty();
        asMentee();
        Due due = office.surveys.due().getFirst();
        assertThat(office.surveys.due()).hasSize(1);
        assertProblem(
                () -> office.surveys.answer(due.roundId(), List.of(new Reply(scale.id(), "6"))),
                "mentoring.survey.value");
        Survey.Round round = office.surveys.answer(due.roundId(), List.of(new Reply(scale.id(), "2")));
        assertThat(round.mark()).hasValueSatisfying(mark -> assertThat(mark).isEqualByComparingTo(new BigDecimal("2")));
        assertProblem(
                () -> office.surveys.answer(due.roundId(), List.of(new Reply(scale.id(), "5"))),
                "mentoring.survey.done");
        assertThat(office.surveys.due()).isEmpty();
        assertThat(office.surveys.of(two.pair())).hasSize(1);
        asMentor();
        assertThat(office.surveys.of(two.pair())).isEmpty();
        assertProblem(() -> office.surveys.answer(due.roundId(), List.of()), "mentoring.survey.notFound");
        asCoordinator();
        assertThat(office.surveys.of(two.pair())).hasSize(1);
    }

    @Test
    void a_check_list_is_ticked_by_both_and_changed_by_the_board() {
        Agenda.Item item = new Agenda.Item(UUID.randomUUID(), "Read the outline", "Leer el temario");
        Agenda list = office.agendas.save(
                new Agenda(UUID.randomUUID(), 0, Agenda.Kind.CHECK_LIST, "Exam", "Examen", 1, List.of(item), true));
        asMentor();
        assertThat(office.agendas
                        .tick(two.pair(), list.id(), item.id(), Optional.of(TODAY))
                        .done())
                .isEqualTo(1);
        asMentee();
        assertThat(office.agendas.of(two.pair())).singleElement().satisfies(one -> assertThat(one.ticks())
                .containsExactly(Optional.of(TODAY)));
        assertThat(office.agendas
                        .tick(two.pair(), list.id(), item.id(), Optional.empty())
                        .done())
                .isZero();
        assertProblem(() -> office.agendas.save(list), "platform.security.forbidden");
    }
}
