package org.boardwalk.participants.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.participants.internal.testing.Problems.assertProblem;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.boardwalk.participants.api.NoServiceAlerts.Level;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.casefile.Consents.How;
import org.boardwalk.participants.api.casefile.Consents.NewConsent;
import org.boardwalk.participants.api.casefile.Documents.Document;
import org.boardwalk.participants.api.casefile.Documents.NewDocument;
import org.boardwalk.participants.api.casefile.Notes.NewNote;
import org.boardwalk.participants.api.casefile.Notes.Note;
import org.boardwalk.participants.api.casefile.Notes.Visibility;
import org.boardwalk.participants.api.casefile.ServiceLog.NewService;
import org.boardwalk.participants.api.casefile.ServiceLog.Service;
import org.boardwalk.participants.internal.testing.Board;
import org.boardwalk.participants.internal.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Board.Database.class)
class CaseFileTest {
    private static final LocalDate TODAY = LocalDate.now();

    @Parameter
    Board.Database database;

    private Board board;
    private UUID jordan;

    @BeforeEach
    void someone() {
        board = Board.fresh(database);
        Participant person = board.participants.register(ParticipantDetails.named("Jordan", "Ellison").toBuilder()
                .entryDate(TODAY.minusDays(200))
                .build());
        jordan = person.id();
        board.participants.assignPlanner(List.of(jordan), Optional.of(Staff.DANA.id()));
        long version = board.participants.get(jordan).version();
        board.participants.linkAccount(jordan, version, Optional.of(Staff.JORDAN.id()));
    }

    @Test
    void a_private_note_is_for_its_author_a_shared_one_for_the_participant_too() {
        board.user.is(Staff.DANA);
        for (Visibility visibility : Visibility.values()) {
            board.notes.add(new NewNote(jordan, TODAY, 20, "for " + visibility, visibility));
        }
        assertThat(texts()).containsExactlyInAnyOrder("for PRIVATE", "for STAFF", "for SHARED");
        board.user.is(Staff.ALMA);
        assertThat(texts()).containsExactlyInAnyOrder("for STAFF", "for SHARED");
        board.user.is(Staff.JORDAN);
        assertThat(texts()).containsExactly("for SHARED");
        assertThat(board.notes.count(jordan)).isEqualTo(1);
    }

    @Test
    void only_the_author_changes_a_note_and_nobody_loses_a_change_to_another_window() {
        board.user.is(Staff.DANA);
        Note note = board.notes.add(new NewNote(jordan, TODAY, 0, "first", Visibility.STAFF));
        Note changed = board.notes.edit(note.id(), note.version(), "second", Visibility.STAFF);
        assertThat(changed.text()).isEqualTo("second");
        assertProblem(
                "platform.conflict", () -> board.notes.edit(note.id(), note.version(), "third", Visibility.STAFF));
        board.user.is(Staff.ALMA);
        assertProblem("participants.note.notYours", () -> board.notes.delete(note.id()));
    }

    @Test
    void a_service_is_logged_once_however_often_its_occasion_is_reported() {
        NewService meeting =
                new NewService(jordan, "adult-mentoring", TODAY, 60, "", "mentoring", "mentoring:meeting:1");
        Service first = board.services.log(meeting);
        assertThat(board.services.log(meeting).id()).isEqualTo(first.id());
        assertThat(board.services.count(jordan)).isEqualTo(1);
    }

    @Test
    void two_reports_of_one_occasion_at_once_log_one_service() throws Exception {
        NewService meeting =
                new NewService(jordan, "adult-mentoring", TODAY, 60, "", "mentoring", "mentoring:meeting:2");
        Callable<UUID> report = () ->
                board.user.asSystem("event", () -> board.services.log(meeting)).id();
        try (ExecutorService four = Executors.newFixedThreadPool(4)) {
            List<Future<UUID>> logged = four.invokeAll(List.of(report, report, report, report));
            for (Future<UUID> one : logged) {
                assertThat(one.get()).isEqualTo(logged.getFirst().get());
            }
        }
        assertThat(board.services.count(jordan)).isEqualTo(1);
    }

    @Test
    void the_clock_of_ninety_days_runs_from_the_last_service_that_counts() {
        assertThat(level()).isEqualTo(Level.OVERDUE);
        log("career-planning", 80);
        assertThat(level()).isEqualTo(Level.DAYS_75);
        log("follow-up", 5);
        assertThat(level()).isEqualTo(Level.DAYS_75);
        Service last = log("tutoring", 62);
        assertThat(level()).isEqualTo(Level.DAYS_60);
        board.services.takeBack(last.id(), last.version(), "wrong person");
        assertThat(level()).isEqualTo(Level.DAYS_75);
        log("tutoring", 10);
        assertThat(board.alerts.alerts(0, 10)).isEmpty();
    }

    @Test
    void a_service_does_not_disturb_somebody_who_has_the_form_open() {
        Participant open = board.participants.get(jordan);
        log("tutoring", 1);
        Participant saved = board.participants.update(
                jordan,
                open.version(),
                open.details().toBuilder().phone("216-555-0100").build());
        assertThat(saved.lastServiceOn()).contains(TODAY.minusDays(1));
        assertProblem("platform.conflict", () -> board.participants.update(jordan, open.version(), open.details()));
    }

    @Test
    void who_comes_back_starts_a_new_spell_with_a_new_clock() {
        log("tutoring", 100);
        Participant out = board.participants.changeStatus(
                jordan,
                board.participants.get(jordan).version(),
                ParticipantStatus.EXITED,
                TODAY.minusDays(100),
                "moved");
        assertThat(out.exitDate()).contains(TODAY.minusDays(100));
        assertThat(board.alerts.alerts(0, 10)).isEmpty();
        Participant back = board.participants.changeStatus(
                jordan, out.version(), ParticipantStatus.ACTIVE, TODAY.minusDays(2), "");
        assertThat(back.details().entryDate()).isEqualTo(TODAY.minusDays(2));
        assertThat(back.exitDate()).isEmpty();
        assertThat(back.exitReason()).isEmpty();
        assertThat(back.lastServiceOn()).isEmpty();
        assertThat(board.alerts.alerts(0, 10)).isEmpty();
    }

    @Test
    void nobody_exits_before_entering_or_in_the_future() {
        long version = board.participants.get(jordan).version();
        assertProblem(
                "participants.exitBeforeEntry",
                () -> board.participants.changeStatus(
                        jordan, version, ParticipantStatus.EXITED, TODAY.minusDays(300), ""));
        assertProblem(
                "participants.futureDate",
                () -> board.participants.changeStatus(
                        jordan, version, ParticipantStatus.EXITED, TODAY.plusDays(1), ""));
    }

    @Test
    void a_large_document_comes_back_as_it_went_in() {
        byte[] scan = new byte[1_700_000];
        new Random(7).nextBytes(scan);
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, scan, 0, 8);
        Document kept = add("C:\\scans\\licence.PDF", scan);
        assertThat(kept.name()).isEqualTo("licence.PDF");
        assertThat(kept.contentType()).isEqualTo("application/pdf");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        board.documents.write(kept.id(), out);
        assertThat(Arrays.equals(out.toByteArray(), scan)).isTrue();
        board.documents.delete(kept.id());
        assertThat(board.documents.list(jordan)).isEmpty();
    }

    @Test
    void a_program_does_not_hide_behind_the_name_of_a_picture() {
        byte[] program = {'M', 'Z', 0, 1, 2};
        assertProblem("participants.document.content", () -> add("photo.png", program));
        assertProblem("participants.document.type", () -> add("setup.exe", program));
        assertProblem("participants.document.content", () -> add("note.txt", program));
        assertProblem("participants.document.empty", () -> add("empty.txt", new byte[0]));
        assertProblem("participants.document.tooLarge", () -> add("big.txt", new byte[21 * 1024 * 1024]));
    }

    @Test
    void a_participant_adds_to_his_own_file_and_to_no_other() {
        UUID other = board.participants
                .register(ParticipantDetails.named("Ana", "Alvarez"))
                .id();
        board.user.is(Staff.JORDAN);
        Document mine = add("resume.txt", "hello".getBytes(StandardCharsets.UTF_8));
        assertThat(board.documents.find(mine.id())).isPresent();
        assertProblem("platform.security.forbidden", () -> board.documents.delete(mine.id()));
        NewDocument foreign = new NewDocument(other, "resume.txt", "", Optional.empty());
        assertProblem(
                "participants.notFound", () -> board.documents.add(foreign, new ByteArrayInputStream(new byte[] {65})));
    }

    @Test
    void the_newest_statement_is_the_consent_in_force() {
        consent(true, 30);
        assertThat(board.consents.given(jordan, "text-messages")).isTrue();
        board.user.is(Staff.JORDAN);
        consent(false, 2);
        assertThat(board.consents.given(jordan, "text-messages")).isFalse();
        assertThat(board.consents.history(jordan)).hasSize(2);
        assertThat(board.consents.given(jordan, "photo-and-story")).isFalse();
    }

    private void consent(boolean given, int daysAgo) {
        board.consents.record(new NewConsent(jordan, "text-messages", given, TODAY.minusDays(daysAgo), How.VERBAL, ""));
    }

    private Service log(String type, int daysAgo) {
        return board.services.log(NewService.byHand(jordan, type, TODAY.minusDays(daysAgo), 30, ""));
    }

    private Level level() {
        return board.alerts.alerts(0, 1).getFirst().level();
    }

    private Document add(String name, byte[] content) {
        return board.documents.add(
                new NewDocument(jordan, name, "other", Optional.empty()), new ByteArrayInputStream(content));
    }

    private List<String> texts() {
        return board.notes.list(jordan, 0, 10).stream().map(Note::text).toList();
    }
}
