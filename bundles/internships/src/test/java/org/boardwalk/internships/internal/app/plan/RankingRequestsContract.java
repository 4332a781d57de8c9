package org.boardwalk.internships.internal.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.BEGINS;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.ENDS;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.TODAY;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.assertProblem;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.forWholeTerm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.api.preference.Preferences.Applicant;
import org.boardwalk.internships.api.preference.Preferences.SiteWish;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.api.preference.RankingRequests.RankingRequest;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.TermDetails;
import org.boardwalk.platform.api.security.GuestAnswer;
import org.boardwalk.platform.api.security.GuestForm;
import org.boardwalk.platform.api.security.GuestForm.Field;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How a site's contact ranks people by a link, on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RankingRequestsContract {
    private static final UUID MARIA = new UUID(0x1111L << 48, 1);
    private static final UUID JORDAN = new UUID(0x2222L << 48, 2);
    private static final UUID SAM = new UUID(0x3333L << 48, 3);
    private static final Criterion COMPLIANT = new Criterion(Criterion.Kind.COMPLIANT, "", 10);

    private PlanOffice office;
    private Term term;
    private Site mercy;
    private Opportunity records;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new PlanOffice(open());
    }

    @BeforeEach
    void twoOfThreeRankTheOpportunity() {
        office.empty();
        term = term("Spring", TODAY.plusDays(9));
        mercy = office.site("Mercy", forWholeTerm());
        office.terms.addMembers(term.id(), List.of(MARIA, JORDAN, SAM));
        records = office.secured(term, mercy, 2);
        rank(MARIA, List.of(List.of(records.id())));
        rank(JORDAN, List.of(List.of(records.id())));
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    private Term term(String name, LocalDate until) {
        return office.terms.add(
                new TermDetails(name, "", BEGINS, ENDS, Optional.of(TODAY.minusDays(20)), Optional.ofNullable(until)));
    }

    private void rank(UUID person, List<List<UUID>> tiers) {
        office.preferences.rank(term.id(), person, 0, new Ranking(tiers, Set.of(), true));
    }

    private RankingRequest ask() {
        return office.rankings.ask(records.id(), mercy.contacts().getFirst().id());
    }

    private Optional<GuestForm> show(RankingRequest asked) {
        return office.data.transactions().read(() -> office.rankingPage.show(asked.id(), Locale.ENGLISH));
    }

    /** As the platform does: what was wrong is rolled back. */
    private GuestAnswer answer(RankingRequest asked, Map<String, String> values) {
        office.somebody.guest("Ana Ruiz");
        GuestAnswer answer = office.data
                .transactions()
                .write(() -> office.rankingPage.answer(asked.id(), "send", values, Locale.ENGLISH));
        office.somebody.coordinator("dana");
        return answer;
    }

    private static String field(UUID person) {
        return "p-" + person;
    }

    private SiteWish recorded() {
        return office.preferences.ofOpportunity(records.id()).orElseThrow();
    }

    @Test
    void the_contact_sees_the_names_of_those_who_ranked_it_and_nobody_else() {
        GuestForm form = show(ask()).orElseThrow();

        assertThat(form.fields()).extracting(Field::name).containsExactly(field(MARIA), field(JORDAN), "others");
        assertThat(form.fields()).extracting(Field::label).startsWith("1111 Person", "2222 Person");
        assertThat(form.fields().getFirst().options())
                .extracting(GuestForm.Option::value)
                .containsExactly("later", "never", "1", "2");
        assertThat(form.toString()).doesNotContain(SAM.toString(), "3333 Person");
    }

    @Test
    void whoever_has_a_placement_in_the_term_is_not_ranked_any_more() {
        RankingRequest asked = ask();
        office.place(MARIA, office.secured(term, office.site("City Clinic", forWholeTerm()), 1), BEGINS, ENDS);

        assertThat(show(asked).orElseThrow().fields()).extracting(Field::name).containsExactly(field(JORDAN), "others");
    }

    @Test
    void what_the_contact_says_counts_is_shown_to_both_and_the_published_criteria_stay() {
        office.preferences.wish(
                records.id(),
                0,
                new SiteWish(records.id(), 0, Optional.empty(), List.of(COMPLIANT), Instant.EPOCH, "", false));
        RankingRequest asked = ask();

        GuestAnswer answer = answer(asked, Map.of(field(MARIA), "never", field(JORDAN), "1", "others", "later"));

        assertThat(answer).isInstanceOfSatisfying(GuestAnswer.Done.class, done -> assertThat(done.sentences())
                .contains("Place 1: 2222 Person", "Not acceptable: 1111 Person"));
        assertThat(recorded().ranking()).contains(new Ranking(List.of(List.of(JORDAN)), Set.of(MARIA), true));
        assertThat(recorded().criteria()).containsExactly(COMPLIANT);
        assertThat(recorded()).extracting(SiteWish::by, SiteWish::byLink).containsExactly("Ana Ruiz", true);
        assertThat(office.preferences.wishHistory(records.id()))
                .extracting(SiteWish::byLink)
                .containsExactly(true, false);
        assertThat(office.preferences.order(records.id(), recorded()))
                .extracting(Applicant::participantId, Applicant::place)
                .contains(tuple(JORDAN, Optional.of(1)), tuple(MARIA, Optional.empty()));
    }

    @Test
    void the_same_place_twice_is_a_tie_and_gaps_do_not_matter() {
        answer(ask(), Map.of(field(MARIA), "2", field(JORDAN), "2", "others", "never"));

        assertThat(recorded().ranking()).hasValueSatisfying(ranking -> {
            assertThat(ranking.saysTheSame(new Ranking(List.of(List.of(MARIA, JORDAN)), Set.of(), false)))
                    .isTrue();
        });
    }

    @Test
    void an_empty_answer_is_given_back_and_the_link_still_works() {
        RankingRequest asked = ask();

        assertThat(answer(asked, Map.of(field(MARIA), "later"))).isInstanceOf(GuestAnswer.Wrong.class);

        assertThat(show(asked)).isPresent();
        assertThat(office.preferences.ofOpportunity(records.id())).isEmpty();
    }

    @Test
    void an_answered_or_replaced_link_shows_nothing_and_takes_nothing() {
        RankingRequest first = ask();
        RankingRequest second = ask();
        assertThat(show(first)).as("replaced").isEmpty();
        assertProblem(() -> answer(first, Map.of(field(MARIA), "1")), "internships.more.rank.over");
        assertThat(office.links.issued).isEmpty();

        office.somebody.coordinator("dana");
        answer(second, Map.of(field(MARIA), "1"));

        assertThat(show(second)).as("answered").isEmpty();
        assertProblem(() -> answer(second, Map.of(field(JORDAN), "1")), "internships.more.rank.over");
        office.somebody.coordinator("dana");
        assertProblem(() -> office.rankings.link(second.id()), "internships.more.rank.over");
        assertThat(office.rankings.requests(records.id()))
                .extracting(one -> one.answeredAt().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void the_link_works_to_the_end_of_the_last_day_of_preferences_and_not_longer() {
        RankingRequest asked = ask();
        assertThat(asked.worksUntil())
                .isEqualTo(
                        TODAY.plusDays(10).atStartOfDay(ZoneId.systemDefault()).toInstant());

        closePreferences();

        assertThat(show(asked)).isEmpty();
        assertProblem(() -> answer(asked, Map.of(field(MARIA), "1")), "internships.more.rank.over");
        office.somebody.coordinator("dana");
        assertProblem(this::ask, "internships.preference.closed");
    }

    private void closePreferences() {
        office.terms.change(
                term.id(),
                office.terms.find(term.id()).orElseThrow().lock(),
                new TermDetails(
                        "Spring", "", BEGINS, ENDS, Optional.of(TODAY.minusDays(20)), Optional.of(TODAY.minusDays(1))));
    }

    @Test
    void nobody_is_asked_about_nobody_about_seats_one_cannot_count_on_or_by_whoever_is_not_of_the_site() {
        Opportunity unwanted = office.secured(term, office.site("City Clinic", forWholeTerm()), 1);
        UUID contact = mercy.contacts().getFirst().id();
        assertProblem(() -> office.rankings.ask(unwanted.id(), contact), "internships.more.rank.nobody");
        assertProblem(() -> office.rankings.ask(records.id(), UUID.randomUUID()), "internships.more.rank.contact");
        office.terms.move(records.id(), records.lock(), Opportunity.State.OFFERED);
        assertProblem(this::ask, "internships.more.rank.notSecured");
        office.somebody.planner("lee", MARIA);
        assertProblem(this::ask, "platform.security.forbidden");
    }

    @Test
    void a_mail_names_nobody_and_without_mail_the_link_is_handed_over() {
        assertThat(ask().mailed()).isFalse();
        office.letters.configured = true;

        assertThat(ask().mailed()).isTrue();

        assertThat(office.letters.taken).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("ana@example.org");
            assertThat(letter.subject() + letter.text())
                    .contains("https://board.example/guest/")
                    .doesNotContain(
                            "Person", "Records clerk", "Mercy", records.id().toString());
        });
        assertThat(office.links.issued.values()).containsExactly("Ana Ruiz");
    }

    @Test
    void what_was_recorded_before_stands_in_the_form_and_who_was_refused_before_stays_refused() {
        office.preferences.wish(
                records.id(),
                0,
                new SiteWish(
                        records.id(),
                        0,
                        Optional.of(new Ranking(List.of(List.of(JORDAN)), Set.of(SAM), true)),
                        List.of(),
                        Instant.EPOCH,
                        "",
                        false));
        RankingRequest asked = ask();

        assertThat(show(asked).orElseThrow().fields())
                .as("those with a place first")
                .extracting(Field::name, Field::value)
                .containsExactly(tuple(field(JORDAN), "1"), tuple(field(MARIA), "later"), tuple("others", "later"));
        answer(asked, Map.of(field(MARIA), "1", field(JORDAN), "2"));

        assertThat(recorded().ranking().orElseThrow().refused()).containsExactly(SAM);
    }
}
