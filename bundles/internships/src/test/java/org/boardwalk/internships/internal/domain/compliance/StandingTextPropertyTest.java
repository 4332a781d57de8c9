package org.boardwalk.internships.internal.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardwalk.internships.internal.domain.compliance.ItemRule.Step;
import org.junit.jupiter.api.Test;

class StandingTextPropertyTest {
    private final StandingText.Reader reader = new StandingText.Reader();

    @Property(tries = 300)
    void how_somebody_stands_is_read_as_it_was_written(@ForAll("standings") List<Standing> standings) {
        Map<UUID, Standing> all = new HashMap<>();
        standings.forEach(one -> all.put(UUID.randomUUID(), one));

        assertThat(reader.read(StandingText.write(all).orElseThrow())).isEqualTo(all);
    }

    /** The page of a term reads two thousand of them. */
    @Test
    void twenty_requirements_take_less_than_six_hundred_letters() {
        Map<UUID, Standing> all = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            all.put(UUID.randomUUID(), new Standing(Step.ACCEPTED, true, LocalDate.of(2027, 5, 1)));
        }

        assertThat(StandingText.write(all).orElseThrow()).hasSizeLessThan(600);
    }

    @Provide
    Arbitrary<List<Standing>> standings() {
        Arbitrary<LocalDate> days =
                Arbitraries.longs().between(-1000, 3_000_000).map(LocalDate::ofEpochDay);
        return Combinators.combine(Arbitraries.of(Step.values()), Arbitraries.of(true, false), days.injectNull(0.3))
                .as(Standing::new)
                .list()
                .ofMaxSize(20);
    }
}
