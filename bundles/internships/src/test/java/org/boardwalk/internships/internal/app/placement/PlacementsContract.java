package org.boardwalk.internships.internal.app.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.boardwalk.internships.api.event.PlacementCompleted;
import org.boardwalk.internships.api.event.PlacementEnded;
import org.boardwalk.internships.api.event.PlacementMade;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Placement.State;
import org.boardwalk.internships.api.placement.Placements.Conflict;
import org.boardwalk.internships.api.placement.Placements.Missing;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.OpportunityDetails;
import org.boardwalk.internships.internal.domain.AgreementEntity;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.participants.api.MergeHandler.Moves;
import org.boardwalk.participants.api.event.ParticipantsMerged;
import org.boardwalk.platform.api.event.EventHandler.Delivery;
import org.junit.jupiter.api.Test;

/** Placements: never two at once for a person, never more people than seats, never outside of an agreement. */
abstract class PlacementsContract extends PlacementTests {
    private static final int RIVALS = 10;

    @Test
    void somebody_is_placed_by_hand_with_a_reason() {
        Opportunity opportunity = office.opportunity(2);
        assertProblem(
                () -> office.placements.place(MARIA, opportunity.id(), BEGINS, ENDS, " ", false),
                "internships.reasonMissing");
        Placement placed = place(MARIA, opportunity);
        assertThat(placed.state()).isEqualTo(State.PLANNED);
        assertThat(placed.reason()).isEqualTo("By hand");
        assertThat(placed.siteId()).isEqualTo(opportunity.siteId());
        assertThat(office.taken(opportunity.id())).isEqualTo(1);
        assertThat(office.happened(PlacementMade.class))
                .containsExactly(new PlacementMade(MARIA, placed.id(), opportunity.id()));
        assertThat(office.placements.ofTerm(opportunity.termId())).containsExactly(placed);
        assertThat(office.placements.find(placed.id())).contains(placed);
    }

    @Test
    void only_seats_one_can_count_on_are_given_and_no_more_than_there_are() {
        Opportunity opportunity = office.opportunity(1);
        place(MARIA, opportunity);
        assertProblem(() -> place(JORDAN, opportunity), P + "full", 1, BEGINS);
        Opportunity declined = office.opportunity(1);
        office.data.transactions().write(() -> office.entities
                .find(OpportunityEntity.class, declined.id())
                .move(Opportunity.State.DECLINED));
        assertProblem(() -> place(JORDAN, declined), P + "notSecured");
        assertProblem(
                () -> office.placements.place(JORDAN, UUID.randomUUID(), BEGINS, ENDS, "x", false), P + "notSecured");
        assertThat(office.happened(PlacementMade.class)).hasSize(1);
    }

    @Test
    void two_placements_of_a_person_never_share_a_day() {
        place(MARIA, office.opportunity(1), BEGINS, TODAY);
        Opportunity other = office.opportunity(3);
        assertProblem(() -> place(MARIA, other, TODAY, ENDS), P + "overlaps", BEGINS, TODAY);
        assertThat(office.taken(other.id())).isZero();
        Placement next = place(MARIA, other, TODAY.plusDays(1), ENDS);
        assertProblem(
                () -> office.placements.reschedule(next.id(), next.lock(), TODAY, ENDS), P + "overlaps", BEGINS, TODAY);
        assertThat(office.placements
                        .reschedule(next.id(), next.lock(), TODAY.plusDays(2), ENDS)
                        .from())
                .isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void an_agreement_must_cover_every_day_also_two_in_a_row() {
        LocalDate middle = TODAY.plusWeeks(2);
        Opportunity gap = office.opportunity(
                1,
                PlacementOffice.agreement(BEGINS, middle, null),
                PlacementOffice.agreement(middle.plusDays(3), null, null));
        assertProblem(() -> place(MARIA, gap), P + "noAgreement", middle.plusDays(1));
        Placement until = place(MARIA, gap, BEGINS, middle);
        assertProblem(
                () -> office.placements.reschedule(until.id(), until.lock(), BEGINS, middle.plusDays(1)),
                P + "noAgreement",
                middle.plusDays(1));
        Opportunity renewed = office.opportunity(
                1,
                PlacementOffice.agreement(BEGINS, middle, null),
                PlacementOffice.agreement(middle.plusDays(1), null, null));
        assertThat(place(JORDAN, renewed).until()).isEqualTo(ENDS);
        assertProblem(
                () -> place(UUID.randomUUID(), office.opportunity(1, new Agreement[0])), P + "noAgreement", BEGINS);
    }

    @Test
    void an_agreement_may_allow_fewer_people_than_there_are_seats() {
        Opportunity ward = office.opportunity(5, PlacementOffice.agreement(BEGINS, null, 2));
        Opportunity office2 = office.opportunityAt(ward.siteId(), 5);
        place(MARIA, ward, BEGINS, TODAY);
        place(JORDAN, office2, TODAY, ENDS);
        UUID third = UUID.randomUUID();
        assertProblem(() -> place(third, ward), P + "agreementFull", 2L, TODAY);
        assertThat(place(third, ward, TODAY.plusDays(1), ENDS)).isNotNull();
    }

    @Test
    void dates_lie_within_the_opportunity() {
        Opportunity opportunity = office.opportunity(1);
        assertProblem(() -> place(MARIA, opportunity, BEGINS.minusDays(1), ENDS), P + "dates", BEGINS, ENDS);
        assertProblem(() -> place(MARIA, opportunity, BEGINS, ENDS.plusDays(1)), P + "dates", BEGINS, ENDS);
        assertProblem(() -> place(MARIA, opportunity, TODAY, TODAY.minusDays(1)), P + "dates", BEGINS, ENDS);
    }

    @Test
    void requirements_are_judged_at_the_last_day_and_somebody_may_decide_otherwise_with_a_reason() {
        office.papers.open.put(MARIA, TODAY.plusWeeks(1));
        Opportunity opportunity = office.opportunity(1);
        assertProblem(() -> place(MARIA, opportunity), P + "notCompliant", 1, "Privacy training");
        Placement placed = office.placements.place(MARIA, opportunity.id(), BEGINS, ENDS, "Renews next week", true);
        assertProblem(
                () -> office.placements.begin(placed.id(), placed.lock()), P + "notCompliant", 1, "Privacy training");
        Placement shorter = office.placements.reschedule(placed.id(), placed.lock(), BEGINS, TODAY);
        assertProblem(
                () -> office.placements.reschedule(shorter.id(), shorter.lock(), BEGINS, ENDS),
                P + "notCompliant",
                1,
                "Privacy training");
        assertThat(office.placements.begin(shorter.id(), shorter.lock()).state())
                .isEqualTo(State.ACTIVE);
        office.requirements.compliance = null;
        assertThat(place(JORDAN, office.opportunity(1))).isNotNull();
    }

    @Test
    void what_is_cancelled_frees_the_seat_and_the_days() {
        Opportunity opportunity = office.opportunity(1);
        Placement placed = place(MARIA, opportunity);
        assertProblem(() -> office.placements.end(placed.id(), placed.lock(), TODAY, ""), "internships.reasonMissing");
        Placement ended = office.placements.end(placed.id(), placed.lock(), TODAY, "Moved away");
        assertThat(ended.state()).isEqualTo(State.CANCELLED);
        assertThat(ended.reason()).isEqualTo("Moved away");
        assertThat(office.taken(opportunity.id())).isZero();
        assertThat(office.happened(PlacementEnded.class)).hasSize(1);
        assertThat(place(JORDAN, opportunity)).isNotNull();
        assertThat(place(MARIA, office.opportunity(1))).isNotNull();
        assertProblem(() -> office.placements.end(ended.id(), ended.lock(), TODAY, "Again"), P + "state");
    }

    @Test
    void a_seat_somebody_left_is_free_from_the_next_day_on() {
        Opportunity opportunity = office.opportunity(1);
        Placement begun = active(MARIA, opportunity);
        assertProblem(
                () -> office.placements.end(begun.id(), begun.lock(), ENDS.plusDays(1), "Left"),
                P + "endDay",
                BEGINS,
                ENDS);
        Placement ended = office.placements.end(begun.id(), begun.lock(), TODAY, "Left");
        assertThat(ended.state()).isEqualTo(State.ENDED_EARLY);
        assertThat(ended.lastDay()).isEqualTo(TODAY);
        assertProblem(() -> place(JORDAN, opportunity, TODAY, ENDS), P + "full", 1L, TODAY);
        assertThat(office.taken(opportunity.id())).isZero();
        assertThat(place(JORDAN, opportunity, TODAY.plusDays(1), ENDS)).isNotNull();
        assertThat(place(MARIA, office.opportunity(1), TODAY.plusDays(1), ENDS)).isNotNull();
    }

    @Test
    void hours_that_were_written_stay_within_the_placement() {
        Placement placed = place(MARIA, office.opportunity(1));
        office.timesheets.write(placed.id(), TODAY, BigDecimal.ONE, "Indexing");
        assertProblem(
                () -> office.placements.reschedule(placed.id(), placed.lock(), BEGINS, TODAY.minusDays(1)),
                P + "hoursOutside",
                TODAY,
                TODAY);
        assertProblem(
                () -> office.placements.end(placed.id(), placed.lock(), TODAY.minusDays(1), "Left"),
                P + "endDay",
                TODAY,
                ENDS);
        assertThat(office.placements
                        .end(placed.id(), placed.lock(), TODAY, "Left")
                        .state())
                .isEqualTo(State.ENDED_EARLY);
    }

    @Test
    void completing_lists_what_is_missing_and_needs_a_reason_then() {
        Placement placed = place(MARIA, office.opportunity(1));
        assertProblem(() -> office.placements.complete(placed.id(), placed.lock(), "x"), P + "state");
        Placement begun = office.placements.begin(placed.id(), placed.lock());
        assertThat(office.placements.missing(begun.id()))
                .extracting(Missing::code)
                .containsExactly(
                        "internships.missing.weeks",
                        "internships.missing.hours",
                        "internships.missing.midEvaluation",
                        "internships.missing.finalEvaluation");
        assertProblem(() -> office.placements.complete(begun.id(), begun.lock(), ""), "internships.reasonMissing");
        Placement done = office.placements.complete(begun.id(), begun.lock(), "The site closed");
        assertThat(done.state()).isEqualTo(State.COMPLETED);
        assertThat(done.endedOn()).contains(TODAY);
        assertThat(office.awards.of(MARIA, Locale.ENGLISH))
                .singleElement()
                .satisfies(award -> assertThat(award.reference()).contains("placement:" + done.id()));
        assertThat(office.awards.of(JORDAN, Locale.ENGLISH)).isEmpty();
        assertThat(office.happened(PlacementCompleted.class))
                .singleElement()
                .satisfies(event -> assertThat(event.kind()).isEqualTo("INTERNSHIP"));
    }

    @Test
    void who_saw_an_older_state_changes_nothing() {
        Placement placed = place(MARIA, office.opportunity(1));
        office.placements.begin(placed.id(), placed.lock());
        assertProblem(() -> office.placements.end(placed.id(), placed.lock(), TODAY, "Old page"), "platform.conflict");
    }

    @Test
    void everybody_sees_and_changes_only_what_is_theirs() {
        Opportunity opportunity = office.opportunity(3);
        Placement marias = place(MARIA, opportunity);
        place(JORDAN, opportunity);
        office.somebody.planner("Dana", MARIA);
        assertThat(office.placements.ofTerm(opportunity.termId())).containsExactly(marias);
        assertThat(office.placements.open()).containsExactly(marias);
        assertProblem(() -> office.placements.of(JORDAN), "participants.notFound");
        assertProblem(() -> place(MARIA, opportunity), "platform.security.forbidden");
        office.somebody.participant(MARIA);
        assertThat(office.placements.of(MARIA)).containsExactly(marias);
        assertProblem(() -> office.placements.of(JORDAN), "platform.security.forbidden");
        assertProblem(() -> office.placements.begin(marias.id(), marias.lock()), "platform.security.forbidden");
        office.somebody.participant(JORDAN);
        assertThat(office.placements.find(marias.id())).isEmpty();
    }

    @Test
    void ten_coordinators_at_once_never_give_more_seats_than_there_are() throws Exception {
        Opportunity opportunity = office.opportunity(3);
        List<Callable<?>> rivals = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            UUID person = UUID.randomUUID();
            rivals.add(() -> place(person, opportunity));
        }
        List<Object> results = atOnce(rivals);
        assertThat(results).filteredOn(Placement.class::isInstance).hasSize(3);
        assertThat(Collections.frequency(results, P + "full")).isEqualTo(RIVALS - 3);
        assertThat(office.taken(opportunity.id())).isEqualTo(3);
        assertThat(office.placements.ofTerm(opportunity.termId())).hasSize(3);
    }

    @Test
    void ten_coordinators_at_once_never_place_a_person_twice_on_a_day() throws Exception {
        List<Callable<?>> rivals = new ArrayList<>();
        UUID newcomer = UUID.randomUUID();
        List<Opportunity> opportunities = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            Opportunity opportunity = office.opportunity(1);
            opportunities.add(opportunity);
            rivals.add(() -> place(newcomer, opportunity));
        }
        List<Object> results = atOnce(rivals);
        assertThat(results).filteredOn(Placement.class::isInstance).hasSize(1);
        assertThat(Collections.frequency(results, P + "overlaps")).isEqualTo(RIVALS - 1);
        assertThat(opportunities.stream()
                        .mapToInt(one -> office.taken(one.id()))
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void ten_coordinators_at_once_never_send_more_people_than_an_agreement_allows() throws Exception {
        Opportunity first = office.opportunity(9, PlacementOffice.agreement(BEGINS, null, 4));
        Opportunity second = office.opportunityAt(first.siteId(), 9);
        List<Callable<?>> rivals = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            Opportunity one = i % 2 == 0 ? first : second;
            rivals.add(() -> place(UUID.randomUUID(), one));
        }
        List<Object> results = atOnce(rivals);
        assertThat(results).filteredOn(Placement.class::isInstance).hasSize(4);
        assertThat(Collections.frequency(results, P + "agreementFull")).isEqualTo(RIVALS - 4);
    }

    @Test
    void whoever_takes_seats_away_while_nine_place_people_never_leaves_more_people_than_seats() throws Exception {
        Opportunity opportunity = office.opportunity(RIVALS);
        List<Callable<?>> rivals = new ArrayList<>();
        rivals.add(
                () -> office.terms.changeOpportunity(opportunity.id(), opportunity.lock(), withSeats(opportunity, 2)));
        for (int i = 1; i < RIVALS; i++) {
            rivals.add(() -> place(UUID.randomUUID(), opportunity));
        }

        List<Object> results = atOnce(rivals);

        Opportunity after = office.terms.opportunity(opportunity.id()).orElseThrow();
        long placed = results.stream().filter(Placement.class::isInstance).count();
        assertThat(after.taken()).isEqualTo((int) placed).isLessThanOrEqualTo(after.capacity());
        assertThat(results.getFirst() instanceof Opportunity).isEqualTo(after.capacity() == 2);
        assertThat(placed).isEqualTo(after.capacity() == 2 ? 2 : RIVALS - 1);
    }

    private static OpportunityDetails withSeats(Opportunity one, int seats) {
        return new OpportunityDetails(
                one.termId(),
                one.locationId(),
                one.title(),
                one.description(),
                one.kind(),
                seats,
                one.begins(),
                one.ends(),
                one.weeklyHours(),
                one.requiredHours(),
                one.conditions(),
                one.supervisorId(),
                one.requirementIds());
    }

    @Test
    void two_who_swap_people_between_two_sites_at_once_both_come_through() throws Exception {
        Opportunity one = office.opportunity(2);
        Opportunity other = office.opportunity(2);
        Placement maria = place(MARIA, one);
        Placement jordan = place(JORDAN, other);
        List<Object> results = atOnce(List.of(() -> swap(maria, other), () -> swap(jordan, one)));
        assertThat(results).hasOnlyElementsOfType(Placement.class);
        assertThat(office.taken(one.id())).isEqualTo(1);
        assertThat(office.taken(other.id())).isEqualTo(1);
    }

    /** Ends one placement and makes another, all or nothing. */
    private Placement swap(Placement from, Opportunity to) {
        return office.data.transactions().write(() -> {
            office.placements.end(from.id(), from.lock(), TODAY, "Swapped");
            return place(from.participantId(), to);
        });
    }

    @Test
    void a_match_run_s_placements_are_all_made_or_none() {
        Opportunity opportunity = office.opportunity(1);
        UUID run = UUID.randomUUID();
        assertProblem(
                () -> office.data.transactions().write(() -> {
                    for (UUID person : List.of(MARIA, JORDAN)) {
                        office.maker.make(new PlacementMaker.Wish(
                                person, opportunity.id(), BEGINS, ENDS, Optional.of(run), "", false));
                    }
                }),
                P + "full");
        assertThat(office.taken(opportunity.id())).isZero();
        assertThat(office.placements.ofTerm(opportunity.termId())).isEmpty();
    }

    @Test
    void merged_records_keep_everything_and_overlaps_stop_a_merge() {
        Opportunity opportunity = office.opportunity(3);
        Placement jordans = active(JORDAN, opportunity);
        office.timesheets.write(jordans.id(), TODAY, BigDecimal.ONE, "");
        Placement marias = place(MARIA, opportunity);
        assertThat(office.data.transactions().read(() -> office.merge.preview(MARIA, JORDAN)))
                .containsExactly(new Moves("internships", "internships.merge.placements", 1));
        assertProblem(
                () -> office.data.transactions().write(() -> office.merge.move(MARIA, JORDAN)),
                "internships.merge.overlaps",
                BEGINS,
                ENDS);
        office.placements.end(marias.id(), marias.lock(), TODAY, "Twice");
        for (int times = 0; times < 2; times++) {
            office.data.transactions().write(() -> office.merge.move(MARIA, JORDAN));
        }
        assertThat(office.placements.of(MARIA)).extracting(Placement::id).contains(jordans.id());
        assertThat(office.timesheets.of(jordans.id()).getFirst().participantId())
                .isEqualTo(MARIA);
        assertThat(office.data.transactions().read(() -> office.merge.preview(MARIA, JORDAN)))
                .isEmpty();
    }

    @Test
    void a_merge_that_happened_while_the_module_was_off_is_followed_whatever_it_brings() {
        Opportunity opportunity = office.opportunity(3);
        place(JORDAN, opportunity);
        place(MARIA, opportunity);
        office.data
                .transactions()
                .write(() -> office.merge.handle(
                        new ParticipantsMerged(MARIA, JORDAN), new Delivery(UUID.randomUUID(), Instant.now(), "ada")));
        assertThat(office.placements.of(MARIA)).hasSize(2);
        assertThat(office.placements.conflicts())
                .extracting(Conflict::code)
                .containsExactly("internships.conflict.overlaps", "internships.conflict.overlaps");
    }

    @Test
    void an_agreement_that_was_shortened_shows_as_a_conflict() {
        Agreement agreement = PlacementOffice.agreement(BEGINS, null, null);
        Placement placed = place(MARIA, office.opportunity(1, agreement));
        assertThat(office.placements.conflicts()).isEmpty();
        office.data.transactions().write(() -> office.entities
                .find(AgreementEntity.class, agreement.id())
                .describe(new Agreement(agreement.id(), "AA", BEGINS, Optional.of(TODAY), Optional.empty(), "Ended")));
        assertThat(office.placements.conflicts())
                .containsExactly(new Conflict(placed, "internships.conflict.noAgreement", List.of(TODAY.plusDays(1))));
        office.somebody.planner("Dana", JORDAN);
        assertThat(office.placements.conflicts()).isEmpty();
    }

    @Test
    void a_term_of_two_thousand_is_listed_whole() {
        Opportunity opportunity = office.opportunity(2000);
        office.data.transactions().write(() -> {
            OpportunityEntity row = office.store.opportunity(opportunity.id());
            for (int i = 0; i < 2000; i++) {
                office.entities.persist(new PlacementEntity(UUID.randomUUID(), row, BEGINS, ENDS, "import"));
            }
        });
        assertThat(office.placements.ofTerm(opportunity.termId())).hasSize(2000);
    }
}
