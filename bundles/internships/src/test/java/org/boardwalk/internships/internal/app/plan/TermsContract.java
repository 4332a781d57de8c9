package org.boardwalk.internships.internal.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.BEGINS;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.ENDS;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.TODAY;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.agreement;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.assertProblem;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.contact;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.details;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.forWholeTerm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.site.SiteDetails;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Opportunity.State;
import org.boardwalk.internships.api.term.OpportunityDetails;
import org.boardwalk.internships.api.term.SeatRequests.SeatRequest;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.TermDetails;
import org.boardwalk.internships.api.term.Terms.Board;
import org.boardwalk.internships.api.term.Terms.SiteSeats;
import org.boardwalk.platform.api.security.GuestAnswer;
import org.boardwalk.platform.api.security.GuestForm;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How a coordinator secures seats for the people of a term, on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TermsContract {
    private static final UUID MARIA = UUID.randomUUID();
    private static final UUID JORDAN = UUID.randomUUID();

    private PlanOffice office;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new PlanOffice(open());
    }

    @BeforeEach
    void firstStart() {
        office.empty();
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    private Opportunity found(Opportunity opportunity) {
        return office.terms.opportunity(opportunity.id()).orElseThrow();
    }

    // --- terms and people --------------------------------------------------------------------------------------------

    @Test
    void a_term_says_how_many_people_need_a_placement_and_nobody_is_in_it_twice() {
        Term term = office.term();

        assertThat(office.terms.addMembers(term.id(), List.of(MARIA, JORDAN))).isEqualTo(2);
        assertThat(office.terms.addMembers(term.id(), List.of(JORDAN))).isZero();

        assertThat(office.terms.find(term.id()).orElseThrow().needed()).isEqualTo(2);
        assertThat(office.terms.list()).extracting(Term::needed).containsExactly(2);
        office.terms.removeMember(term.id(), MARIA);
        assertThat(office.terms.members(term.id())).containsExactly(JORDAN);
    }

    @Test
    void ten_coordinators_who_add_the_same_people_at_once_add_each_once() throws Exception {
        Term term = office.term();
        List<UUID> people = Stream.generate(UUID::randomUUID).limit(50).toList();

        Race.of(10, number -> () -> {
            office.terms.addMembers(term.id(), people);
            return "added";
        });

        assertThat(office.terms.members(term.id())).containsExactlyInAnyOrderElementsOf(people);
    }

    @Test
    void a_planner_sees_only_her_people_in_a_term_and_plans_nothing() {
        Term term = office.term();
        office.terms.addMembers(term.id(), List.of(MARIA, JORDAN));

        office.somebody.planner("eve", JORDAN);

        assertThat(office.terms.members(term.id())).containsExactly(JORDAN);
        assertThat(office.terms.find(term.id()).orElseThrow().needed()).isEqualTo(2);
        assertProblem(() -> office.terms.addMembers(term.id(), List.of(JORDAN)), "platform.security.forbidden");
        assertProblem(() -> office.terms.removeMember(term.id(), JORDAN), "platform.security.forbidden");
    }

    @Test
    void whom_nobody_knows_is_not_put_into_a_term_even_by_who_may_see_everybody() {
        Term term = office.term();
        UUID nobody = UUID.randomUUID();
        office.somebody.unknown.add(nobody);
        assertProblem(() -> office.terms.addMembers(term.id(), List.of(MARIA, nobody)), "participants.notFound");
        assertThat(office.terms.members(term.id())).isEmpty();
    }

    @Test
    void a_participant_sees_the_terms_he_is_in_and_their_secured_seats() {
        Term term = office.term();
        office.terms.add(new TermDetails("Other", "", BEGINS, ENDS, Optional.empty(), Optional.empty()));
        office.terms.addMembers(term.id(), List.of(MARIA));
        Site site = office.site("Mercy", forWholeTerm());
        Opportunity secured = office.secured(term, site, 2);
        Opportunity asked = office.terms.addOpportunity(details(term, site, 1));

        office.somebody.participant(MARIA);
        assertThat(office.terms.list()).extracting(Term::name).containsExactly("Spring practicum");
        assertThat(office.terms.opportunities(term.id()))
                .extracting(Opportunity::id)
                .containsExactly(secured.id());
        assertThat(office.terms.opportunity(asked.id())).isEmpty();
        assertProblem(() -> office.terms.board(term.id()), "platform.security.forbidden");

        office.somebody.participant(JORDAN);
        assertThat(office.terms.list()).isEmpty();
        assertThat(office.terms.opportunities(term.id())).isEmpty();
        assertThat(office.terms.opportunity(secured.id())).isEmpty();
    }

    @Test
    void who_has_a_placement_stays_in_the_term() {
        Term term = office.term();
        office.terms.addMembers(term.id(), List.of(MARIA));
        office.place(MARIA, office.secured(term, office.site("Mercy", forWholeTerm()), 1), BEGINS, ENDS);

        assertProblem(() -> office.terms.removeMember(term.id(), MARIA), "internships.term.placed");
    }

    @Test
    void bad_terms_are_refused_in_words() {
        Term term = office.term();
        assertProblem(() -> addTerm(" ", BEGINS, ENDS, Optional.empty()), "internships.term.noName");
        assertProblem(() -> addTerm("spring PRACTICUM", BEGINS, ENDS, Optional.empty()), "internships.term.nameTaken");
        assertProblem(() -> addTerm("Fall", ENDS, BEGINS, Optional.empty()), "internships.term.dates");
        assertProblem(() -> addTerm("Fall", BEGINS, ENDS, Optional.of(TODAY)), "internships.term.window");
        office.terms.addOpportunity(details(term, office.site("Mercy"), 1));
        TermDetails shorter =
                new TermDetails(term.name(), "", BEGINS.plusDays(1), ENDS, Optional.empty(), Optional.empty());
        assertProblem(() -> office.terms.change(term.id(), term.lock(), shorter), "internships.term.opportunities");
    }

    private Term addTerm(String name, LocalDate begins, LocalDate ends, Optional<LocalDate> closes) {
        return office.terms.add(new TermDetails(name, "", begins, ends, Optional.empty(), closes));
    }

    // --- opportunities -----------------------------------------------------------------------------------------------

    @Test
    void seats_are_secured_only_when_agreements_cover_every_day() {
        Term term = office.term();
        Site site = office.site(
                "Mercy", agreement(TODAY, BEGINS.plusDays(20)), agreement(BEGINS.plusDays(22), ENDS.plusDays(1)));
        Opportunity asked = office.terms.addOpportunity(details(term, site, 2));

        assertProblem(
                () -> office.terms.move(asked.id(), asked.lock(), State.SECURED),
                "internships.opportunity.noAgreement");
        assertThat(office.terms.board(term.id()).sites().getFirst().uncoveredFrom())
                .contains(BEGINS.plusDays(21));

        office.sites.agreements(
                site.id(),
                site.lock(),
                List.of(agreement(TODAY, BEGINS.plusDays(20)), agreement(BEGINS.plusDays(21), null)));
        assertThat(office.terms.move(asked.id(), asked.lock(), State.SECURED).state())
                .isEqualTo(State.SECURED);
        assertThat(office.terms.board(term.id()).sites().getFirst().uncoveredFrom())
                .isEmpty();
    }

    @Test
    void what_is_secured_stays_covered_when_its_dates_change() {
        Term term = office.term();
        Site site = office.site("Mercy", agreement(TODAY, ENDS.minusDays(1)));
        OpportunityDetails shorter = dated(details(term, site, 1), BEGINS, ENDS.minusDays(1));
        Opportunity asked = office.terms.addOpportunity(shorter);
        Opportunity secured = office.terms.move(asked.id(), asked.lock(), State.SECURED);

        assertProblem(
                () -> office.terms.changeOpportunity(secured.id(), secured.lock(), dated(shorter, BEGINS, ENDS)),
                "internships.opportunity.noAgreement");
        assertThat(found(secured).ends()).isEqualTo(ENDS.minusDays(1));
    }

    private static OpportunityDetails dated(OpportunityDetails plain, LocalDate begins, LocalDate ends) {
        return new OpportunityDetails(
                plain.termId(),
                plain.locationId(),
                plain.title(),
                "",
                plain.kind(),
                plain.capacity(),
                begins,
                ends,
                Optional.of(new BigDecimal("12.5")),
                Optional.of(new BigDecimal("160")),
                new Opportunity.Conditions(true, true, false, false, false),
                Optional.empty(),
                List.of());
    }

    @Test
    void there_are_never_fewer_seats_than_placements_and_they_stay_where_people_are() {
        Term term = office.term();
        Site site = office.site("Mercy", forWholeTerm());
        Site other = office.site("City Clinic", forWholeTerm());
        Opportunity secured = office.secured(term, site, 3);
        office.place(MARIA, secured, BEGINS, ENDS);
        office.place(JORDAN, secured, BEGINS, ENDS);

        assertProblem(() -> change(secured, details(term, site, 1)), "internships.opportunity.taken");
        assertProblem(() -> change(secured, details(term, other, 3)), "internships.opportunity.placed");
        assertProblem(
                () -> change(secured, dated(details(term, site, 3), BEGINS, ENDS.minusDays(1))),
                "internships.opportunity.placed");
        assertProblem(
                () -> office.terms.move(secured.id(), secured.lock(), State.DECLINED), "internships.opportunity.taken");

        assertThat(change(secured, details(term, site, 2)).capacity()).isEqualTo(2);
        assertThat(found(secured).taken()).isEqualTo(2);
    }

    private Opportunity change(Opportunity opportunity, OpportunityDetails details) {
        return office.terms.changeOpportunity(opportunity.id(), opportunity.lock(), details);
    }

    @Test
    void two_people_who_change_the_same_opportunity_learn_of_each_other() {
        Term term = office.term();
        Site site = office.site("Mercy", forWholeTerm());
        Opportunity asked = office.terms.addOpportunity(details(term, site, 2));
        office.terms.move(asked.id(), asked.lock(), State.OFFERED);

        assertProblem(() -> office.terms.move(asked.id(), asked.lock(), State.SECURED), "platform.conflict");
        assertProblem(() -> change(asked, details(term, site, 3)), "platform.conflict");
    }

    @Test
    void an_opportunity_goes_only_where_it_can_go_from_here() {
        Term term = office.term();
        Opportunity asked = office.terms.addOpportunity(details(term, office.site("Mercy", forWholeTerm()), 2));
        assertProblem(() -> office.terms.move(asked.id(), asked.lock(), State.CLOSED), "internships.opportunity.move");
        Opportunity declined = office.terms.move(asked.id(), asked.lock(), State.DECLINED);
        assertProblem(
                () -> office.terms.move(declined.id(), declined.lock(), State.SECURED), "internships.opportunity.move");
        assertThat(office.terms
                        .move(declined.id(), declined.lock(), State.REQUESTED)
                        .state())
                .isEqualTo(State.REQUESTED);
    }

    @Test
    void bad_opportunities_are_refused_in_words_and_nothing_is_kept() {
        Term term = office.term();
        Site site = office.site("Mercy");
        OpportunityDetails good = details(term, site, 1);
        assertProblem(() -> office.terms.addOpportunity(details(term, site, 0)), "internships.opportunity.capacity");
        assertProblem(() -> office.terms.addOpportunity(details(term, site, 1000)), "internships.opportunity.capacity");
        assertProblem(
                () -> office.terms.addOpportunity(dated(good, BEGINS.minusDays(1), ENDS)),
                "internships.opportunity.dates");
        assertProblem(
                () -> office.terms.addOpportunity(details(term, site, 1, UUID.randomUUID())),
                "internships.opportunity.requirement");
        office.sites.change(site.id(), site.lock(), new SiteDetails("Mercy", "", "", "", false));
        assertProblem(() -> office.terms.addOpportunity(good), "internships.opportunity.location");

        assertThat(office.terms.opportunities(term.id())).isEmpty();
    }

    // --- asking sites ------------------------------------------------------------------------------------------------

    @Test
    void a_site_is_asked_and_its_answer_names_the_seats() {
        Term term = office.term();
        Site site = office.site("Mercy", forWholeTerm());
        Opportunity opportunity = office.terms.addOpportunity(details(term, site, 5));
        UUID contact = site.contacts().getFirst().id();

        SeatRequest asked = office.requests.ask(opportunity.id(), contact);
        assertThat(asked.mailed()).isFalse();
        assertThat(asked.askedBy()).isEqualTo("dana");
        assertThat(office.requests.open(term.id())).containsOnlyKeys(opportunity.id());
        assertProblem(() -> office.requests.ask(opportunity.id(), contact), "internships.request.open");

        SeatRequest answered = office.requests.answer(asked.id(), 3, "Three from February");
        assertProblem(() -> office.requests.link(asked.id()), "internships.request.answered");

        assertThat(answered.seats()).contains(3);
        assertThat(found(opportunity)).satisfies(offered -> {
            assertThat(offered.state()).isEqualTo(State.OFFERED);
            assertThat(offered.capacity()).isEqualTo(3);
        });
        assertThat(office.requests.open(term.id())).isEmpty();
        assertProblem(() -> office.requests.answer(asked.id(), 4, ""), "internships.request.answered");
        assertProblem(() -> office.requests.ask(opportunity.id(), contact), "internships.request.notRequested");
    }

    @Test
    void a_site_that_has_no_seats_declines() {
        Term term = office.term();
        Site site = office.site("Mercy", forWholeTerm());
        Opportunity opportunity = office.terms.addOpportunity(details(term, site, 5));
        SeatRequest asked =
                office.requests.ask(opportunity.id(), site.contacts().getFirst().id());

        office.requests.answer(asked.id(), 0, "Not this year");

        assertThat(found(opportunity).state()).isEqualTo(State.DECLINED);
        assertThat(found(opportunity).capacity()).isEqualTo(5);
    }

    @Test
    void only_a_contact_of_the_site_is_asked_and_only_once_when_ten_ask_at_once() throws Exception {
        Term term = office.term();
        Site site = office.site("Mercy", forWholeTerm());
        Site other = office.site("City Clinic");
        Opportunity opportunity = office.terms.addOpportunity(details(term, site, 5));
        assertProblem(
                () -> office.requests.ask(
                        opportunity.id(), other.contacts().getFirst().id()),
                "internships.request.contact");

        List<String> outcomes = Race.of(10, number -> () -> {
            office.requests.ask(opportunity.id(), site.contacts().getFirst().id());
            return "asked";
        });

        assertThat(outcomes).containsOnlyOnce("asked");
        assertThat(office.requests.of(opportunity.id())).hasSize(1);
    }

    @Test
    void where_mail_is_set_up_the_contact_is_written_to() {
        office.letters.configured = true;
        Opportunity opportunity = requested(5);

        SeatRequest asked = ask(opportunity);

        assertThat(asked.mailed()).isTrue();
        assertThat(office.letters.taken).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("ana@example.org");
            assertThat(letter.text()).contains("https://board.example/guest/").doesNotContain("Mercy", "Records clerk");
        });
        assertThat(office.links.issued.values()).containsExactly("Ana Ruiz");
    }

    @Test
    void without_mail_the_coordinator_hands_the_link_over() {
        SeatRequest asked = ask(requested(5));

        assertThat(asked.mailed()).isFalse();
        assertThat(office.letters.taken).isEmpty();
        assertThat(office.requests.link(asked.id())).startsWith("guest/");
    }

    @Test
    void the_contact_s_answer_by_the_link_moves_the_seats_on() {
        Opportunity opportunity = requested(5);
        SeatRequest asked = ask(opportunity);
        office.somebody.guest("Ana Ruiz");

        assertThat(show(asked)).isPresent();
        assertThat(answer(asked, "offer", Map.of("seats", "none"))).isInstanceOf(GuestAnswer.Wrong.class);
        assertThat(answer(asked, "offer", Map.of("seats", "3", "remark", "Mornings only")))
                .isInstanceOf(GuestAnswer.Done.class);

        assertThat(show(asked)).as("settled").isEmpty();
        office.somebody.coordinator("dana");
        assertThat(office.terms.opportunity(opportunity.id())).hasValueSatisfying(now -> assertThat(now)
                .extracting(Opportunity::state, Opportunity::capacity)
                .containsExactly(State.OFFERED, 3));
        assertThat(office.requests.of(opportunity.id())).singleElement().satisfies(answered -> {
            assertThat(answered.answeredBy()).isEqualTo("Ana Ruiz");
            assertThat(answered.remark()).isEqualTo("Mornings only");
        });
    }

    @Test
    void a_contact_may_decline() {
        Opportunity opportunity = requested(5);
        SeatRequest asked = ask(opportunity);
        office.somebody.guest("Ana Ruiz");

        answer(asked, "decline", Map.of("seats", "5"));

        office.somebody.coordinator("dana");
        assertThat(office.terms.opportunity(opportunity.id()))
                .hasValueSatisfying(now -> assertThat(now.state()).isEqualTo(State.DECLINED));
    }

    private Opportunity requested(int seats) {
        return office.terms.addOpportunity(details(office.term(), office.site("Mercy", forWholeTerm()), seats));
    }

    private SeatRequest ask(Opportunity opportunity) {
        UUID contact = office.sites
                .find(opportunity.siteId())
                .orElseThrow()
                .contacts()
                .getFirst()
                .id();
        return office.requests.ask(opportunity.id(), contact);
    }

    private Optional<GuestForm> show(SeatRequest asked) {
        return office.data.transactions().read(() -> office.seatsPage.show(asked.id(), Locale.ENGLISH));
    }

    /** As the platform does: what was wrong is rolled back. */
    private GuestAnswer answer(SeatRequest asked, String action, Map<String, String> values) {
        return office.data
                .transactions()
                .write(() -> office.seatsPage.answer(asked.id(), action, values, Locale.ENGLISH));
    }

    @Test
    void whoever_left_the_site_is_still_named_in_what_was_asked() {
        Term term = office.term();
        Site site = office.site("Mercy", forWholeTerm());
        Opportunity opportunity = office.terms.addOpportunity(details(term, site, 5));
        office.requests.ask(opportunity.id(), site.contacts().getFirst().id());

        office.sites.contacts(site.id(), site.lock(), List.of(contact("Lee Park")));

        assertThat(office.requests.of(opportunity.id()))
                .extracting(SeatRequest::contactName)
                .containsExactly("Ana Ruiz");
    }

    // --- the board ---------------------------------------------------------------------------------------------------

    @Test
    void the_board_adds_up_what_is_needed_asked_offered_secured_and_placed() {
        Term term = office.term();
        office.terms.addMembers(term.id(), List.of(MARIA, JORDAN, UUID.randomUUID(), UUID.randomUUID()));
        Site mercy = office.site("mercy", forWholeTerm());
        Site clinic = office.site("City Clinic", forWholeTerm());
        Opportunity first = office.secured(term, mercy, 2);
        office.secured(term, clinic, 1);
        Opportunity offered = office.terms.addOpportunity(details(term, clinic, 3));
        office.terms.move(offered.id(), offered.lock(), State.OFFERED);
        office.terms.addOpportunity(details(term, clinic, 5));
        Opportunity declined = office.terms.addOpportunity(details(term, clinic, 9));
        office.terms.move(declined.id(), declined.lock(), State.DECLINED);
        office.place(MARIA, first, BEGINS, ENDS);

        Board board = office.terms.board(term.id());

        assertThat(board)
                .extracting(Board::needed, Board::requested, Board::offered, Board::secured, Board::placed)
                .containsExactly(4, 5, 3, 3, 1);
        assertThat(board.missing()).isEqualTo(1);
        assertThat(board.sites()).extracting(SiteSeats::siteName).containsExactly("City Clinic", "mercy");
        assertThat(board.sites().getLast().placed()).isEqualTo(1);

        Opportunity closed = office.terms.move(first.id(), first.lock(), State.CLOSED);
        assertThat(office.terms.board(term.id()).secured()).isEqualTo(2);
        assertThat(closed.taken()).isEqualTo(1);
    }
}
