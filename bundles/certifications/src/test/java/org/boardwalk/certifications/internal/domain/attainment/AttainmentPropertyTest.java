package org.boardwalk.certifications.internal.domain.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardwalk.certifications.api.attainment.SpellAttainment;
import org.boardwalk.certifications.api.attainment.SpellAttainment.Credential;
import org.boardwalk.certifications.api.attainment.Verdict;
import org.boardwalk.certifications.api.catalogue.FederalType;
import org.boardwalk.certifications.internal.domain.attainment.NaiveAttainment.Answer;
import org.boardwalk.certifications.internal.domain.attainment.Stay.Found;
import org.boardwalk.certifications.internal.domain.attainment.Stay.Meaning;
import org.boardwalk.certifications.internal.domain.attainment.Stay.What;
import org.boardwalk.pathways.api.text.LocalText;

class AttainmentPropertyTest {
    private static final List<String> LEARNING =
            List.of("", "1303/01", "1303/05", "1303/06", "1303/09", "1332/1", "1401/1");
    private static final List<String> REASONS = List.of("", "923/00", "923/01", "923/02", "923/06", "923/07");
    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);

    /** Somebody's stay and wallet. */
    record Case(Stay stay, List<Earned> wallet) {
        SpellAttainment result() {
            return Attainment.judge(Samples.RULES, stay, wallet, TODAY);
        }
    }

    @Property(tries = 4000)
    void it_says_what_the_naive_measure_says(@ForAll("cases") Case one) {
        SpellAttainment result = one.result();
        assertThat(result.measured().verdict()).isEqualTo(verdict(NaiveAttainment.measured(one.stay())));
        for (Earned earned : one.wallet()) {
            Credential judged = result.credentials().stream()
                    .filter(credential -> credential.id().equals(earned.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(judged.judgement().verdict())
                    .as("%s in %s", earned, one.stay())
                    .isEqualTo(verdict(NaiveAttainment.counts(one.stay(), earned)));
        }
        assertThat(result.slots().stream().map(Credential::id))
                .containsExactlyElementsOf(NaiveAttainment.slots(one.stay(), one.wallet()));
    }

    @Property(tries = 1000)
    void the_order_of_the_wallet_does_not_matter(@ForAll("cases") Case one, @ForAll Random random) {
        List<Earned> shuffled = new ArrayList<>(one.wallet());
        Collections.shuffle(shuffled, random);
        assertThat(new Case(one.stay(), shuffled).result()).isEqualTo(one.result());
    }

    @Property(tries = 1000)
    void who_counts_in_the_numerator_is_in_the_denominator(@ForAll("cases") Case one) {
        SpellAttainment result = one.result();
        if (result.attained() == Verdict.COUNTS) {
            assertThat(result.measured().verdict()).isEqualTo(Verdict.COUNTS);
            assertThat(result.slots()).anyMatch(slot -> slot.judgement().verdict() == Verdict.COUNTS);
        }
    }

    private static Verdict verdict(Answer answer) {
        return switch (answer) {
            case YES -> Verdict.COUNTS;
            case NO -> Verdict.DOES_NOT_COUNT;
            case MAYBE -> Verdict.NOT_YET_KNOWN;
        };
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.longs().map(seed -> random(new Random(seed)));
    }

    /** Days lie close to the boundaries, where rules differ. */
    private static Case random(Random random) {
        LocalDate exit = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(800));
        LocalDate entry = exit.minusDays(random.nextInt(60));
        List<Meaning> learning = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            learning.add(Samples.meaning(LEARNING.get(random.nextInt(LEARNING.size()))));
        }
        List<Found> after = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            after.add(new Found(What.values()[random.nextInt(3)], near(random, exit)));
        }
        Stay stay = new Stay(
                new UUID(0, 1),
                "",
                entry,
                random.nextInt(5) == 0 ? Optional.empty() : Optional.of(exit),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(Samples.meaning(REASONS.get(random.nextInt(REASONS.size())))),
                random.nextInt(9) == 0 ? Optional.of(Samples.meaning("918/1")) : Optional.empty(),
                learning,
                after);
        List<Earned> wallet = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            FederalType[] types = FederalType.values();
            wallet.add(new Earned(
                    new UUID(0, 10 + i),
                    Optional.empty(),
                    LocalText.plain("C" + i),
                    random.nextInt(6) == 0 ? Optional.empty() : Optional.of(types[random.nextInt(types.length)]),
                    random.nextBoolean() ? near(random, entry) : near(random, exit),
                    random.nextInt(5) != 0,
                    random.nextInt(8) == 0));
        }
        return new Case(stay, wallet);
    }

    private static LocalDate near(Random random, LocalDate day) {
        return day.plusYears(random.nextInt(2)).plusDays(random.nextInt(7) - 3);
    }
}
