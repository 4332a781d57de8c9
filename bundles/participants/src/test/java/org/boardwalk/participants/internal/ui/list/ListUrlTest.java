package org.boardwalk.participants.internal.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantStatus;
import org.junit.jupiter.api.Test;

class ListUrlTest {
    private static final UUID ME = UUID.randomUUID();

    private final ListUrl everybody = new ListUrl(Optional.empty());
    private final ListUrl mine = new ListUrl(Optional.of(ME));

    @Test
    void all_filters_and_the_order_come_back_from_the_address() {
        ListState state = new ListState(
                new ParticipantQuery(
                        "ana maría & sons",
                        Set.of(ParticipantStatus.ACTIVE, ParticipantStatus.FOLLOW_UP),
                        Set.of("hit", ""),
                        Optional.of(UUID.randomUUID()),
                        false,
                        Optional.of(UUID.randomUUID()),
                        OptionalInt.of(75),
                        Optional.of(LocalDate.of(2026, 1, 1)),
                        Optional.of(LocalDate.of(2026, 2, 1))),
                new ParticipantSort(ParticipantSort.Field.LAST_SERVICE, true));
        assertThat(through(everybody, state)).isEqualTo(state);
        assertThat(through(mine, state)).isEqualTo(state);
    }

    @Test
    void nothing_narrowed_needs_no_parameters() {
        ListState all = new ListState(ParticipantQuery.ALL, ParticipantSort.BY_NAME);
        assertThat(everybody.write(all).getQueryString()).isEmpty();
    }

    @Test
    void a_planner_starts_with_her_caseload_and_can_look_at_everybody() {
        assertThat(mine.read(QueryParameters.empty()).query().planner()).contains(ME);
        ListState all = new ListState(ParticipantQuery.ALL, ParticipantSort.BY_NAME);
        assertThat(mine.write(all).getQueryString()).isEqualTo("planner=any");
        assertThat(through(mine, all)).isEqualTo(all);
    }

    @Test
    void the_unassigned_are_not_the_same_as_everybody() {
        ListState unassigned = new ListState(ParticipantQuery.ALL.withUnassigned(true), ParticipantSort.BY_NAME);
        assertThat(through(mine, unassigned)).isEqualTo(unassigned);
    }

    @Test
    void what_is_not_understood_is_left_out() {
        QueryParameters odd = QueryParameters.fromString(
                "status=dancing&planner=x&cohort=1&noService=-5&from=yesterday&sort=shoe-size&more=1");
        assertThat(everybody.read(odd)).isEqualTo(new ListState(ParticipantQuery.ALL, ParticipantSort.BY_NAME));
    }

    private static ListState through(ListUrl url, ListState state) {
        return url.read(QueryParameters.fromString(url.write(state).getQueryString()));
    }
}
