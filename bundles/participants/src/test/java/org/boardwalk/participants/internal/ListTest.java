package org.boardwalk.participants.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.participants.internal.testing.Problems.assertProblem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantSort.Field;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.internal.testing.Board;
import org.boardwalk.participants.internal.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Board.Database.class)
class ListTest {
    private static final LocalDate TODAY = LocalDate.now();
    private static final ParticipantQuery ALL = ParticipantQuery.ALL;

    @Parameter
    Board.Database database;

    private Board board;
    private UUID nunez;
    private UUID brooks;

    @BeforeEach
    void people() {
        board = Board.fresh(database);
        nunez = add(person("José", "Núñez", "C-10").email("jose@example.org").entryDate(TODAY.minusDays(70)));
        brooks = add(person("Ben", "Brooks", "C-2").programme("advanced-manufacturing"));
        add(person("Ana", "Brooks", "C-3").preferredName("Nan").entryDate(TODAY.minusDays(10)));
        add(person("Zoë", "Abbott", "")
                .programme("health-information-technology")
                .entryDate(TODAY.minusDays(400)));
    }

    @Test
    void people_come_by_family_name_and_given_name() {
        assertThat(names(ALL, ParticipantSort.BY_NAME))
                .containsExactly("Zoë Abbott", "Nan Brooks", "Ben Brooks", "José Núñez");
        assertThat(names(ALL, new ParticipantSort(Field.NAME, true)))
                .containsExactly("José Núñez", "Ben Brooks", "Nan Brooks", "Zoë Abbott");
    }

    @Test
    void every_order_lists_everybody_once_page_by_page() {
        for (Field field : Field.values()) {
            for (boolean descending : List.of(true, false)) {
                List<UUID> seen = new ArrayList<>();
                for (int offset = 0; offset < 4; offset++) {
                    board.participants
                            .page(ALL, new ParticipantSort(field, descending), offset, 1)
                            .forEach(one -> seen.add(one.id()));
                }
                assertThat(seen).as(field + " " + descending).hasSize(4).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void the_search_looks_through_names_email_and_number_whatever_case_and_accents() {
        assertThat(found("nunez")).containsExactly("José Núñez");
        assertThat(found("NÚÑ jos")).containsExactly("José Núñez");
        assertThat(found("jose@exam")).containsExactly("José Núñez");
        assertThat(found("c-3")).containsExactly("Nan Brooks");
        assertThat(found("nan")).containsExactly("Nan Brooks");
        assertThat(found("brooks ben")).containsExactly("Ben Brooks");
        assertThat(found("100%")).isEmpty();
        assertThat(found("o'; drop table x; --")).isEmpty();
    }

    @Test
    void filters_narrow_together() {
        assertThat(names(ALL.withProgrammes(Set.of("advanced-manufacturing", ""))))
                .containsExactly("Nan Brooks", "Ben Brooks", "José Núñez");
        assertThat(names(ALL.withStatuses(Set.of(ParticipantStatus.APPLICANT)))).containsExactly("Ben Brooks");
        assertThat(names(ALL.withEntered(Optional.of(TODAY.minusDays(100)), Optional.of(TODAY.minusDays(20)))))
                .containsExactly("José Núñez");
        assertThat(names(ALL.withNoServiceForDays(OptionalInt.of(60)))).containsExactly("Zoë Abbott", "José Núñez");
        assertThat(names(ALL.withText("brooks").withStatuses(Set.of(ParticipantStatus.ACTIVE))))
                .containsExactly("Nan Brooks");
        assertThat(board.participants.count(ALL.withText("brooks"))).isEqualTo(2);
    }

    @Test
    void caseloads_and_cohorts_narrow_too() {
        board.participants.assignPlanner(List.of(nunez), Optional.of(Staff.DANA.id()));
        UUID cohort = board.cohorts
                .create("Evening", "", Optional.empty(), Optional.empty())
                .id();
        board.cohorts.add(cohort, List.of(brooks, nunez));
        board.cohorts.add(cohort, List.of(brooks));
        assertThat(names(ALL.withPlanner(Optional.of(Staff.DANA.id())))).containsExactly("José Núñez");
        assertThat(names(ALL.withUnassigned(true))).hasSize(3);
        assertThat(names(ALL.withCohort(Optional.of(cohort)))).containsExactly("Ben Brooks", "José Núñez");
        assertThat(board.cohorts.all().getFirst().members()).isEqualTo(2);
        assertProblem("participants.cohort.notEmpty", () -> board.cohorts.delete(cohort));
    }

    @Test
    void a_number_belongs_to_one_person() {
        assertProblem("participants.externalIdTaken", () -> add(person("Somebody", "Else", "c-2")));
        assertThat(board.participants.lookAlikes(person("B", "B", "C-2").build()))
                .hasSize(1);
        assertThat(board.participants.lookAlikes(ParticipantDetails.named("Ben", "Brooks")))
                .isEmpty();
    }

    @Test
    void what_is_typed_wrong_is_told_before_anything_is_saved() {
        assertProblem("participants.required.familyName", () -> add(person("Only", " ", "")));
        assertProblem(
                "participants.invalid.email", () -> add(person("A", "B", "").email("a@b")));
        assertProblem("participants.invalid.zip", () -> add(person("A", "B", "").zip("4410")));
        assertProblem(
                "participants.invalid.birthDate", () -> add(person("A", "B", "").birthDate(TODAY.plusDays(1))));
        assertProblem("participants.invalid.socialSecurity", () -> add(person("A", "B", "123-45-6789")));
        assertThat(board.participants.count(ALL)).isEqualTo(4);
    }

    @Test
    void who_saves_second_is_told_and_loses_nothing_silently() {
        Participant open = board.participants.get(brooks);
        board.participants.update(
                brooks, open.version(), open.details().toBuilder().city("Akron").build());
        assertProblem(
                "platform.conflict",
                () -> board.participants.update(
                        brooks,
                        open.version(),
                        open.details().toBuilder().city("Lorain").build()));
        assertThat(board.participants.get(brooks).details().city()).isEqualTo("Akron");
    }

    private static ParticipantDetails.Builder person(String given, String family, String number) {
        return ParticipantDetails.named(given, family).toBuilder().externalId(number);
    }

    private UUID add(ParticipantDetails.Builder details) {
        return board.participants.register(details.build()).id();
    }

    private List<String> found(String text) {
        return names(ALL.withText(text));
    }

    private List<String> names(ParticipantQuery query) {
        return names(query, ParticipantSort.BY_NAME);
    }

    private List<String> names(ParticipantQuery query, ParticipantSort sort) {
        return board.participants.page(query, sort, 0, 50).stream()
                .map(ParticipantSummary::displayName)
                .toList();
    }
}
