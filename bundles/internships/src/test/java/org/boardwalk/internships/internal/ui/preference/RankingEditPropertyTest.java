package org.boardwalk.internships.internal.ui.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody does to a list, in whatever order: nothing is lost, nothing is twice, and each step does what it says. */
class RankingEditPropertyTest {
    private static final List<UUID> ALL =
            IntStream.range(0, 7).mapToObj(number -> new UUID(0, number)).toList();

    /** What one does, to which, and beside which other. */
    record Step(int what, UUID id, UUID other) {
        RankingEdit to(RankingEdit now) {
            List<BiFunction<RankingEdit, UUID, RankingEdit>> acts = List.of(
                    RankingEdit::add,
                    RankingEdit::remove,
                    RankingEdit::refuse,
                    RankingEdit::up,
                    RankingEdit::down,
                    RankingEdit::tie,
                    (edit, one) -> edit.with(one, other),
                    (edit, one) -> edit.before(one, other),
                    (edit, one) -> edit.beside(one, other),
                    (edit, one) -> edit.open(!edit.ranking().openToOthers()));
            return acts.get(what).apply(now, id);
        }
    }

    @Provide
    Arbitrary<RankingEdit> lists() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.integers().between(0, 9), Arbitraries.of(ALL), Arbitraries.of(ALL))
                .as(Step::new);
        return step.list().ofMaxSize(40).map(steps -> {
            RankingEdit edit = RankingEdit.NOTHING;
            for (Step one : steps) {
                Set<UUID> before = edit.ranking().mentioned();
                edit = one.to(edit);
                Set<UUID> lost = new HashSet<>(before);
                lost.removeAll(edit.ranking().mentioned());
                lost.remove(one.id());
                assertThat(lost).isEmpty();
            }
            return edit;
        });
    }

    @Provide
    Arbitrary<UUID> ids() {
        return Arbitraries.of(ALL);
    }

    @Property
    void up_wins_a_place_against_the_next_one_and_never_loses_any(
            @ForAll("lists") RankingEdit edit, @ForAll("ids") UUID id) {
        RankingEdit moved = edit.up(id);
        for (UUID other : ALL) {
            boolean both = edit.tier(id) >= 0 && edit.tier(other) >= 0 && !other.equals(id);
            if (both && edit.tier(id) < edit.tier(other)) {
                assertThat(moved.tier(id)).isLessThan(moved.tier(other));
            }
            if (both && edit.tier(id) == edit.tier(other)) {
                assertThat(moved.tier(id)).isLessThan(moved.tier(other));
            }
        }
        assertThat(moved.ranking().mentioned()).isEqualTo(edit.ranking().mentioned());
    }

    @Property
    void down_takes_back_what_up_did_to_one_that_stands_alone(
            @ForAll("lists") RankingEdit edit, @ForAll("ids") UUID id) {
        int tier = edit.tier(id);
        if (tier > 0 && edit.ranking().tiers().get(tier).size() == 1) {
            assertThat(edit.up(id).down(id).ranking().saysTheSame(edit.ranking()))
                    .isTrue();
            assertThat(edit.up(id).tier(id)).isEqualTo(tier - 1);
        }
    }

    @Property
    void same_as_above_is_liked_as_much_as_those_above(@ForAll("lists") RankingEdit edit, @ForAll("ids") UUID id) {
        int tier = edit.tier(id);
        if (tier > 0) {
            UUID above = edit.ranking().tiers().get(tier - 1).getFirst();
            assertThat(edit.tie(id).tier(id)).isEqualTo(edit.tie(id).tier(above));
        }
    }

    @Property
    void refused_is_in_no_tier_and_ranked_is_not_refused(@ForAll("lists") RankingEdit edit, @ForAll("ids") UUID id) {
        assertThat(edit.refuse(id).tier(id)).isNegative();
        assertThat(edit.refuse(id).ranking().accepts(id)).isFalse();
        assertThat(edit.add(id).ranking().accepts(id)).isTrue();
        assertThat(edit.add(id).tier(id))
                .isEqualTo(edit.add(id).ranking().tiers().size() - 1);
    }

    @Property
    void what_is_not_offered_any_more_is_gone_and_the_rest_keeps_its_order(@ForAll("lists") RankingEdit edit) {
        List<UUID> offered = ALL.subList(0, 4);
        RankingEdit left = edit.only(offered);
        assertThat(offered).containsAll(left.ranking().mentioned());
        for (UUID one : offered) {
            for (UUID other : offered) {
                if (edit.tier(one) >= 0 && edit.tier(other) >= 0) {
                    assertThat(Integer.signum(left.tier(one) - left.tier(other)))
                            .isEqualTo(Integer.signum(edit.tier(one) - edit.tier(other)));
                }
            }
        }
    }
}
