package org.boardwalk.mentoring.internal.domain.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.criteria.Criterion.Kind;
import org.boardwalk.mentoring.api.criteria.Score;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.Mode;

class JudgePropertyTest {
    @Provide
    Arbitrary<Fit> fits() {
        return Fits.any();
    }

    @Provide
    Arbitrary<Fit> full() {
        return Fits.any().filter(JudgePropertyTest::saysAll);
    }

    @Provide
    Arbitrary<List<Criterion>> criteria() {
        return Fits.criteria();
    }

    @Property
    void a_similarity_is_what_its_kind_says(
            @ForAll("fits") Fit mentor, @ForAll("fits") Fit mentee, @ForAll boolean former) {
        for (Kind kind : Kind.values()) {
            assertThat(similarity(kind, mentor, mentee, former))
                    .as(kind.name())
                    .isEqualByComparingTo(Plain.of(kind, mentor, mentee, former));
        }
    }

    @Property
    void points_are_the_exact_sum_of_the_terms_and_within_bounds(
            @ForAll("criteria") List<Criterion> criteria,
            @ForAll("fits") Fit mentor,
            @ForAll("fits") Fit mentee,
            @ForAll boolean former) {
        Score score = new Judge(1, criteria).score(mentor, mentee, former);
        BigDecimal sum = BigDecimal.ZERO;
        for (Score.Term term : score.terms()) {
            assertThat(term.similarity()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            assertThat(term.points())
                    .isEqualByComparingTo(term.similarity()
                            .multiply(BigDecimal.valueOf(term.criterion().weight())));
            sum = sum.add(term.points());
        }
        assertThat(score.total()).isEqualByComparingTo(sum);
        assertThat(score.total()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(score.best()));
        assertThat(score.acceptable()).isEqualTo(score.missing().isEmpty());
    }

    @Provide
    Arbitrary<List<Fit>> many() {
        return Fits.any().list().ofMinSize(1).ofMaxSize(6);
    }

    @Property
    void judging_in_bulk_gives_the_points_of_the_plain_definition(
            @ForAll("criteria") List<Criterion> criteria,
            @ForAll("many") List<Fit> mentors,
            @ForAll("many") List<Fit> mentees,
            @ForAll Set<@IntRange(max = 5) Integer> former) {
        Bulk bulk = new Judge(1, criteria).among(mentors);
        BitSet with = new BitSet();
        former.stream().filter(m -> m < mentors.size()).forEach(with::set);
        for (Fit mentee : mentees) {
            int[] points = bulk.points(mentee, with);
            for (int m = 0; m < points.length; m++) {
                assertThat(points[m]).isEqualTo(Plain.points(criteria, mentors.get(m), mentee, with.get(m)));
            }
        }
    }

    @Property
    void more_weight_never_gives_fewer_points(
            @ForAll("criteria") List<Criterion> criteria,
            @ForAll("fits") Fit mentor,
            @ForAll("fits") Fit mentee,
            @ForAll boolean former) {
        Criterion first = criteria.getFirst();
        Assume.that(first.weight() < Criterion.MOST_WEIGHT);
        List<Criterion> heavier = new java.util.ArrayList<>(criteria);
        heavier.set(0, new Criterion(first.kind(), first.weight() + 1, first.must()));
        Score before = new Judge(1, criteria).score(mentor, mentee, former);
        Score after = new Judge(2, heavier).score(mentor, mentee, former);
        assertThat(after.total()).isGreaterThanOrEqualTo(before.total());
        assertThat(after.acceptable()).isEqualTo(before.acceptable());
    }

    @Property
    void offering_more_of_what_she_wants_never_gives_fewer_points(
            @ForAll("criteria") List<Criterion> criteria, @ForAll("fits") Fit mentor, @ForAll("fits") Fit mentee) {
        Fit more = new Fit(
                union(mentor.languages(), mentee.languages()),
                union(mentor.counties(), mentee.counties()),
                mentor.modes(),
                union(mentor.times(), mentee.times()),
                union(mentor.topics(), mentee.topics()),
                union(mentor.occupations(), mentee.occupations()),
                union(mentor.pathways(), mentee.pathways()));
        Judge judge = new Judge(1, criteria);
        assertThat(judge.score(more, mentee, false).total())
                .isGreaterThanOrEqualTo(judge.score(mentor, mentee, false).total());
    }

    @Property
    void what_two_have_in_common_is_the_same_from_both_sides(
            @ForAll("full") Fit one, @ForAll("full") Fit other, @ForAll boolean former) {
        for (Kind kind : List.of(
                Kind.LANGUAGE, Kind.COUNTY, Kind.AVAILABILITY, Kind.OCCUPATION, Kind.PATHWAY, Kind.FORMER_MENTOR)) {
            assertThat(similarity(kind, one, other, former))
                    .as(kind.name())
                    .isEqualByComparingTo(similarity(kind, other, one, former));
        }
    }

    @Property
    void whoever_wants_nothing_in_particular_is_served_by_everybody(@ForAll("fits") Fit mentor) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.FORMER_MENTOR) {
                assertThat(similarity(kind, mentor, Fit.NONE, false)).isEqualByComparingTo(BigDecimal.ONE);
            }
        }
    }

    private static boolean saysAll(Fit fit) {
        return !fit.languages().isEmpty()
                && !fit.counties().isEmpty()
                && !fit.times().isEmpty()
                && !fit.occupations().isEmpty()
                && !fit.pathways().isEmpty();
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static BigDecimal similarity(Kind kind, Fit mentor, Fit mentee, boolean former) {
        return new Judge(1, List.of(new Criterion(kind, 1, false)))
                .score(mentor, mentee, former)
                .terms()
                .getFirst()
                .similarity();
    }

    /** The definition word by word, slow and over plain sets. */
    private static final class Plain {
        static int points(List<Criterion> criteria, Fit mentor, Fit mentee, boolean former) {
            BigDecimal points = BigDecimal.ZERO;
            for (Criterion one : criteria) {
                BigDecimal similar = of(one.kind(), mentor, mentee, former);
                if (one.must() && similar.signum() == 0) {
                    return Bulk.NOT_ACCEPTABLE;
                }
                points = points.add(similar.multiply(BigDecimal.valueOf(one.weight())));
            }
            return points.movePointRight(2).intValueExact();
        }

        static BigDecimal of(Kind kind, Fit mentor, Fit mentee, boolean former) {
            return switch (kind) {
                case TOPICS ->
                    mentee.topics().isEmpty()
                            ? BigDecimal.ONE
                            : BigDecimal.valueOf(common(mentor.topics(), mentee.topics()))
                                    .divide(BigDecimal.valueOf(mentee.topics().size()), 2, RoundingMode.HALF_UP);
                case LANGUAGE -> any(mentor.languages(), mentee.languages());
                case COUNTY -> {
                    boolean remote = mentor.modes().contains(Mode.REMOTE)
                            && mentee.modes().contains(Mode.REMOTE);
                    boolean only = mentor.modes().equals(Set.of(Mode.REMOTE))
                            || mentee.modes().equals(Set.of(Mode.REMOTE));
                    yield remote && only ? BigDecimal.ONE : any(mentor.counties(), mentee.counties());
                }
                case MODE -> mode(mentor.modes(), mentee.modes());
                case AVAILABILITY ->
                    mentee.times().isEmpty()
                            ? BigDecimal.ONE
                            : BigDecimal.valueOf(Math.min(2, common(mentor.times(), mentee.times())))
                                    .multiply(new BigDecimal("0.5"));
                case OCCUPATION -> occupation(mentor.occupations(), mentee.occupations());
                case PATHWAY -> any(mentor.pathways(), mentee.pathways());
                case FORMER_MENTOR -> former ? BigDecimal.ONE : BigDecimal.ZERO;
            };
        }

        private static <T> long common(Set<T> one, Set<T> other) {
            return one.stream().filter(other::contains).count();
        }

        private static <T> BigDecimal any(Set<T> mentor, Set<T> mentee) {
            return mentee.isEmpty() || common(mentor, mentee) > 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        }

        private static BigDecimal mode(Set<Mode> mentor, Set<Mode> mentee) {
            if (mentee.isEmpty() || common(mentor, mentee) == 2) {
                return BigDecimal.ONE;
            }
            if (common(mentor, mentee) == 0) {
                return BigDecimal.ZERO;
            }
            boolean inPerson = mentor.contains(Mode.IN_PERSON) && mentee.contains(Mode.IN_PERSON);
            return inPerson || !mentee.contains(Mode.IN_PERSON) ? BigDecimal.ONE : new BigDecimal("0.5");
        }

        private static BigDecimal occupation(Set<String> mentor, Set<String> mentee) {
            if (mentee.isEmpty()) {
                return BigDecimal.ONE;
            }
            BigDecimal best = BigDecimal.ZERO;
            for (String one : mentor) {
                for (String other : mentee) {
                    best = best.max(near(one, other));
                }
            }
            return best;
        }

        private static BigDecimal near(String one, String other) {
            if (one.equals(other)) {
                return BigDecimal.ONE;
            }
            if (one.substring(0, 6).equals(other.substring(0, 6))) {
                return new BigDecimal("0.75");
            }
            if (one.substring(0, 4).equals(other.substring(0, 4))) {
                return new BigDecimal("0.5");
            }
            return one.substring(0, 2).equals(other.substring(0, 2)) ? new BigDecimal("0.25") : BigDecimal.ZERO;
        }
    }
}
