package org.boardwalk.internships.internal.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.BEGINS;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.ENDS;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.TODAY;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.assertProblem;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.details;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.forWholeTerm;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.internships.api.compliance.Compliance.Item;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.api.preference.Criterion.Kind;
import org.boardwalk.internships.api.preference.Preferences.Applicant;
import org.boardwalk.internships.api.preference.Preferences.Draft;
import org.boardwalk.internships.api.preference.Preferences.Offer;
import org.boardwalk.internships.api.preference.Preferences.Recorded;
import org.boardwalk.internships.api.preference.Preferences.SiteWish;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.OpportunityDetails;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.TermDetails;
import org.boardwalk.pathways.api.evidence.EvidenceSource;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.pathways.api.requirement.Truth;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What participants and sites say they would like, on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PreferencesContract {
    private static final UUID MARIA = UUID.randomUUID();
    private static final UUID JORDAN = UUID.randomUUID();
    private static final UUID SAM = UUID.randomUUID();

    private PlanOffice office;
    private Term term;
    private UUID records;
    private UUID coding;
    private UUID billing;
    private EvidenceSource certifications = holders("none");

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new PlanOffice(open());
    }

    @BeforeEach
    void aTermThatTakesPreferences() {
        office.empty();
        term = term(TODAY.minusDays(3), TODAY);
        office.terms.addMembers(term.id(), List.of(MARIA, JORDAN, SAM));
        Site mercy = office.site("Mercy", forWholeTerm());
        records = office.secured(term, mercy, 2).id();
        coding = coding(mercy);
        billing = office.secured(term, office.site("City Clinic", forWholeTerm()), 1)
                .id();
    }

    @AfterEach
    void certificationsIsOff() {
        office.facts.unbindSource(certifications);
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    private UUID coding(Site site) {
        OpportunityDetails like = details(term, site, 1);
        Opportunity added = office.terms.addOpportunity(new OpportunityDetails(
                term.id(),
                like.locationId(),
                "Coding assistant",
                "",
                like.kind(),
                1,
                BEGINS,
                ENDS,
                Optional.empty(),
                Optional.empty(),
                like.conditions(),
                Optional.empty(),
                List.of()));
        return office.terms
                .move(added.id(), added.lock(), Opportunity.State.SECURED)
                .id();
    }

    private Term term(LocalDate from, LocalDate until) {
        return office.terms.add(
                new TermDetails("Spring " + from, "", BEGINS, ENDS, Optional.of(from), Optional.ofNullable(until)));
    }

    private static Ranking ranking(List<List<UUID>> tiers, UUID... refused) {
        return new Ranking(tiers, Set.of(refused), true);
    }

    private static SiteWish wish(UUID opportunity, Ranking ranking, Criterion... criteria) {
        return new SiteWish(opportunity, 0, Optional.ofNullable(ranking), List.of(criteria), Instant.EPOCH, "", false);
    }

    private static SiteWish criteria(UUID opportunity, Criterion... criteria) {
        return wish(opportunity, null, criteria);
    }

    private Recorded rank(UUID person, Ranking ranking) {
        long lock = office.preferences
                .ofParticipant(term.id(), person)
                .map(Recorded::lock)
                .orElse(0L);
        return office.preferences.rank(term.id(), person, lock, ranking);
    }

    // --- participants ------------------------------------------------------------------------------------------------

    @Test
    void a_participant_ranks_with_ties_and_refuses_and_reads_exactly_that() {
        office.somebody.participant(MARIA);
        assertThat(office.preferences.ofParticipant(term.id(), MARIA)).isEmpty();

        Ranking ranking = new Ranking(List.of(List.of(coding, records)), Set.of(billing), false);
        Recorded recorded = office.preferences.rank(term.id(), MARIA, 0, ranking);

        assertThat(office.preferences.ofParticipant(term.id(), MARIA)).contains(recorded);
        assertThat(recorded.ranking()).isEqualTo(ranking);
        assertThat(recorded.by()).isEqualTo("participant");
        assertThat(recorded.own()).isTrue();
        assertThat(recorded.at()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void everything_that_was_ever_recorded_can_be_shown_later_with_who_and_when() {
        office.somebody.participant(MARIA);
        Recorded first = rank(MARIA, ranking(List.of(List.of(records))));
        office.somebody.coordinator("Dana Reyes");
        Recorded second = rank(MARIA, ranking(List.of(List.of(coding), List.of(records))));

        assertThat(office.preferences.history(term.id(), MARIA)).containsExactly(second, first);
        assertThat(second.by()).isEqualTo("Dana Reyes");
        assertThat(second.own()).isFalse();
        assertThat(office.preferences.ofTerm(term.id())).isEqualTo(Map.of(MARIA, second));
    }

    @Test
    void participants_rank_on_the_first_and_on_the_last_day_and_not_outside() {
        Term later = term(TODAY.plusDays(1), null);
        Term over = term(TODAY.minusDays(9), TODAY.minusDays(1));
        Term today = term(TODAY, TODAY);
        Term never = office.term();
        List.of(later, over, today, never).forEach(one -> office.terms.addMembers(one.id(), List.of(MARIA)));

        office.somebody.participant(MARIA);
        assertProblem(() -> rankNothing(later), "internships.preference.notOpen");
        assertProblem(() -> rankNothing(over), "internships.preference.closed");
        assertProblem(() -> rankNothing(never), "internships.preference.noDates");
        assertThat(rankNothing(today).lock()).isEqualTo(1);
        office.somebody.coordinator("dana");
        assertThat(List.of(rankNothing(later), rankNothing(over), rankNothing(never)))
                .allSatisfy(one -> assertThat(one.by()).isEqualTo("dana"));
    }

    private Recorded rankNothing(Term some) {
        return office.preferences.rank(some.id(), MARIA, 0, Ranking.NONE);
    }

    @Test
    void only_the_person_and_who_may_plan_for_him_record() {
        office.somebody.participant(JORDAN);
        assertProblem(() -> rank(MARIA, Ranking.NONE), "platform.security.forbidden");
        office.somebody.planner("eve", MARIA);
        assertProblem(() -> rank(MARIA, Ranking.NONE), "platform.security.forbidden");
        assertThat(office.preferences.ofTerm(term.id())).isEmpty();
        office.somebody.nobody();
        assertProblem(() -> rank(MARIA, Ranking.NONE), "platform.security.signIn");
    }

    @Test
    void a_planner_reads_what_her_people_want_and_nobody_elses() {
        rank(MARIA, Ranking.NONE);
        rank(JORDAN, Ranking.NONE);
        office.somebody.planner("eve", JORDAN);
        assertThat(office.preferences.ofTerm(term.id())).containsOnlyKeys(JORDAN);
        assertProblem(() -> office.preferences.history(term.id(), MARIA), "participants.notFound");
    }

    @Test
    void one_ranks_only_secured_seats_of_ones_own_term() {
        UUID asked = office.terms
                .addOpportunity(details(term, office.site("New", forWholeTerm()), 1))
                .id();
        assertProblem(() -> rank(MARIA, ranking(List.of(List.of(asked)))), "internships.preference.unknown");
        assertProblem(() -> rank(MARIA, ranking(List.of(), UUID.randomUUID())), "internships.preference.unknown");
        assertProblem(() -> rank(UUID.randomUUID(), Ranking.NONE), "internships.preference.notInTerm");
    }

    @Test
    void a_double_click_records_once_and_a_page_that_is_older_overwrites_nothing() {
        Ranking first = ranking(List.of(List.of(records), List.of(coding, billing)));
        Recorded recorded = office.preferences.rank(term.id(), MARIA, 0, first);
        Ranking again = ranking(List.of(List.of(records), List.of(billing, coding)));
        assertThat(office.preferences.rank(term.id(), MARIA, 0, again)).isEqualTo(recorded);
        assertThat(office.preferences.history(term.id(), MARIA)).hasSize(1);

        assertProblem(
                () -> office.preferences.rank(term.id(), MARIA, 0, ranking(List.of(), billing)), "platform.conflict");
        assertThat(office.preferences.ofParticipant(term.id(), MARIA)).contains(recorded);
    }

    @Test
    void of_ten_who_record_for_one_person_at_once_one_wins_and_the_others_are_told() throws Exception {
        List<UUID> places = List.of(records, coding, billing);
        List<String> outcomes = Race.of(10, number -> () -> {
            Ranking own = ranking(List.of(List.of(places.get(number % 3))), places.get((number + 1) % 3));
            return "number " + office.preferences.rank(term.id(), MARIA, 0, own).lock();
        });
        assertThat(outcomes)
                .contains("number 1")
                .allMatch(one -> one.equals("number 1") || one.equals("platform.conflict"));
        assertThat(office.preferences.history(term.id(), MARIA)).hasSize(1);
    }

    @Test
    void what_was_arranged_and_not_recorded_is_there_the_next_time_for_nobody_else_and_does_not_count() {
        office.somebody.participant(MARIA);
        Draft draft = new Draft(ranking(List.of(List.of(billing)), coding), 0);
        office.preferences.keepDraft(term.id(), MARIA, new Draft(Ranking.NONE, 0));
        office.preferences.keepDraft(term.id(), MARIA, draft);

        assertThat(office.preferences.draft(term.id(), MARIA)).contains(draft);
        assertThat(office.preferences.ofParticipant(term.id(), MARIA)).isEmpty();
        office.somebody.coordinator("dana");
        assertThat(office.preferences.draft(term.id(), MARIA)).isEmpty();

        office.somebody.participant(MARIA);
        rank(MARIA, draft.ranking());
        assertThat(office.preferences.draft(term.id(), MARIA)).isEmpty();
        office.preferences.keepDraft(term.id(), MARIA, draft);
        office.preferences.dropDraft(term.id(), MARIA);
        assertThat(office.preferences.draft(term.id(), MARIA)).isEmpty();
        assertProblem(() -> office.preferences.draft(term.id(), JORDAN), "platform.security.forbidden");
    }

    // --- sites -------------------------------------------------------------------------------------------------------

    private static final Criterion CLEARED = new Criterion(Kind.COMPLIANT, "", 10);
    private static final Criterion RHIT = new Criterion(Kind.CREDENTIAL_HELD, "ahima-rhit", 30);

    @Test
    void a_site_ranks_people_or_publishes_criteria_and_each_wording_is_kept() {
        SiteWish byPoints = office.preferences.wish(records, 0, criteria(records, RHIT, CLEARED));
        SiteWish byName = office.preferences.wish(
                records, byPoints.lock(), wish(records, ranking(List.of(List.of(SAM)), JORDAN), RHIT));

        assertThat(office.preferences.ofOpportunity(records)).contains(byName);
        assertThat(office.preferences.wishHistory(records)).containsExactly(byName, byPoints);
        assertThat(office.preferences.wishes(term.id())).isEqualTo(Map.of(records, byName));
        assertThat(byPoints.criteria()).containsExactly(RHIT, CLEARED);
        assertProblem(() -> office.preferences.wish(records, byPoints.lock(), criteria(records)), "platform.conflict");
    }

    @Test
    void points_are_1_to_100_each_criterion_is_named_once_and_only_people_of_the_term_are_ranked() {
        Stream.of(0, 101)
                .forEach(points ->
                        assertRefused("internships.preference.points", new Criterion(Kind.COMPLIANT, "", points)));
        assertRefused("internships.preference.value", new Criterion(Kind.STEP_COMPLETED, " ", 5));
        assertRefused("internships.preference.value", new Criterion(Kind.COMPLIANT, "x", 5));
        assertRefused("internships.preference.twice", RHIT, new Criterion(Kind.CREDENTIAL_HELD, "ahima-rhit", 5));
        assertProblem(
                () -> office.preferences.wish(records, 0, wish(records, ranking(List.of(List.of(UUID.randomUUID()))))),
                "internships.preference.stranger");
        assertThat(office.preferences.ofOpportunity(records)).isEmpty();
    }

    private void assertRefused(String code, Criterion... criteria) {
        assertProblem(() -> office.preferences.wish(records, 0, criteria(records, criteria)), code);
    }

    @Test
    void a_participant_sees_the_published_criteria_which_he_meets_and_what_is_missing_but_no_ranking_of_people() {
        Requirement badge = office.requirement("Badge");
        UUID ward = office.secured(term, office.site("Hospital", forWholeTerm()), 1, badge.id())
                .id();
        hold("ahima-rhit", MARIA);
        office.preferences.wish(ward, 0, wish(ward, ranking(List.of(List.of(SAM))), RHIT, CLEARED));

        office.somebody.participant(MARIA);
        UUID unknown = UUID.randomUUID();
        Map<UUID, Offer> offers = office.preferences.offers(term.id(), MARIA, List.of(records, ward, unknown));
        assertThat(offers).containsOnlyKeys(records, ward);
        assertThat(offers.get(ward))
                .isEqualTo(new Offer(ward, List.of(RHIT, CLEARED), Set.of(RHIT), List.of(badge.id())));
        assertThat(offers.get(records).open()).isEmpty();
        assertProblem(() -> office.preferences.ofOpportunity(ward), "platform.security.forbidden");
        assertProblem(() -> office.preferences.offers(term.id(), JORDAN, List.of(ward)), "platform.security.forbidden");
    }

    private void hold(String code, UUID... people) {
        certifications = holders(code, people);
        office.facts.bindSource(certifications);
    }

    /** As certifications tells it. */
    private static EvidenceSource holders(String code, UUID... people) {
        return new EvidenceSource() {
            @Override
            public String id() {
                return "certifications.wallets";
            }

            @Override
            public Evidence known(UUID person) {
                return Set.of(people).contains(person)
                        ? Evidence.NONE.withCredential(code, Truth.MET)
                        : Evidence.NONE.withCredential(code, Truth.UNKNOWN);
            }
        };
    }

    @Test
    void the_order_follows_the_ranking_then_the_points_and_equals_stay_equal() {
        UUID lee = UUID.randomUUID();
        UUID kim = UUID.randomUUID();
        office.terms.addMembers(term.id(), List.of(lee, kim));
        hold("ahima-rhit", JORDAN);
        rank(kim, ranking(List.of(), records));
        rank(JORDAN, ranking(List.of(List.of(coding), List.of(records))));
        SiteWish draft = wish(records, ranking(List.of(List.of(SAM)), lee), RHIT);

        List<Applicant> order = office.preferences.order(records, draft);

        assertThat(order).extracting(Applicant::participantId).containsExactly(SAM, JORDAN, MARIA, lee);
        assertThat(order)
                .extracting(Applicant::place)
                .containsExactly(Optional.of(1), Optional.of(2), Optional.of(3), Optional.empty());
        assertThat(order.get(1).points()).isEqualTo(30);
        assertThat(order.get(1).choice()).contains(2);
        assertThat(office.preferences.wishes(term.id())).isEmpty();
        assertThat(office.preferences.order(records, criteria(records)))
                .extracting(Applicant::place)
                .containsOnly(Optional.of(1));
    }

    @Test
    void the_places_are_the_same_for_whoever_looks() {
        hold("ahima-rhit", JORDAN);
        office.somebody.planner("eve", MARIA);
        assertThat(office.preferences.order(records, criteria(records, RHIT)))
                .extracting(Applicant::participantId, Applicant::place)
                .containsExactly(tuple(MARIA, Optional.of(2)));
    }

    @Test
    void being_clear_is_judged_on_the_last_day_of_each_opportunity() {
        Requirement check = office.requirement("Background check");
        UUID ward = office.secured(term, office.site("Hospital", forWholeTerm()), 1, check.id())
                .id();
        handIn(MARIA, check, ENDS);
        handIn(JORDAN, check, ENDS.minusDays(1));

        assertThat(office.preferences.order(ward, criteria(ward, CLEARED)))
                .filteredOn(one -> one.points() > 0)
                .extracting(Applicant::participantId)
                .containsExactly(MARIA);
    }

    private void handIn(UUID person, Requirement requirement, LocalDate until) {
        Item item = office.compliance.handIn(person, requirement.id(), TODAY, Optional.of(until), Optional.empty(), "");
        office.compliance.accept(item.itemId().orElseThrow(), item.lock(), Optional.empty());
    }

    // --- reminders and merges ----------------------------------------------------------------------------------------

    @Test
    void who_said_nothing_is_written_to_once_a_day_without_a_word_about_the_person() {
        office.post.address(MARIA, "maria@example.org", Locale.of("es"));
        office.post.address(JORDAN, "jordan@example.org", Locale.ROOT);
        rank(JORDAN, Ranking.NONE);

        assertThat(office.preferences.remind(term.id())).isEqualTo(1);
        assertThat(office.preferences.remind(term.id())).isZero();

        assertThat(office.post.sent).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("maria@example.org");
            assertThat(mail.language()).isEqualTo(Locale.of("es"));
            assertThat(mail.text())
                    .contains("https://board.example.org/my-preferences")
                    .doesNotContain(term.name(), "Mercy");
        });
    }

    @Test
    void who_is_silent_is_reminded_by_itself_as_the_last_day_comes_and_once_only() {
        office.post.address(MARIA, "maria@example.org", Locale.of("es"));
        office.post.address(JORDAN, "jordan@example.org", Locale.ROOT);
        rank(JORDAN, Ranking.NONE);

        Sentence first = office.preferenceJob.run();
        Sentence again = office.preferenceJob.run();

        assertThat(List.of(first, again))
                .containsExactly(
                        Sentence.of("internships.more.pref.remind.done", 1),
                        Sentence.of("internships.more.pref.remind.done", 0));
        assertThat(office.post.sent).singleElement().satisfies(mail -> assertThat(mail.to())
                .isEqualTo("maria@example.org"));
    }

    @Test
    void nobody_is_reminded_by_itself_who_answered_long_before_the_last_day_or_without_mail() {
        office.post.address(SAM, "sam@example.org", Locale.ROOT);
        List.of(MARIA, JORDAN, SAM).forEach(person -> rank(person, Ranking.NONE));
        Term later = term(TODAY.minusDays(4), TODAY.plusDays(20));
        office.terms.addMembers(later.id(), List.of(SAM));

        assertThat(office.preferenceJob.run()).isEqualTo(Sentence.of("internships.more.pref.remind.done", 0));

        office.post.configured = false;
        assertThat(office.preferenceJob.run()).isEqualTo(Sentence.of("internships.join.remind.off"));
        assertThat(office.post.sent).isEmpty();
    }

    @Test
    void nobody_is_reminded_after_the_last_day_or_without_mail() {
        Term over = term(TODAY.minusDays(9), TODAY.minusDays(1));
        assertProblem(() -> office.preferences.remind(over.id()), "internships.preference.closed");
        office.post.configured = false;
        assertThat(office.preferences.reminds()).isFalse();
        assertProblem(() -> office.preferences.remind(term.id()), "internships.preference.noMail");
        office.somebody.auditor();
        assertProblem(() -> office.preferences.remind(term.id()), "platform.security.forbidden");
    }

    @Test
    void when_two_records_are_one_person_all_is_kept_the_last_word_counts_and_sites_rank_the_one_who_stays() {
        rank(MARIA, ranking(List.of(List.of(records))));
        rank(JORDAN, ranking(List.of(List.of(coding))));
        rank(MARIA, ranking(List.of(List.of(billing))));
        office.preferences.wish(
                records, 0, wish(records, ranking(List.of(List.of(SAM), List.of(JORDAN), List.of(MARIA)))));

        office.data.transactions().write(() -> office.preferenceMerge.move(MARIA, JORDAN));

        assertThat(office.preferences.history(term.id(), MARIA))
                .extracting(one -> one.ranking().tiers().getFirst().getFirst())
                .containsExactly(billing, coding, records);
        assertThat(office.preferences.ofTerm(term.id())).containsOnlyKeys(MARIA);
        assertThat(office.preferences
                        .ofOpportunity(records)
                        .orElseThrow()
                        .ranking()
                        .orElseThrow()
                        .tiers())
                .containsExactly(List.of(SAM), List.of(MARIA));
        assertThat(rank(MARIA, Ranking.NONE).ranking()).isEqualTo(Ranking.NONE);
    }

    @Test
    void what_somebody_arranged_and_did_not_record_goes_to_the_record_that_stays() {
        office.preferences.keepDraft(term.id(), JORDAN, new Draft(ranking(List.of(List.of(coding))), 0));

        office.data.transactions().write(() -> office.preferenceMerge.move(MARIA, JORDAN));

        assertThat(office.preferences.draft(term.id(), MARIA).orElseThrow().ranking())
                .isEqualTo(ranking(List.of(List.of(coding))));
        assertThat(office.preferences.draft(term.id(), JORDAN)).isEmpty();
    }

    @Test
    void of_two_drafts_by_the_same_hand_that_of_the_record_that_stays_is_kept() {
        office.preferences.keepDraft(term.id(), MARIA, new Draft(ranking(List.of(List.of(billing))), 0));
        office.preferences.keepDraft(term.id(), JORDAN, new Draft(ranking(List.of(List.of(coding))), 0));

        office.data.transactions().write(() -> office.preferenceMerge.move(MARIA, JORDAN));
        office.data.transactions().write(() -> office.preferenceMerge.move(MARIA, JORDAN));

        assertThat(office.preferences.draft(term.id(), MARIA).orElseThrow().ranking())
                .isEqualTo(ranking(List.of(List.of(billing))));
        assertThat(office.preferences.draft(term.id(), JORDAN)).isEmpty();
    }

    // --- as a file ---------------------------------------------------------------------------------------------------

    @Test
    void what_is_exported_and_imported_again_changes_nothing_and_a_dry_run_neither() {
        rank(MARIA, new Ranking(List.of(List.of(records, billing), List.of(coding)), Set.of(), false));
        rank(JORDAN, ranking(List.of(List.of(coding)), billing));
        PreferenceFile file = new PreferenceFile(office, List.of(MARIA, JORDAN, SAM));
        List<Map<String, Object>> rows = file.export();
        assertThat(rows).hasSize(7);

        assertThat(file.bring(rows, true)).containsOnly("UNCHANGED").hasSize(7);
        rank(MARIA, Ranking.NONE);
        assertThat(file.bring(rows, false)).contains("CHANGED");
        assertThat(office.preferences.ofTerm(term.id()).get(MARIA).ranking()).isEqualTo(Ranking.NONE);
        assertThat(file.bring(rows, true)).contains("CHANGED", "UNCHANGED");
        assertThat(office.preferences
                        .ofTerm(term.id())
                        .get(MARIA)
                        .ranking()
                        .saysTheSame(new Ranking(List.of(List.of(records, billing), List.of(coding)), Set.of(), false)))
                .isTrue();
    }

    @Test
    void a_file_with_a_seat_nobody_offers_or_a_person_outside_of_the_term_says_so_row_by_row() {
        rank(MARIA, ranking(List.of(List.of(billing))));
        UUID stranger = UUID.randomUUID();
        PreferenceFile file = new PreferenceFile(office, List.of(MARIA, stranger));
        Map<String, Object> good = file.export().getFirst();

        assertThat(file.bring(List.of(with(good, "title", "Pilot")), true))
                .containsExactly("internships.preferences.noOpportunity");
        assertThat(file.bring(List.of(with(good, "term", "Never")), true))
                .containsExactly("internships.preferences.noTerm");
        assertThat(file.bring(List.of(with(good, "choice", new BigDecimal("1.5"))), true))
                .containsExactly("internships.preferences.noChoice");
        assertThat(file.bring(List.of(with(good, "participantId", stranger.toString())), true))
                .containsExactly("internships.preference.notInTerm");
        assertThat(file.bring(List.of(with(good, "location", "Nowhere")), true))
                .containsExactly("internships.preferences.noOpportunity");
    }

    private static Map<String, Object> with(Map<String, Object> row, String column, Object cell) {
        Map<String, Object> changed = new HashMap<>(row);
        changed.put(column, cell);
        return changed;
    }

    // --- a large term ------------------------------------------------------------------------------------------------

    @Test
    void what_a_match_reads_is_the_same_for_all_at_once() {
        rank(MARIA, ranking(List.of(List.of(records))));
        hold("ahima-rhit", SAM);
        office.preferences.wish(coding, 0, criteria(coding, RHIT));

        office.data.transactions().read(() -> {
            Collection<UUID> people = List.of(MARIA, JORDAN, SAM);
            var all = office.wishes.of(term.id());
            assertThat(all.people()).containsExactlyInAnyOrderElementsOf(people);
            assertThat(all.ranking(MARIA).choice(records)).contains(1);
            assertThat(all.ranking(JORDAN)).isEqualTo(Ranking.NONE);
            Map<UUID, Integer> keys = all.order(coding, people);
            assertThat(keys.get(SAM)).isLessThan(keys.get(MARIA));
            assertThat(keys.get(JORDAN)).isEqualTo(keys.get(MARIA));
            return null;
        });
    }
}
