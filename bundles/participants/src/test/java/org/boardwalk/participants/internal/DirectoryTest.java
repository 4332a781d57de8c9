package org.boardwalk.participants.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.participants.internal.testing.Problems.assertProblem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.directory.ParticipantDirectory;
import org.boardwalk.participants.api.directory.ParticipantDirectory.Clues;
import org.boardwalk.participants.api.directory.ParticipantDirectory.Match;
import org.boardwalk.participants.api.directory.ParticipantDirectory.Match.Kind;
import org.boardwalk.participants.internal.app.DirectoryService;
import org.boardwalk.participants.internal.testing.Board;
import org.boardwalk.participants.internal.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Board.Database.class)
class DirectoryTest {
    private static final LocalDate BORN = LocalDate.of(1998, 4, 17);
    private static final Clues NOTHING = new Clues("", "", "", "", "", Optional.empty());

    @Parameter
    Board.Database database;

    private Board board;
    private ParticipantDirectory directory;

    @BeforeEach
    void emptyBoard() {
        board = Board.fresh(database);
        directory = new DirectoryService(board.user, board.data.transactions(), board.entities);
    }

    private Participant register(String number, String email, String family) {
        return board.participants.register(ParticipantDetails.builder()
                .externalId(number)
                .email(email)
                .givenName("Ana")
                .familyName(family)
                .birthDate(BORN)
                .build());
    }

    private Match find(Clues clues) {
        return directory.open().find(clues);
    }

    private static Clues number(String number) {
        return new Clues("", number, "", "", "", Optional.empty());
    }

    private static Clues named(String number, String given, String family) {
        return new Clues("", number, "", given, family, Optional.of(BORN));
    }

    private static void assertFound(Match match, UUID id) {
        assertThat(match).isEqualTo(new Match(Kind.FOUND, Optional.of(id), true));
    }

    @Test
    void people_are_recognised_by_id_number_email_or_name_and_birth_date() {
        UUID ana = register("C-1", "ana@example.org", "Álvarez").id();
        register("C-2", "ben@example.org", "Brooks");
        assertFound(find(new Clues(ana.toString(), "", "", "", "", Optional.empty())), ana);
        assertFound(find(number("c-1")), ana);
        assertFound(find(new Clues("", "", "ANA@example.org", "", "", Optional.empty())), ana);
        assertFound(find(named("", "ana", "Alvarez")), ana);
        assertThat(find(number("C-9")).kind()).isEqualTo(Kind.NOBODY);
        assertThat(find(NOTHING).kind()).isEqualTo(Kind.NOBODY);
        assertThat(find(new Clues("not an id", "", "", "", "", Optional.empty()))
                        .kind())
                .isEqualTo(Kind.NOBODY);
    }

    @Test
    void two_numbers_are_two_people_and_two_people_are_told_apart_by_number_only() {
        UUID first = register("C-1", "shared@example.org", "Álvarez").id();
        assertThat(find(named("C-7", "Ana", "Álvarez")).kind()).isEqualTo(Kind.NOBODY);
        register("C-2", "shared@example.org", "Álvarez");
        assertThat(find(named("", "Ana", "Álvarez")).kind()).isEqualTo(Kind.SEVERAL);
        assertThat(find(new Clues("", "", "shared@example.org", "", "", Optional.empty()))
                        .kind())
                .isEqualTo(Kind.SEVERAL);
        assertFound(find(named("C-1", "Ana", "Álvarez")), first);
    }

    @Test
    void another_name_is_found_but_told() {
        UUID ana = register("C-1", "", "Álvarez").id();
        assertThat(find(named("C-1", "Ben", "Brooks"))).isEqualTo(new Match(Kind.FOUND, Optional.of(ana), false));
    }

    @Test
    void a_merged_record_leads_to_the_one_that_stayed() {
        Participant keep = register("C-1", "", "Álvarez");
        Participant gone = register("C-2", "", "Brooks");
        board.participants.merge(board.participants.previewMerge(keep.id(), gone.id()), keep.details());
        assertFound(find(number("C-2")), keep.id());
        assertFound(find(new Clues(gone.id().toString(), "", "", "", "", Optional.empty())), keep.id());
    }

    @Test
    void a_planner_recognises_her_caseload_alone_and_a_participant_nobody() {
        UUID ana = register("C-1", "", "Álvarez").id();
        UUID ben = register("C-2", "", "Brooks").id();
        board.participants.assignPlanner(List.of(ana), Optional.of(Staff.DANA.id()));
        board.user.is(Staff.DANA);
        assertFound(find(number("C-1")), ana);
        assertThat(find(number("C-2")).kind()).isEqualTo(Kind.NOBODY);
        assertThat(directory.open().ids()).containsExactly(ana);
        assertThat(directory.open().about(ben)).isEmpty();
        assertThat(directory.open().about(ana)).map(Clues::externalId).contains("C-1");
        board.user.is(Staff.JORDAN);
        assertProblem("platform.security.forbidden", directory::open);
    }
}
