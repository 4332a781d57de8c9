package org.boardwalk.internships.internal.domain.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.api.preference.Ranking;

/** Read token by token a ranking says what was written. */
class RankingReaderPropertyTest {
    private static final List<UUID> ALL =
            IntStream.range(0, 9).mapToObj(number -> new UUID(number, -number)).toList();

    private final RankingReader reader = new RankingReader();

    /** Each is refused, left out, or in one of four tiers. */
    @Provide
    Arbitrary<Ranking> rankings() {
        return Combinators.combine(
                        Arbitraries.integers().between(-2, 3).list().ofSize(ALL.size()), Arbitraries.of(true, false))
                .as(RankingReaderPropertyTest::ranking);
    }

    private static Ranking ranking(List<Integer> places, boolean open) {
        Set<UUID> refused = new HashSet<>();
        List<List<UUID>> tiers = new ArrayList<>();
        IntStream.range(0, 4).forEach(tier -> tiers.add(new ArrayList<>()));
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            if (place >= 0) {
                tiers.get(place).add(ALL.get(i));
            } else if (place == -1) {
                refused.add(ALL.get(i));
            }
        }
        return new Ranking(tiers, refused, open);
    }

    @Property
    void what_was_written_is_read(@ForAll("rankings") Ranking ranking) {
        List<Criterion> others = List.of(new Criterion(Criterion.Kind.CREDENTIAL_HELD, "tiers", 5));
        WishText text = new WishText(ranking, others);
        assertThat(reader.read(text.write())).isEqualTo(ranking);
        assertThat(WishText.read(text.write())).isEqualTo(text);
    }
}
