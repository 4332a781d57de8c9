package org.boardwalk.mentoring.internal.domain.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.RelationState;

/** Whatever people try, in whatever order, a pair goes only where it may. */
class MovePropertyTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Property
    void what_is_over_stays_over(@ForAll Move move) {
        assertThat(Set.of(RelationState.DECLINED, RelationState.REMATCH, RelationState.CLOSED))
                .noneMatch(move::fits);
    }

    @Property
    void nothing_moves_back_to_a_proposal_and_nothing_stays_where_it_is(@ForAll Move move, @ForAll RelationState from) {
        assertThat(move.to()).isNotEqualTo(RelationState.PROPOSED);
        if (move.fits(from)) {
            assertThat(move.to()).isNotEqualTo(from);
        }
    }

    @Property
    void a_seat_is_only_taken_by_accepting_and_only_freed_by_an_end(@ForAll Move move, @ForAll RelationState from) {
        if (move.fits(from) && from.takesSeat() != move.to().takesSeat()) {
            assertThat(move).isIn(from.takesSeat() ? Set.of(Move.REMATCH, Move.CLOSE) : Set.of(Move.ACCEPT));
        }
    }

    @Property
    void nobody_is_a_pair_before_all_said_yes(
            @ForAll @Size(min = 1, max = 3) Set<Party> awaiting, @ForAll @Size(max = 6) List<Party> yes) {
        RelationEntity row = new RelationEntity(
                UUID.randomUUID(), UUID.randomUUID(), MentoringKind.ONE_TO_ONE, Party.COORDINATOR, awaiting);
        for (Party party : yes) {
            row.agree(party);
            row.accept(DAY);
        }
        boolean all = yes.containsAll(awaiting);
        assertThat(row.state()).isEqualTo(all ? RelationState.ACCEPTED : RelationState.PROPOSED);
        assertThat(row.agreedOn().isPresent()).isEqualTo(all);
    }

    @Property
    void a_pair_begins_once_and_only_after_it_was_accepted(@ForAll @Size(max = 8) List<Move> tries) {
        RelationEntity row = new RelationEntity(UUID.randomUUID(), UUID.randomUUID(), MentoringKind.ONE_TO_ONE);
        int begun = 0;
        LocalDate day = DAY;
        for (Move move : tries) {
            day = day.plusDays(1);
            boolean accepted = row.state() == RelationState.ACCEPTED;
            boolean moved =
                    switch (move) {
                        case ACCEPT -> row.accept(day);
                        case START -> row.start(day);
                        default -> row.move(move);
                    };
            begun += move == Move.START && moved ? 1 : 0;
            assertThat(move == Move.START && moved).isEqualTo(move == Move.START && accepted);
        }
        assertThat(begun).isLessThanOrEqualTo(1);
        assertThat(row.startedOn().isPresent()).isEqualTo(begun == 1);
    }
}
