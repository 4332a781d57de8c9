package org.boardwalk.mentoring.internal.app.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.boardwalk.mentoring.internal.app.relation.PairOffice.TODAY;
import static org.boardwalk.mentoring.internal.app.relation.PairOffice.assertProblem;
import static org.boardwalk.mentoring.internal.app.relation.PairOffice.proposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.event.PairEnded;
import org.boardwalk.mentoring.api.health.Attention;
import org.boardwalk.mentoring.api.health.Concern;
import org.boardwalk.mentoring.api.health.HealthRules;
import org.boardwalk.mentoring.api.profile.MailChoice;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Proposal;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationFilter;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.api.relation.Relations.Waiting;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a coordinator can rely on while nobody looks: mail, silence, accounts, concerns, and records that become one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CoordinationContract {
    private PairOffice office;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new PairOffice(open());
    }

    @AfterAll
    void close() {
        office.close();
    }

    @BeforeEach
    void empty() {
        office.empty();
    }

    // --- e-mail ------------------------------------------------------------------------------------------------------

    @Test
    void whoever_has_to_answer_hears_by_mail_and_the_mail_names_nobody() {
        Relation pair = office.proposed(office.mentor("Paul", 1), office.mentee("Maria"));
        assertThat(office.post.taken).allSatisfy(one -> {
            assertThat(one.text()).contains("https://board.example/my-ment");
            assertThat(one.subject() + one.text()).doesNotContain("Paul", "Maria", "Example", "Person");
        });
        assertThat(office.post.delivered())
                .containsExactly("pairMail.answer to mentee@example.org", "pairMail.answer to paul@example.org");
        office.somebody.is(Somebody.mentor("Paul"));
        office.relations.accept(pair.id(), pair.lock(), Party.MENTOR, "");
        assertThat(office.post.delivered()).as("she was asked already").isEmpty();
    }

    @Test
    void both_hear_that_they_are_brought_together_paused_resumed_and_ended_but_not_who_did_it() {
        Relation pair = office.accepted(office.mentor("Paul", 1), office.mentee("Maria"));
        assertThat(office.post.delivered())
                .contains("pairMail.introduced to mentee@example.org", "pairMail.introduced to paul@example.org");
        pair = office.relations.start(pair.id(), pair.lock(), TODAY);
        assertThat(office.post.delivered()).as("both know it already").isEmpty();
        office.somebody.is(Somebody.mentor("Paul"));
        pair = office.relations.pause(pair.id(), pair.lock(), Optional.empty(), "exams");
        assertThat(office.post.delivered()).containsExactly("pairMail.paused to mentee@example.org");
        pair = office.relations.resume(pair.id(), pair.lock());
        assertThat(office.post.delivered()).containsExactly("pairMail.resumed to mentee@example.org");
        office.somebody.is(Somebody.coordinator("Cora"));
        office.relations.rematch(pair.id(), pair.lock(), EndReason.SAFETY, "Told the board");
        assertThat(office.post.delivered())
                .containsExactly("pairMail.ended to mentee@example.org", "pairMail.ended to paul@example.org");
    }

    @Test
    void of_a_minors_wish_a_mentor_hears_when_the_coordinator_let_it_go_to_him() {
        UUID paul = office.mentor("Paul", 1);
        UUID kim = office.mentee("Kim", TODAY.minusYears(16));
        office.somebody.is(Somebody.mentee(kim));
        Relation wish = office.relations.ask(paul, "");
        assertThat(office.post.delivered()).isEmpty();
        office.somebody.is(Somebody.coordinator("Cora"));
        wish = office.relations.accept(wish.id(), wish.lock(), Party.COORDINATOR, "");
        assertThat(office.post.delivered()).containsExactly("pairMail.answer to paul@example.org");
        office.somebody.is(Somebody.mentor("Paul"));
        office.relations.decline(wish.id(), wish.lock(), Party.MENTOR, "");
        assertThat(office.post.delivered()).containsExactly("pairMail.declined to mentee@example.org");
    }

    @Test
    void who_said_no_to_mail_gets_none_until_she_says_yes_again() {
        UUID paul = office.mentor("Paul", 3);
        office.somebody.is(Somebody.mentor("Paul"));
        assertThat(office.choices.own()).contains(new MailChoice.Choice("paul@example.org", true));
        office.choices.choose(false);
        assertThat(office.choices.own()).contains(new MailChoice.Choice("paul@example.org", false));
        office.somebody.is(Somebody.coordinator("Cora"));
        office.proposed(paul, office.mentee("Maria"));
        assertThat(office.post.delivered()).containsExactly("pairMail.answer to mentee@example.org");
        office.somebody.is(Somebody.mentor("Paul"));
        office.choices.choose(true);
        office.somebody.is(Somebody.coordinator("Cora"));
        office.proposed(paul, office.mentee("Nora"));
        assertThat(office.post.delivered()).contains("pairMail.answer to paul@example.org");
        assertThat(office.choices.own()).as("staff").isEmpty();
        assertProblem(() -> office.choices.choose(false), "platform.security.forbidden");
        office.post.configured = false;
        office.somebody.is(Somebody.mentor("Paul"));
        assertThat(office.choices.own()).as("nothing is sent here").isEmpty();
    }

    // --- silence -----------------------------------------------------------------------------------------------------

    @Test
    void a_proposal_nobody_answers_ends_after_the_days_the_board_set_and_she_is_on_the_list_again() {
        UUID paul = office.mentor("Paul", 1);
        Relation pair = office.proposed(paul, office.mentee("Maria"));
        office.age(pair, 13);
        office.post.delivered();
        office.job.run();
        assertThat(office.relations.waiting()).isEmpty();
        office.age(pair, 14);
        assertThat(office.job.run().arguments()).containsExactly(1, 0);
        Relation over = office.relations.find(pair.id()).orElseThrow();
        assertThat(over.state()).isEqualTo(RelationState.DECLINED);
        assertThat(over.ending().orElseThrow().reason()).isEqualTo(EndReason.NOT_ANSWERED);
        assertThat(office.relations.waiting()).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(Waiting.Reason.NOT_ANSWERED);
            assertThat(one.since()).isEqualTo(TODAY);
            assertThat(one.relationId()).contains(pair.id());
        });
        assertThat(office.post.delivered())
                .containsExactly(
                        "pairMail.unanswered to mentee@example.org", "pairMail.unanswered to paul@example.org");
        assertThat(office.job.run().arguments()).as("once").containsExactly(0, 0);
        assertThat(office.happened(PairEnded.class)).as("there was no pair yet").isEmpty();
    }

    @Test
    void a_yes_of_one_gives_the_other_her_days_and_what_waits_for_a_coordinator_does_not_end() {
        UUID paul = office.mentor("Paul", 2);
        Relation half = office.proposed(paul, office.mentee("Maria"));
        office.age(half, 20);
        half = office.relations.find(half.id()).orElseThrow();
        half = office.relations.accept(half.id(), half.lock(), Party.MENTOR, "He phoned");
        UUID kim = office.mentee("Kim", TODAY.minusYears(16));
        office.somebody.is(Somebody.mentee(kim));
        Relation wish = office.relations.ask(paul, "");
        office.age(wish, 60);
        office.somebody.is(Somebody.coordinator("Cora"));
        office.job.run();
        assertThat(office.relations.find(half.id()).orElseThrow().state()).isEqualTo(RelationState.PROPOSED);
        assertThat(office.relations.find(wish.id()).orElseThrow().state()).isEqualTo(RelationState.PROPOSED);
    }

    @Test
    void the_board_sets_the_days_and_rules_of_before_keep_theirs() {
        office.settings.put("mentoring.health", "7,14,30,14,60,30,2,3.00");
        assertThat(office.health.rules()).isEqualTo(HealthRules.USUAL);
        office.health.save(new HealthRules(7, 14, 30, 2, new BigDecimal("3.00"), 14, 60, 30, 3));
        assertThat(office.health.rules().proposalDays()).isEqualTo(3);
        Relation pair = office.proposed(office.mentor("Paul", 1), office.mentee("Maria"));
        office.age(pair, 3);
        office.job.run();
        assertThat(office.relations.find(pair.id()).orElseThrow().state()).isEqualTo(RelationState.DECLINED);
        assertProblem(
                () -> office.health.save(new HealthRules(7, 14, 30, 2, new BigDecimal("3.00"), 14, 60, 30, 0)),
                "mentoring.health.range");
    }

    @Test
    void since_when_a_mentor_cannot_sign_in_is_kept_and_forgotten_when_he_can() {
        UUID paul = office.mentor("Paul", 1);
        office.active(paul, office.mentee("Maria"));
        office.accountsOff.add(Somebody.mentor("Paul").account().id());
        assertThat(since()).as("nobody looked yet").containsExactly(TODAY);
        assertThat(office.job.run().arguments()).containsExactly(0, 1);
        office.offSince(paul, TODAY.minusDays(9));
        office.job.run();
        assertThat(since()).containsExactly(TODAY.minusDays(9));
        office.accountsOff.clear();
        office.job.run();
        office.accountsOff.add(Somebody.mentor("Paul").account().id());
        assertThat(since()).containsExactly(TODAY);
    }

    private List<LocalDate> since() {
        return office.relations.waiting().stream().map(Waiting::since).toList();
    }

    // --- concerns ----------------------------------------------------------------------------------------------------

    @Test
    void a_settled_concern_leaves_the_list_and_stays_with_the_pair() {
        Relation pair = office.active(office.mentor("Paul", 1), office.mentee("Maria"));
        office.somebody.is(Somebody.mentee(pair.participantId()));
        office.relations.askRematch(pair.id(), pair.lock(), EndReason.SAFETY, "He came to my home");
        assertThat(office.concerns.of(pair.id())).as("coordinators alone").isEmpty();
        office.somebody.is(Somebody.coordinator("Cora"));
        Concern told = office.concerns.of(pair.id()).getFirst();
        assertThat(told.kind()).isEqualTo(Concern.Kind.SAFETY);
        assertThat(told.by()).isEqualTo(Party.MENTEE);
        assertThat(signs(pair)).containsExactly(Attention.Reason.CONCERN, Attention.Reason.REMATCH_ASKED);
        assertProblem(() -> office.concerns.settle(told.id(), told.lock(), " "), "mentoring.reasonMissing");
        office.concerns.settle(told.id(), told.lock(), "Spoke with both; they meet at the library");
        assertThat(signs(pair)).isEmpty();
        assertThat(office.concerns.of(pair.id())).singleElement().satisfies(one -> {
            assertThat(one.said()).isEqualTo("He came to my home");
            assertThat(one.settled().orElseThrow().by()).isEqualTo("Cora");
            assertThat(one.settled().orElseThrow().done()).contains("library");
        });
        assertProblem(() -> office.concerns.settle(told.id(), told.lock(), "Again"), "platform.conflict");
        office.somebody.is(Somebody.mentor("Paul"));
        office.relations.askRematch(pair.id(), pair.lock(), EndReason.SCHEDULE, "");
        office.somebody.is(Somebody.coordinator("Cora"));
        assertThat(signs(pair)).as("a wish is no concern").containsExactly(Attention.Reason.REMATCH_ASKED);
        assertThat(office.concerns.of(pair.id()).stream().flatMap(one -> one.reason().stream()))
                .as("the reason each chose")
                .containsExactlyInAnyOrder(EndReason.SAFETY, EndReason.SCHEDULE);
        office.somebody.is(Somebody.planner("Ria", pair.participantId()));
        assertProblem(() -> office.concerns.settle(told.id(), told.lock(), "x"), "platform.security.forbidden");
        assertThat(office.concerns.of(pair.id())).isEmpty();
    }

    private List<Attention.Reason> signs(Relation pair) {
        return office.health.of(pair.id()).stream()
                .flatMap(one -> one.signs().stream())
                .map(Attention.Sign::reason)
                .toList();
    }

    // --- two records of one person -----------------------------------------------------------------------------------

    @Test
    void when_two_records_with_a_mentor_each_become_one_no_pair_is_lost_and_the_coordinator_is_told() {
        UUID maria = office.mentee("Maria");
        UUID again = office.mentee("Maria");
        UUID paul = office.mentor("Paul", 1);
        UUID nils = office.mentor("Nils", 1);
        Relation one = office.active(paul, maria);
        Relation two = office.active(nils, again);
        merge(maria, again);
        merge(maria, again);
        assertThat(office.relations.list(RelationFilter.ofMentee(maria), 0, 10))
                .filteredOn(line -> line.state().takesSeat())
                .extracting(Relation.Line::id)
                .containsExactlyInAnyOrder(one.id(), two.id());
        assertThat(signs(one)).containsExactly(Attention.Reason.TWICE);
        assertThat(signs(two)).containsExactly(Attention.Reason.TWICE);
        UUID nora = office.mentee("Nora");
        for (UUID full : List.of(paul, nils)) {
            assertProblem(() -> office.relations.propose(proposal(full, nora)), "mentoring.relation.full");
        }
        assertProblem(
                () -> office.relations.propose(proposal(office.mentor("Otto", 1), maria)),
                "mentoring.relation.hasMentor");
        Relation now = office.relations.find(two.id()).orElseThrow();
        office.relations.close(now.id(), now.lock(), EndReason.OTHER, "Two records of one person");
        assertThat(signs(one)).isEmpty();
        assertThat(office.relations.waiting())
                .noneMatch(who -> who.participantId().equals(maria));
    }

    @Test
    void whoever_has_a_mentor_after_the_merge_needs_no_proposal_and_two_to_one_mentor_become_one() {
        UUID maria = office.mentee("Maria");
        UUID again = office.mentee("Maria");
        UUID rita = office.mentor("Rita", 3);
        UUID nora = office.mentee("Nora");
        UUID same = office.mentee("Nora");
        office.active(office.mentor("Paul", 1), maria);
        Relation needless = office.proposed(rita, again);
        List<Relation> twice = List.of(office.proposed(rita, nora), office.proposed(rita, same));
        merge(maria, again);
        merge(nora, same);
        assertThat(office.relations.find(needless.id()).orElseThrow().state()).isEqualTo(RelationState.CLOSED);
        assertThat(twice)
                .extracting(one -> office.relations.find(one.id()).orElseThrow().state())
                .containsExactlyInAnyOrder(RelationState.PROPOSED, RelationState.CLOSED);
    }

    @Test
    void two_seats_with_one_mentor_stay_two_and_the_coordinator_closes_one() {
        UUID maria = office.mentee("Maria");
        UUID again = office.mentee("Maria");
        UUID paul = office.mentor("Paul", 2);
        Relation one = office.active(paul, maria);
        office.active(paul, again);
        merge(maria, again);
        assertThat(signs(one)).containsExactly(Attention.Reason.TWICE);
        assertProblem(() -> office.relations.propose(proposal(paul, office.mentee("Nora"))), "mentoring.relation.full");
    }

    @Test
    void somebody_who_turns_out_to_be_his_own_mentor_waits_for_another_one() {
        UUID peer = office.participant("Paul", TODAY.minusYears(30));
        UUID paul = office.mentor("Paul", 2, Optional.of(peer));
        UUID again = office.mentee("Paul");
        Relation self = office.relations.record(
                new Proposal(paul, again, MentoringKind.PEER, false, "", Optional.empty()), TODAY, "binder");
        merge(peer, again);
        assertThat(office.relations.find(self.id()).orElseThrow().state()).isEqualTo(RelationState.REMATCH);
        assertThat(office.relations.waiting())
                .extracting(Waiting::participantId, Waiting::reason)
                .contains(tuple(peer, Waiting.Reason.REMATCH));
    }

    @Test
    void who_said_no_to_mail_under_one_record_has_said_no() {
        UUID maria = office.mentee("Maria");
        UUID again = office.mentee("Maria");
        office.somebody.is(Somebody.mentee(again));
        office.choices.choose(false);
        office.somebody.is(Somebody.coordinator("Cora"));
        merge(maria, again);
        office.proposed(office.mentor("Paul", 1), maria);
        assertThat(office.post.delivered()).containsExactly("pairMail.answer to paul@example.org");
    }

    private void merge(UUID keep, UUID gone) {
        office.data.transactions().write(() -> office.merge.move(keep, gone));
    }
}
