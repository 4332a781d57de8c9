package org.boardwalk.participants.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.boardwalk.participants.internal.testing.Problems.assertProblem;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.MergeHandler;
import org.boardwalk.participants.api.MergePreview;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.casefile.Consents.How;
import org.boardwalk.participants.api.casefile.Consents.NewConsent;
import org.boardwalk.participants.api.casefile.Documents.NewDocument;
import org.boardwalk.participants.api.casefile.Notes.NewNote;
import org.boardwalk.participants.api.casefile.Notes.Visibility;
import org.boardwalk.participants.api.casefile.ServiceLog.NewService;
import org.boardwalk.participants.internal.testing.Board;
import org.boardwalk.participants.internal.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Board.Database.class)
class MergeTest {
    private static final LocalDate TODAY = LocalDate.now();

    @Parameter
    Board.Database database;

    private Board board;
    private Participant keep;
    private Participant gone;

    @BeforeEach
    void oneHumanTwoRecords() {
        board = Board.fresh(database);
        keep = board.participants.register(ParticipantDetails.named("Ana", "Alvarez").toBuilder()
                .externalId("C-1")
                .email("ana@example.org")
                .build());
        gone = board.participants.register(ParticipantDetails.named("Ana María", "Alvarez").toBuilder()
                .externalId("C-2")
                .phone("216-555-0100")
                .entryDate(TODAY.minusDays(50))
                .build());
    }

    @Test
    void the_preview_says_what_differs_and_what_moves() {
        fillBoth();
        MergePreview preview = board.participants.previewMerge(keep.id(), gone.id());
        assertThat(preview.differences())
                .extracting(MergePreview.Difference::field)
                .containsExactly("externalId", "givenName");
        assertThat(preview.suggested().givenName()).isEqualTo("Ana");
        assertThat(preview.suggested().phone()).isEqualTo("216-555-0100");
        assertThat(preview.moves())
                .extracting(move -> move.what() + " " + move.count())
                .containsExactlyInAnyOrder(
                        "participants.merge.notes 1",
                        "participants.merge.services 1",
                        "participants.merge.documents 1",
                        "participants.merge.consents 1",
                        "participants.merge.cohorts 2");
    }

    @Test
    void a_merge_keeps_everything_of_both() {
        fillBoth();
        MergePreview preview = board.participants.previewMerge(keep.id(), gone.id());
        Participant one = board.participants.merge(preview, preview.suggested());
        assertThat(board.participants.count(ParticipantQuery.ALL)).isEqualTo(1);
        assertThat(board.notes.count(one.id())).isEqualTo(2);
        assertThat(board.services.count(one.id())).isEqualTo(2);
        assertThat(board.documents.list(one.id())).hasSize(2);
        assertThat(board.consents.history(one.id())).hasSize(2);
        assertThat(one.cohorts()).hasSize(2);
        assertThat(one.lastServiceOn()).contains(TODAY.minusDays(3));
        assertThat(one.status()).isEqualTo(ParticipantStatus.ACTIVE);
        assertThat(one.otherIds())
                .extracting(id -> id.system() + " " + id.value())
                .containsExactly("state C-2");
    }

    @Test
    void the_old_id_and_the_old_number_still_lead_to_the_person() {
        MergePreview preview = board.participants.previewMerge(keep.id(), gone.id());
        board.participants.merge(preview, preview.suggested());
        assertThat(board.participants.get(gone.id()).id()).isEqualTo(keep.id());
        assertThat(board.access.mayRead(gone.id())).isTrue();
        ParticipantDetails same = ParticipantDetails.named("Somebody", "Else").toBuilder()
                .externalId("c-2")
                .build();
        assertProblem("participants.externalIdTaken", () -> board.participants.register(same));
    }

    @Test
    void merging_a_merged_record_leads_from_the_first_to_the_last() {
        Participant third = board.participants.register(ParticipantDetails.named("Anna", "Alvarez"));
        MergePreview first = board.participants.previewMerge(keep.id(), gone.id());
        board.participants.merge(first, first.suggested());
        MergePreview second = board.participants.previewMerge(third.id(), keep.id());
        board.participants.merge(second, second.suggested());
        assertThat(board.participants.get(gone.id()).id()).isEqualTo(third.id());
        assertThat(board.participants.get(third.id()).details().externalId()).isEqualTo("C-1");
    }

    @Test
    void account_and_planner_come_along() {
        board.participants.assignPlanner(List.of(gone.id()), Optional.of(Staff.DANA.id()));
        board.participants.linkAccount(
                gone.id(), board.participants.get(gone.id()).version(), Optional.of(Staff.JORDAN.id()));
        MergePreview preview = board.participants.previewMerge(keep.id(), gone.id());
        Participant one = board.participants.merge(preview, preview.suggested());
        assertThat(one.accountId()).contains(Staff.JORDAN.id());
        assertThat(one.plannerId()).contains(Staff.DANA.id());
    }

    @Test
    void modules_move_their_rows_in_the_same_transaction() {
        Plans plans = new Plans(false);
        board.modules(plans);
        MergePreview preview = board.participants.previewMerge(keep.id(), gone.id());
        assertThat(preview.moves()).contains(new MergeHandler.Moves("pathways", "pathways.merge.plans", 3));
        board.participants.merge(preview, preview.suggested());
        assertThat(plans.moved).containsExactly(keep.id(), gone.id());
    }

    @Test
    void a_module_that_cannot_move_stops_the_merge_and_nothing_has_moved() {
        fillBoth();
        board.modules(new Plans(true));
        MergePreview preview = board.participants.previewMerge(keep.id(), gone.id());
        assertThatThrownBy(() -> board.participants.merge(preview, preview.suggested()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(board.participants.count(ParticipantQuery.ALL)).isEqualTo(2);
        assertThat(board.notes.count(gone.id())).isEqualTo(1);
    }

    @Test
    void a_preview_that_is_out_of_date_merges_nothing() {
        MergePreview preview = board.participants.previewMerge(keep.id(), gone.id());
        board.participants.update(
                gone.id(),
                gone.version(),
                gone.details().toBuilder().city("Lorain").build());
        assertProblem("platform.conflict", () -> board.participants.merge(preview, preview.suggested()));
        assertProblem("participants.merge.same", () -> board.participants.previewMerge(keep.id(), keep.id()));
    }

    private void fillBoth() {
        UUID evening = board.cohorts
                .create("Evening", "", Optional.empty(), Optional.empty())
                .id();
        UUID day = board.cohorts
                .create("Day", "", Optional.empty(), Optional.empty())
                .id();
        board.cohorts.add(evening, List.of(keep.id(), gone.id()));
        board.cohorts.add(day, List.of(gone.id()));
        int days = 10;
        for (UUID id : List.of(keep.id(), gone.id())) {
            board.notes.add(new NewNote(id, TODAY, 0, "a note", Visibility.STAFF));
            board.services.log(NewService.byHand(id, "tutoring", TODAY.minusDays(days), 30, ""));
            board.documents.add(
                    new NewDocument(id, "a.txt", "", Optional.empty()), new ByteArrayInputStream(new byte[] {65}));
            board.consents.record(new NewConsent(id, "text-messages", true, TODAY, How.VERBAL, ""));
            days = 3;
        }
    }

    /** Stands for a module that is on. */
    private record Plans(boolean broken, List<UUID> moved) implements MergeHandler {
        Plans(boolean broken) {
            this(broken, new ArrayList<>());
        }

        @Override
        public String module() {
            return "pathways";
        }

        @Override
        public List<Moves> preview(UUID keep, UUID gone) {
            return List.of(new Moves("pathways", "pathways.merge.plans", 3));
        }

        @Override
        public void move(UUID keep, UUID gone) {
            if (broken) {
                throw new IllegalStateException("cannot");
            }
            moved.addAll(List.of(keep, gone));
        }
    }
}
