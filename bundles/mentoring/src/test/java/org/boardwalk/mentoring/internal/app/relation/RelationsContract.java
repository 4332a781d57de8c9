package org.boardwalk.mentoring.internal.app.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.mentoring.internal.app.relation.PairOffice.TODAY;
import static org.boardwalk.mentoring.internal.app.relation.PairOffice.assertProblem;
import static org.boardwalk.mentoring.internal.app.relation.PairOffice.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.event.PairEnded;
import org.boardwalk.mentoring.api.event.PairMade;
import org.boardwalk.mentoring.api.event.PairStarted;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Group;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Proposal;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationFilter;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.api.relation.Relations.Waiting;
import org.boardwalk.mentoring.internal.app.Race;
import org.boardwalk.mentoring.internal.domain.profile.MenteeEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pairs from the proposal to the end, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RelationsContract {
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

    // --- from the proposal to the first day --------------------------------------------------------------------------

    @Test
    void a_proposal_waits_for_both_and_takes_no_seat() {
        UUID paul = office.mentor("Paul", 1);
        UUID maria = office.mentee("Maria");
        Relation proposed = office.proposed(paul, maria);
        assertThat(proposed.state()).isEqualTo(RelationState.PROPOSED);
        assertThat(proposed.awaiting()).containsExactlyInAnyOrder(Party.MENTOR, Party.MENTEE);
        assertThat(proposed.mentorName()).isEqualTo("Paul Example");
        assertThat(proposed.menteeName()).isEqualTo("Maria Person");
        office.proposed(paul, office.mentee("Nora"));
        assertThat(office.happened).isEmpty();
    }

    @Test
    void when_both_say_yes_they_are_a_pair_and_others_learn_it() {
        UUID paul = office.mentor("Paul", 1);
        UUID maria = office.mentee("Maria");
        Relation proposed = office.proposed(paul, maria);
        office.somebody.is(Somebody.mentor("Paul"));
        Relation half = office.relations.accept(proposed.id(), proposed.lock(), Party.MENTOR, "");
        assertThat(half.awaiting()).containsExactly(Party.MENTEE);
        office.somebody.is(Somebody.mentee(maria));
        Relation whole = office.relations.accept(half.id(), half.lock(), Party.MENTEE, "");
        assertThat(whole.state()).isEqualTo(RelationState.ACCEPTED);
        assertThat(office.happened(PairMade.class)).singleElement().satisfies(event -> {
            assertThat(event.participantId()).isEqualTo(maria);
            assertThat(event.mentorId()).isEqualTo(paul);
        });
        assertThat(whole.history())
                .extracting(Relation.Change::to)
                .containsExactly(RelationState.PROPOSED, RelationState.PROPOSED, RelationState.ACCEPTED);
        office.somebody.is(Somebody.mentor("Paul"));
        Relation begun = office.relations.start(whole.id(), whole.lock(), TODAY);
        assertThat(begun.startedOn()).contains(TODAY);
        assertThat(office.happened(PairStarted.class)).hasSize(1);
    }

    @Test
    void a_coordinator_answers_for_another_only_with_how_she_knows() {
        Relation proposed = office.proposed(office.mentor("Paul", 1), office.mentee("Maria"));
        assertProblem(
                () -> office.relations.accept(proposed.id(), proposed.lock(), Party.MENTOR, " "),
                "mentoring.reasonMissing");
        assertThat(office.relations
                        .accept(proposed.id(), proposed.lock(), Party.MENTOR, "He phoned")
                        .history()
                        .getLast()
                        .remark())
                .isEqualTo("He phoned");
    }

    @Test
    void nobody_says_yes_twice_or_to_what_was_read_before() {
        Relation proposed = office.proposed(office.mentor("Paul", 1), office.mentee("Maria"));
        Relation half = office.relations.accept(proposed.id(), proposed.lock(), Party.MENTOR, "He phoned");
        assertProblem(
                () -> office.relations.accept(proposed.id(), proposed.lock(), Party.MENTEE, "x"), "platform.conflict");
        assertProblem(
                () -> office.relations.accept(half.id(), half.lock(), Party.MENTOR, "x"), "mentoring.relation.notNow");
    }

    @Test
    void who_has_a_mentor_gets_no_second_and_her_other_proposals_are_over() {
        UUID maria = office.mentee("Maria");
        UUID nils = office.mentor("Nils", 3);
        Relation other = office.proposed(nils, maria);
        office.accepted(office.mentor("Paul", 1), maria);
        Relation over = office.relations.find(other.id()).orElseThrow();
        assertThat(over.state()).isEqualTo(RelationState.CLOSED);
        assertThat(over.ending().orElseThrow().reason()).isEqualTo(EndReason.PAIRED_OTHERWISE);
        assertProblem(() -> office.proposed(nils, maria), "mentoring.relation.hasMentor");
        assertThat(office.happened(PairEnded.class)).isEmpty();
    }

    @Test
    void one_proposal_is_enough() {
        UUID paul = office.mentor("Paul", 3);
        UUID maria = office.mentee("Maria");
        office.proposed(paul, maria);
        assertProblem(() -> office.proposed(paul, maria), "mentoring.relation.proposed");
    }

    @Test
    void nobody_is_proposed_to_herself_and_only_peers_are_peers() {
        UUID maria = office.mentee("Maria");
        UUID peer = office.mentor("Maria", 2, Optional.of(maria));
        assertProblem(() -> office.proposed(peer, maria), "mentoring.relation.self");
        Proposal asPeers =
                new Proposal(office.mentor("Paul", 1), maria, MentoringKind.PEER, false, "", Optional.empty());
        assertProblem(() -> office.relations.propose(asPeers), "mentoring.relation.notPeer");
        Proposal over = new Proposal(
                office.mentor("Nils", 1), maria, MentoringKind.ONE_TO_ONE, false, "", Optional.of(TODAY.minusDays(1)));
        assertProblem(() -> office.relations.propose(over), "mentoring.relation.until");
    }

    @Test
    void a_closed_gate_stops_every_way_to_a_pair() {
        UUID paul = office.mentor("Paul", 3);
        UUID maria = office.mentee("Maria");
        Relation accepted = office.accepted(paul, maria);
        Relation proposed = office.proposed(paul, office.mentee("Nora"));
        UUID olga = office.mentee("Olga");
        pauseMentor(paul);
        assertProblem(() -> office.proposed(paul, olga), "mentoring.gate.PAUSED");
        assertProblem(() -> office.relations.record(proposal(paul, olga), TODAY, "by phone"), "mentoring.gate.PAUSED");
        assertProblem(
                () -> office.relations.accept(proposed.id(), proposed.lock(), Party.MENTOR, "x"),
                "mentoring.gate.PAUSED");
        assertProblem(() -> office.relations.start(accepted.id(), accepted.lock(), TODAY), "mentoring.gate.PAUSED");
        office.somebody.is(Somebody.mentee(olga));
        assertProblem(() -> office.relations.ask(paul, ""), "mentoring.relation.notOffered");
    }

    private void pauseMentor(UUID id) {
        office.data.transactions().write(() -> {
            office.entities.find(MentorEntity.class, id).membership().pause(TODAY, Optional.empty(), "");
        });
    }

    // --- seats, also when people act at once -------------------------------------------------------------------------

    @Test
    void a_mentor_never_gets_more_than_he_has_seats_for() {
        UUID paul = office.mentor("Paul", 1);
        Relation second = office.proposed(paul, office.mentee("Nora"));
        office.accepted(paul, office.mentee("Maria"));
        Relation half = office.relations.accept(second.id(), second.lock(), Party.MENTEE, "She phoned");
        assertProblem(
                () -> office.relations.accept(half.id(), half.lock(), Party.MENTOR, "He phoned"),
                "mentoring.relation.full");
        assertProblem(() -> office.proposed(paul, office.mentee("Olga")), "mentoring.relation.full");
    }

    @Test
    void when_many_accept_the_last_seat_at_once_one_gets_it() throws Exception {
        UUID paul = office.mentor("Paul", 1);
        List<Relation> asks = List.of("A", "B", "C", "D").stream()
                .map(name -> {
                    Relation one = office.proposed(paul, office.mentee(name));
                    return office.relations.accept(one.id(), one.lock(), Party.MENTOR, "He phoned");
                })
                .toList();
        List<String> outcomes = Race.of(4, number -> {
            Relation ask = asks.get(number);
            return office.somebody.as(Somebody.mentee(ask.participantId()), () -> office.relations
                    .accept(ask.id(), ask.lock(), Party.MENTEE, "")
                    .state()
                    .name());
        });
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        "ACCEPTED", "mentoring.relation.full", "mentoring.relation.full", "mentoring.relation.full");
    }

    @Test
    void a_mentee_whom_two_accept_at_once_has_one_mentor() throws Exception {
        UUID maria = office.mentee("Maria");
        List<String> names = List.of("Paul", "Nils", "Otto");
        List<Relation> asks = names.stream()
                .map(name -> {
                    Relation one = office.proposed(office.mentor(name, 2), maria);
                    return office.relations.accept(one.id(), one.lock(), Party.MENTEE, "She phoned");
                })
                .toList();
        List<String> outcomes = Race.of(3, number -> {
            Relation ask = asks.get(number);
            return office.somebody.as(Somebody.mentor(names.get(number)), () -> office.relations
                    .accept(ask.id(), ask.lock(), Party.MENTOR, "")
                    .state()
                    .name());
        });
        assertThat(outcomes).filteredOn("ACCEPTED"::equals).hasSize(1);
        assertThat(office.relations.list(RelationFilter.ofMentee(maria), 0, 10))
                .filteredOn(line -> line.state().takesSeat())
                .hasSize(1);
    }

    @Test
    void recording_a_pair_while_a_wish_is_accepted_makes_one_pair() throws Exception {
        UUID paul = office.mentor("Paul", 1);
        UUID nora = office.mentee("Nora");
        UUID maria = office.mentee("Maria");
        office.somebody.is(Somebody.mentee(nora));
        Relation wish = office.relations.ask(paul, "Would you?");
        List<Callable<String>> both = List.of(
                office.somebody.as(Somebody.mentor("Paul"), () -> office.relations
                        .accept(wish.id(), wish.lock(), Party.MENTOR, "")
                        .state()
                        .name()),
                office.somebody.as(Somebody.coordinator("Cora"), () -> office.relations
                        .record(proposal(paul, maria), TODAY.minusMonths(2), "on paper")
                        .state()
                        .name()));
        assertThat(Race.of(2, both::get))
                .filteredOn("mentoring.relation.full"::equals)
                .hasSize(1);
        office.somebody.is(Somebody.coordinator("Cora"));
        assertThat(office.relations.list(RelationFilter.ofMentor(paul), 0, 10))
                .filteredOn(line -> line.state().takesSeat())
                .hasSize(1);
    }

    // --- wishes of mentees -------------------------------------------------------------------------------------------

    @Test
    void a_mentee_asks_up_to_three_mentors_and_takes_a_wish_back() {
        List<UUID> mentors = List.of("Paul", "Nils", "Otto", "Rita").stream()
                .map(name -> office.mentor(name, 1))
                .toList();
        UUID maria = office.mentee("Maria");
        office.somebody.is(Somebody.mentee(maria));
        Relation first = office.relations.ask(mentors.get(0), "I read about your work.");
        office.relations.ask(mentors.get(1), "");
        office.relations.ask(mentors.get(2), "");
        assertThat(first.awaiting()).containsExactly(Party.MENTOR);
        assertThat(first.mentorName()).isEqualTo("Paul E.");
        assertProblem(() -> office.relations.ask(mentors.get(3), ""), "mentoring.relation.asked");
        assertThat(office.relations.withdraw(first.id(), first.lock()).state()).isEqualTo(RelationState.DECLINED);
        assertThat(office.relations.ask(mentors.get(3), "").state()).isEqualTo(RelationState.PROPOSED);
    }

    @Test
    void a_mentee_asks_nobody_she_could_not_be_offered_whatever_the_page_sends() {
        UUID paul = office.mentor("Paul", 1);
        UUID maria = office.mentee("Maria");
        office.somebody.is(Somebody.mentee(maria));
        office.criteria(List.of(new Criterion(Criterion.Kind.FORMER_MENTOR, 1, true)));
        assertProblem(() -> office.relations.ask(paul, ""), "mentoring.relation.notOffered");
        office.criteria(List.of());
        wants(maria, MentoringKind.GROUP);
        assertProblem(() -> office.relations.ask(paul, ""), "mentoring.relation.notOffered");
        wants(maria, MentoringKind.ONE_TO_ONE);
        Relation wish = office.relations.ask(paul, "");
        assertProblem(() -> office.relations.ask(paul, ""), "mentoring.relation.proposed");
        office.somebody.is(Somebody.mentor("Paul"));
        office.relations.decline(wish.id(), wish.lock(), Party.MENTOR, "");
        office.somebody.is(Somebody.mentee(maria));
        assertProblem(() -> office.relations.ask(paul, ""), "mentoring.relation.notOffered");
    }

    private void wants(UUID mentee, MentoringKind kind) {
        office.data.transactions().write(() -> office.entities
                .createQuery("select m from MenteeEntity m where m.participantId = :id", MenteeEntity.class)
                .setParameter("id", mentee)
                .getSingleResult()
                .describe(new MenteeDetails("", Set.of(kind), Fit.NONE, Set.of(), List.of())));
    }

    @Test
    void a_minors_wish_goes_to_the_coordinator_first() {
        UUID paul = office.mentor("Paul", 1);
        UUID kim = office.mentee("Kim", TODAY.minusYears(16));
        office.somebody.is(Somebody.mentee(kim));
        Relation wish = office.relations.ask(paul, "");
        office.somebody.is(Somebody.mentor("Paul"));
        assertThat(office.relations.find(wish.id())).isEmpty();
        assertThat(office.relations.own()).isEmpty();
        assertProblem(
                () -> office.relations.accept(wish.id(), wish.lock(), Party.MENTOR, ""), "mentoring.relation.notFound");
        office.somebody.is(Somebody.coordinator("Cora"));
        assertThat(office.relations.toAnswer()).extracting(Relation.Line::id).containsExactly(wish.id());
        office.relations.accept(wish.id(), wish.lock(), Party.COORDINATOR, "");
        office.somebody.is(Somebody.mentor("Paul"));
        Relation seen = office.relations.find(wish.id()).orElseThrow();
        assertThat(seen.menteeName()).isEqualTo("Kim");
        assertThat(office.relations.toAnswer()).extracting(Relation.Line::id).containsExactly(wish.id());
    }

    // --- who may -----------------------------------------------------------------------------------------------------

    @Test
    void others_neither_see_nor_move_a_pair() {
        UUID maria = office.mentee("Maria");
        office.mentor("Nils", 1);
        Relation pair = office.active(office.mentor("Paul", 1), maria);
        for (Somebody.Person other : List.of(
                Somebody.mentor("Nils"),
                Somebody.mentee(office.mentee("Nora")),
                Somebody.planner("Ria", UUID.randomUUID()))) {
            office.somebody.is(other);
            assertThat(office.relations.find(pair.id())).isEmpty();
            assertThat(office.relations.list(RelationFilter.ALL, 0, 10)).isEmpty();
            assertProblem(
                    () -> office.relations.close(pair.id(), pair.lock(), EndReason.OTHER, ""),
                    "mentoring.relation.notFound");
        }
        office.somebody.is(Somebody.planner("Ria", maria));
        assertThat(office.relations.count(RelationFilter.ALL)).isEqualTo(1);
        assertProblem(
                () -> office.relations.close(pair.id(), pair.lock(), EndReason.OTHER, ""),
                "platform.security.forbidden");
        office.somebody.is(Somebody.mentee(maria));
        assertProblem(
                () -> office.relations.pause(pair.id(), pair.lock(), Optional.empty(), "exams"),
                "platform.security.forbidden");
    }

    @Test
    void what_a_coordinator_remarked_and_that_somebody_felt_unsafe_is_not_for_the_pair() {
        UUID maria = office.mentee("Maria");
        Relation pair = office.active(office.mentor("Paul", 1), maria);
        office.somebody.is(Somebody.mentee(maria));
        Relation asked = office.relations.askRematch(pair.id(), pair.lock(), EndReason.SAFETY, "He came to my home");
        assertThat(asked.state()).isEqualTo(RelationState.ACTIVE);
        office.somebody.is(Somebody.coordinator("Cora"));
        office.relations.rematch(pair.id(), asked.lock(), EndReason.SAFETY, "Told the board");
        office.somebody.is(Somebody.mentor("Paul"));
        Relation seen = office.relations.own().getFirst();
        assertThat(seen.ending().orElseThrow().reason()).isEqualTo(EndReason.OTHER);
        assertThat(seen.ending().orElseThrow().remark()).isEmpty();
        assertThat(seen.history())
                .allSatisfy(change -> assertThat(change.remark()).isEmpty());
    }

    // --- what goes on ------------------------------------------------------------------------------------------------

    @Test
    void a_pair_is_paused_and_goes_on() {
        Relation pair = office.active(office.mentor("Paul", 1), office.mentee("Maria"));
        assertProblem(
                () -> office.relations.pause(pair.id(), pair.lock(), Optional.empty(), ""), "mentoring.reasonMissing");
        Relation paused = office.relations.pause(pair.id(), pair.lock(), Optional.of(TODAY.plusDays(9)), "exams");
        assertThat(paused.state()).isEqualTo(RelationState.PAUSED);
        assertThat(paused.pauses()).singleElement().satisfies(pause -> {
            assertThat(pause.from()).isEqualTo(TODAY);
            assertThat(pause.reason()).isEqualTo("exams");
        });
        Relation again = office.relations.resume(paused.id(), paused.lock());
        assertThat(again.state()).isEqualTo(RelationState.ACTIVE);
        assertThat(again.pauses()).as("paused and resumed on one day").isEmpty();
        assertProblem(() -> office.relations.resume(again.id(), again.lock()), "mentoring.relation.notNow");
    }

    @Test
    void a_pair_from_before_is_recorded_with_its_first_day() {
        UUID paul = office.mentor("Paul", 1);
        UUID maria = office.mentee("Maria");
        LocalDate longAgo = TODAY.minusMonths(7);
        assertProblem(() -> office.relations.record(proposal(paul, maria), TODAY.plusDays(1), "x"), "mentoring.future");
        assertProblem(() -> office.relations.record(proposal(paul, maria), longAgo, ""), "mentoring.reasonMissing");
        Relation pair = office.relations.record(proposal(paul, maria), longAgo, "The binder of 2025");
        assertThat(pair.state()).isEqualTo(RelationState.ACTIVE);
        assertThat(pair.startedOn()).contains(longAgo);
        assertThat(office.happened(PairMade.class)).hasSize(1);
        assertThat(office.happened(PairStarted.class)).singleElement().satisfies(event -> assertThat(event.on())
                .isEqualTo(longAgo));
    }

    // --- ends, and nobody is lost ------------------------------------------------------------------------------------

    @Test
    void a_new_mentee_waits_until_she_is_proposed_to_somebody_and_again_when_that_fails() {
        UUID maria = office.mentee("Maria");
        assertThat(office.relations.waiting()).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(Waiting.Reason.NEW);
            assertThat(one.menteeName()).isEqualTo("Maria Person");
        });
        Relation proposed = office.proposed(office.mentor("Paul", 1), maria);
        assertThat(office.relations.waiting()).isEmpty();
        office.relations.decline(proposed.id(), proposed.lock(), Party.MENTOR, "He moves");
        assertThat(reasons()).containsExactly(Waiting.Reason.DECLINED);
    }

    @Test
    void a_rematch_puts_her_on_the_list_and_a_close_does_not() {
        Relation one = office.active(office.mentor("Paul", 1), office.mentee("Maria"));
        Relation other = office.active(office.mentor("Nils", 1), office.mentee("Nora"));
        assertProblem(
                () -> office.relations.close(one.id(), one.lock(), EndReason.PAIRED_OTHERWISE, ""),
                "mentoring.relation.automatic");
        office.relations.rematch(one.id(), one.lock(), EndReason.SCHEDULE, "");
        office.relations.close(other.id(), other.lock(), EndReason.GOALS_REACHED, "");
        assertThat(reasons()).containsExactly(Waiting.Reason.REMATCH);
        assertThat(office.happened(PairEnded.class))
                .extracting(PairEnded::rematch)
                .containsExactly(true, false);
    }

    @Test
    void when_a_mentor_leaves_every_mentee_of_his_waits() {
        UUID paul = office.mentor("Paul", 3);
        office.active(paul, office.mentee("Maria"));
        office.accepted(paul, office.mentee("Nora"));
        office.proposed(paul, office.mentee("Olga"));
        assertThat(office.relations.handBack(paul, EndReason.MENTOR_LEFT, "Retired"))
                .isEqualTo(2);
        assertThat(reasons())
                .containsExactlyInAnyOrder(Waiting.Reason.MENTOR_LEFT, Waiting.Reason.MENTOR_LEFT, Waiting.Reason.NEW);
        assertThat(office.relations.list(RelationFilter.ofMentor(paul), 0, 10))
                .noneMatch(line -> line.state().isOpen());
    }

    @Test
    void when_a_mentors_account_is_off_his_mentees_wait_until_it_is_on_again() {
        UUID paul = office.mentor("Paul", 3);
        Relation pair = office.active(paul, office.mentee("Maria"));
        office.proposed(paul, office.mentee("Nora"));
        office.accountsOff.add(Somebody.mentor("Paul").account().id());
        assertThat(reasons()).containsExactly(Waiting.Reason.MENTOR_OFF, Waiting.Reason.MENTOR_OFF);
        assertThat(office.relations.waiting()).extracting(Waiting::relationId).contains(Optional.of(pair.id()));
        office.accountsOff.clear();
        assertThat(reasons()).isEmpty();
    }

    private List<Waiting.Reason> reasons() {
        return office.relations.waiting().stream().map(Waiting::reason).toList();
    }

    @Test
    void leaving_while_a_proposal_is_accepted_leaves_nobody_behind() throws Exception {
        UUID paul = office.mentor("Paul", 2);
        UUID maria = office.mentee("Maria");
        Relation one = office.proposed(paul, maria);
        Relation half = office.relations.accept(one.id(), one.lock(), Party.MENTOR, "He phoned");
        List<Callable<String>> both = List.of(
                office.somebody.as(Somebody.mentee(maria), () -> office.relations
                        .accept(half.id(), half.lock(), Party.MENTEE, "")
                        .state()
                        .name()),
                office.somebody.as(
                        Somebody.coordinator("Cora"),
                        () -> "back " + office.relations.handBack(paul, EndReason.MENTOR_LEFT, "gone")));
        Race.of(2, both::get);
        assertThat(office.relations.waiting())
                .extracting(Waiting::participantId)
                .containsExactly(maria);
    }

    // --- groups ------------------------------------------------------------------------------------------------------

    @Test
    void a_group_has_seats_of_its_own_and_takes_none_of_the_mentors() {
        UUID paul = office.mentor("Paul", 1);
        Group group = office.groups.save(group(paul, 2));
        UUID maria = office.mentee("Maria");
        Relation member = office.groups.join(group.id(), maria);
        assertThat(member.state()).isEqualTo(RelationState.ACTIVE);
        assertThat(member.kind()).isEqualTo(MentoringKind.GROUP);
        assertProblem(() -> office.groups.join(group.id(), maria), "mentoring.group.member");
        office.groups.join(group.id(), office.mentee("Nora"));
        assertProblem(() -> office.groups.join(group.id(), office.mentee("Olga")), "mentoring.group.full");
        office.active(paul, office.mentee("Rosa"));
        assertThat(office.groups.find(group.id()).orElseThrow().members())
                .extracting(Relation.Line::menteeName)
                .containsExactly("Maria Person", "Nora Person");
    }

    @Test
    void the_last_seat_of_a_group_is_taken_once() throws Exception {
        Group group = office.groups.save(group(office.mentor("Paul", 1), 2));
        office.groups.join(group.id(), office.mentee("Maria"));
        List<UUID> people = List.of(office.mentee("Nora"), office.mentee("Olga"), office.mentee("Rosa"));
        assertThat(Race.of(
                        3,
                        number -> () -> office.groups
                                .join(group.id(), people.get(number))
                                .state()
                                .name()))
                .containsExactlyInAnyOrder("ACTIVE", "mentoring.group.full", "mentoring.group.full");
    }

    @Test
    void members_stay_when_the_group_gets_another_mentor_and_wait_when_he_leaves() {
        Group group = office.groups.save(group(office.mentor("Paul", 1), 4));
        Relation member = office.groups.join(group.id(), office.mentee("Maria"));
        UUID nils = office.mentor("Nils", 1);
        Group read = office.groups.find(group.id()).orElseThrow();
        office.groups.save(
                new Group(read.id(), read.lock(), "Exam group", "", nils, "", Optional.empty(), 4, true, List.of()));
        assertThat(office.relations.find(member.id()).orElseThrow().mentorName())
                .isEqualTo("Nils Example");
        office.relations.handBack(nils, EndReason.MENTOR_LEFT, "gone");
        assertThat(office.groups.find(group.id()).orElseThrow().open()).isFalse();
        assertThat(reasons()).containsExactly(Waiting.Reason.MENTOR_LEFT);
    }

    @Test
    void a_group_with_a_minor_gets_no_mentor_for_adults_and_nobody_leads_a_group_he_is_in() {
        Group group = office.groups.save(group(office.mentor("Paul", 1), 4));
        office.groups.join(group.id(), office.mentee("Kim", TODAY.minusYears(16)));
        UUID maria = office.mentee("Maria");
        office.groups.join(group.id(), maria);
        Group read = office.groups.find(group.id()).orElseThrow();
        UUID forAdults = office.mentor("Nils", 1, Optional.empty(), false);
        assertProblem(() -> office.groups.save(ledBy(read, forAdults)), "mentoring.gate.NOT_FOR_MINORS");
        UUID peer = office.mentor("Maria", 1, Optional.of(maria));
        assertProblem(() -> office.groups.save(ledBy(read, peer)), "mentoring.relation.self");
        Group own = office.groups.save(group(peer, 4));
        assertProblem(() -> office.groups.join(own.id(), maria), "mentoring.relation.self");
    }

    private static Group ledBy(Group group, UUID mentor) {
        return new Group(
                group.id(),
                group.lock(),
                group.name(),
                group.about(),
                mentor,
                "",
                group.topicId(),
                group.seats(),
                group.open(),
                List.of());
    }

    private static Group group(UUID mentor, int seats) {
        return new Group(UUID.randomUUID(), 0, "Study group", "", mentor, "", Optional.empty(), seats, true, List.of());
    }

    // --- lists -------------------------------------------------------------------------------------------------------

    @Test
    void the_list_finds_by_name_state_and_kind() {
        office.active(office.mentor("Paul", 1), office.mentee("Maria"));
        office.proposed(office.mentor("Nils", 1), office.mentee("Nora"));
        RelationFilter byName =
                new RelationFilter("nils ex", Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(office.relations.list(byName, 0, 10)).singleElement().satisfies(line -> assertThat(line.menteeName())
                .isEqualTo("Nora Person"));
        RelationFilter active = new RelationFilter(
                "",
                Set.of(RelationState.ACTIVE),
                Optional.of(MentoringKind.ONE_TO_ONE),
                Optional.empty(),
                Optional.empty());
        assertThat(office.relations.count(active)).isEqualTo(1);
        assertThat(office.relations.list(RelationFilter.ALL, 1, 1)).hasSize(1);
    }
}
