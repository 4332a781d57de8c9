package org.boardwalk.internships.internal.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.BEGINS;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.ENDS;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.TODAY;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.assertProblem;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.details;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.forWholeTerm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.compliance.Compliance;
import org.boardwalk.internships.api.compliance.Compliance.Grid;
import org.boardwalk.internships.api.compliance.Compliance.Item;
import org.boardwalk.internships.api.compliance.Compliance.Row;
import org.boardwalk.internships.api.compliance.ComplianceReminders.Told;
import org.boardwalk.internships.api.compliance.ItemState;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Opportunity.State;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people must have before a placement, on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ComplianceContract {
    private static final UUID MARIA = UUID.randomUUID();
    private static final UUID JORDAN = UUID.randomUUID();

    private PlanOffice office;
    private Term term;
    private Site mercy;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new PlanOffice(open());
    }

    @BeforeEach
    void firstStart() {
        office.empty();
        term = office.term();
        office.terms.addMembers(term.id(), List.of(MARIA, JORDAN));
        mercy = office.site("Mercy", forWholeTerm());
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    private Item handIn(UUID person, Requirement requirement) {
        return office.compliance.handIn(
                person, requirement.id(), TODAY.minusDays(3), Optional.empty(), Optional.empty(), "");
    }

    private Item accepted(UUID person, Requirement requirement, LocalDate until) {
        Item item = handIn(person, requirement);
        return office.compliance.accept(item.itemId().orElseThrow(), item.lock(), Optional.of(until));
    }

    private ItemState state(UUID person, Requirement requirement) {
        return office.compliance.before(person).stream()
                .filter(item -> item.requirementId().equals(requirement.id()))
                .map(Item::state)
                .findFirst()
                .orElseThrow();
    }

    // --- who asks ----------------------------------------------------------------------------------------------------

    @Test
    void an_opportunity_asks_for_what_is_attached_to_it_to_its_site_and_to_its_kind() {
        Requirement attached = office.requirement("Confidentiality form");
        Requirement bySite = office.requirement("Badge photo", mercy.id());
        Requirement byKind = office.health("Tuberculosis test", 12);
        office.requirement("Of nobody here");
        Opportunity opportunity = office.secured(term, mercy, 2, attached.id());

        assertThat(office.compliance.askedBy(opportunity.id())).containsExactly(bySite, attached, byKind);

        office.compliance.save(new Requirement(
                byKind.id(),
                byKind.lock(),
                byKind.name(),
                "",
                byKind.category(),
                "",
                "",
                false,
                byKind.months(),
                Set.of(),
                byKind.kinds(),
                "",
                false));
        assertThat(office.compliance.askedBy(opportunity.id())).containsExactly(bySite, attached);
    }

    @Test
    void who_has_no_placement_yet_is_judged_by_all_that_may_come_and_who_has_one_by_that_alone() {
        Site clinic = office.site("City Clinic", forWholeTerm());
        Requirement badge = office.requirement("Badge photo", mercy.id());
        Requirement driving = office.requirement("Driving licence", clinic.id());
        Opportunity atMercy = office.secured(term, mercy, 2);
        office.secured(term, clinic, 2);
        office.place(MARIA, atMercy, BEGINS, BEGINS.plusDays(20));

        Grid grid = office.compliance.grid(term.id());

        assertThat(grid.requirements()).containsExactly(badge, driving);
        Row maria = row(grid, MARIA);
        assertThat(maria.items().getFirst().orElseThrow().judgedAt()).isEqualTo(BEGINS.plusDays(20));
        assertThat(maria.items().getLast()).isEmpty();
        assertThat(row(grid, JORDAN).items())
                .allSatisfy(item -> assertThat(item.orElseThrow().judgedAt()).isEqualTo(ENDS));
        assertThat(office.compliance.before(MARIA))
                .extracting(Item::requirementId)
                .containsExactly(badge.id());
        assertThat(office.compliance.before(JORDAN)).hasSize(2);
    }

    @Test
    void the_grid_agrees_with_every_line_whoever_asks_for_a_requirement_and_whoever_is_placed() {
        UUID guest = UUID.randomUUID();
        Site clinic = office.site("City Clinic", forWholeTerm());
        Requirement attached = office.requirement("Confidentiality form");
        Requirement bySite = office.requirement("Badge photo", mercy.id());
        Requirement byKind = office.health("Tuberculosis test", 12);
        office.requirement("Of nobody here");
        Opportunity asks = office.secured(term, clinic, 2, attached.id());
        office.terms.addOpportunity(details(term, mercy, 2));
        accepted(JORDAN, attached, ENDS.minusDays(1));
        accepted(JORDAN, byKind, ENDS);
        accepted(guest, attached, BEGINS.plusDays(20));
        handIn(MARIA, bySite);
        office.place(guest, asks, BEGINS, BEGINS.plusDays(20));

        Grid grid = office.compliance.grid(term.id());

        assertThat(grid.requirements()).containsExactly(bySite, attached, byKind);
        assertThat(grid.people())
                .extracting(Compliance.Person::participantId)
                .containsExactlyInAnyOrder(MARIA, JORDAN, guest);
        assertThat(row(grid, MARIA).person().states()).containsOnly(ItemState.TO_DO, ItemState.IN_REVIEW);
        assertThat(row(grid, JORDAN).person().states())
                .containsOnly(ItemState.TO_DO, ItemState.EXPIRING, ItemState.COMPLETE);
        assertThat(row(grid, guest).person().states()).containsOnly(ItemState.TO_DO, ItemState.COMPLETE);
    }

    /** What the grid says of a person agrees with the person's line. */
    private Row row(Grid grid, UUID person) {
        List<UUID> columns = grid.requirements().stream().map(Requirement::id).toList();
        Row row = office.compliance.rows(term.id(), columns, List.of(person)).getFirst();
        assertThat(grid.people()).contains(row.person());
        return row;
    }

    @Test
    void declined_seats_ask_for_nothing() {
        office.requirement("Badge photo", mercy.id());
        Opportunity asked = office.terms.addOpportunity(details(term, mercy, 2));
        assertThat(office.compliance.before(MARIA)).hasSize(1);

        office.terms.move(asked.id(), asked.lock(), State.DECLINED);

        assertThat(office.compliance.before(MARIA)).isEmpty();
        assertThat(office.compliance.grid(term.id()).requirements()).isEmpty();
    }

    // --- handing in and reviewing ------------------------------------------------------------------------------------

    @Test
    void a_paper_goes_from_to_do_over_review_to_complete() {
        Requirement form = office.requirement("Confidentiality form", mercy.id());
        office.secured(term, mercy, 2);
        assertThat(state(MARIA, form)).isEqualTo(ItemState.TO_DO);

        office.somebody.participant(MARIA);
        Item handedIn = handIn(MARIA, form);
        assertThat(handedIn.state()).isEqualTo(ItemState.IN_REVIEW);
        assertThat(handedIn.judgedAt()).isEqualTo(ENDS);

        office.somebody.coordinator("dana");
        assertThat(office.compliance.toReview(10)).extracting(Item::itemId).containsExactly(handedIn.itemId());
        Item returned =
                office.compliance.giveBack(handedIn.itemId().orElseThrow(), handedIn.lock(), "Page 2 is missing");
        assertThat(returned.state()).isEqualTo(ItemState.RETURNED);
        assertThat(returned.remark()).isEqualTo("Page 2 is missing");
        assertThat(office.compliance.toReview(10)).isEmpty();

        Item again = handIn(MARIA, form);
        Item complete = office.compliance.accept(again.itemId().orElseThrow(), again.lock(), Optional.empty());
        assertThat(complete.state()).isEqualTo(ItemState.COMPLETE);
        assertThat(complete.decidedBy()).contains("dana");
        assertThat(row(office.compliance.grid(term.id()), MARIA).person().isClear())
                .isTrue();
    }

    @Test
    void what_ends_during_the_placement_is_expiring_and_a_new_paper_in_review_loses_nothing() {
        Requirement check = office.requirement("Background check", mercy.id());
        office.secured(term, mercy, 2);

        accepted(MARIA, check, ENDS.minusDays(1));
        assertThat(state(MARIA, check)).isEqualTo(ItemState.EXPIRING);
        Item newer = handIn(MARIA, check);
        assertThat(newer.state()).isEqualTo(ItemState.IN_REVIEW);
        office.compliance.giveBack(newer.itemId().orElseThrow(), newer.lock(), "Not signed");
        assertThat(state(MARIA, check)).isEqualTo(ItemState.RETURNED);

        accepted(MARIA, check, ENDS);
        assertThat(state(MARIA, check)).isEqualTo(ItemState.COMPLETE);
    }

    @Test
    void how_long_it_lasts_follows_from_the_requirement_unless_the_paper_says_otherwise() {
        Requirement test = office.health("Tuberculosis test", 12);
        office.secured(term, mercy, 2);

        Item item = handIn(MARIA, test);

        assertThat(item.validUntil()).contains(TODAY.minusDays(3).plusMonths(12));
        Item shorter =
                office.compliance.accept(item.itemId().orElseThrow(), item.lock(), Optional.of(TODAY.plusDays(5)));
        assertThat(shorter.validUntil()).contains(TODAY.plusDays(5));
        assertThat(shorter.state()).isEqualTo(ItemState.EXPIRING);
    }

    @Test
    void health_information_is_kept_as_status_and_dates_only() {
        Requirement test = office.health("Tuberculosis test", 12);
        UUID scan = UUID.randomUUID();
        office.documents.put(scan, MARIA);

        assertProblem(
                () -> office.compliance.handIn(MARIA, test.id(), TODAY, Optional.empty(), Optional.of(scan), ""),
                "internships.item.noDocument");
        assertProblem(
                () -> office.compliance.handIn(
                        MARIA, test.id(), TODAY, Optional.empty(), Optional.empty(), "was positive"),
                "internships.item.noRemark");
        assertThat(office.compliance.toReview(10)).isEmpty();
        assertProblem(() -> office.compliance.save(withDocuments(test)), "internships.requirement.health");
    }

    private static Requirement withDocuments(Requirement plain) {
        return new Requirement(
                plain.id(),
                plain.lock(),
                plain.name(),
                "",
                plain.category(),
                "",
                "",
                true,
                plain.months(),
                Set.of(),
                plain.kinds(),
                "",
                true);
    }

    @Test
    void a_requirement_that_turns_out_to_be_about_health_forgets_its_papers() {
        Requirement form = office.requirement("Physical", mercy.id());
        office.secured(term, mercy, 2);
        UUID scan = UUID.randomUUID();
        office.documents.put(scan, MARIA);
        office.compliance.handIn(MARIA, form.id(), TODAY, Optional.empty(), Optional.of(scan), "see page 2");

        office.compliance.save(new Requirement(
                form.id(),
                form.lock(),
                form.name(),
                "",
                Requirement.Category.HEALTH,
                "",
                "",
                false,
                Optional.empty(),
                form.siteIds(),
                Set.of(),
                "",
                true));

        Item item = office.compliance.toReview(10).getFirst();
        assertThat(item.documentId()).isEmpty();
        assertThat(item.remark()).isEmpty();
    }

    @Test
    void a_paper_must_be_in_the_persons_own_file() {
        Requirement form = office.requirement("Confidentiality form", mercy.id());
        UUID jordans = UUID.randomUUID();
        office.documents.put(jordans, JORDAN);

        assertProblem(
                () -> office.compliance.handIn(MARIA, form.id(), TODAY, Optional.empty(), Optional.of(jordans), ""),
                "internships.item.foreignDocument");
    }

    @Test
    void bad_dates_and_missing_reasons_are_refused_and_nothing_is_kept() {
        Requirement form = office.requirement("Confidentiality form", mercy.id());
        office.secured(term, mercy, 2);
        assertProblem(
                () -> office.compliance.handIn(
                        MARIA, form.id(), TODAY.plusDays(1), Optional.empty(), Optional.empty(), ""),
                "internships.item.future");
        assertProblem(
                () -> office.compliance.handIn(
                        MARIA, form.id(), TODAY, Optional.of(TODAY.minusDays(1)), Optional.empty(), ""),
                "internships.item.endsBefore");
        assertProblem(() -> office.compliance.waive(MARIA, form.id(), 0, "  "), "internships.reasonMissing");
        assertThat(state(MARIA, form)).isEqualTo(ItemState.TO_DO);
    }

    @Test
    void what_is_waived_stands_in_nobodys_way_until_it_is_taken_back() {
        Requirement form = office.requirement("Uniform", mercy.id());
        office.secured(term, mercy, 2);

        Item waived = office.compliance.waive(MARIA, form.id(), 0, "Works remotely");
        assertThat(waived.state()).isEqualTo(ItemState.WAIVED);
        assertProblem(() -> office.compliance.waive(MARIA, form.id(), 0, "again"), "platform.conflict");
        assertProblem(
                () -> office.compliance.accept(waived.itemId().orElseThrow(), waived.lock(), Optional.empty()),
                "internships.item.nothing");

        Item back = office.compliance.giveBack(waived.itemId().orElseThrow(), waived.lock(), "Is on site now");
        assertThat(back.state()).isEqualTo(ItemState.RETURNED);
    }

    @Test
    void two_reviewers_of_one_paper_learn_of_each_other() {
        Requirement form = office.requirement("Uniform", mercy.id());
        Item item = handIn(MARIA, form);
        office.compliance.accept(item.itemId().orElseThrow(), item.lock(), Optional.empty());

        assertProblem(
                () -> office.compliance.giveBack(item.itemId().orElseThrow(), item.lock(), "Unreadable"),
                "platform.conflict");
    }

    @Test
    void a_participant_and_staff_who_hand_in_at_the_same_moment_keep_one_line() throws Exception {
        Requirement form = office.requirement("Uniform", mercy.id());

        List<String> outcomes =
                Race.of(6, number -> () -> handIn(MARIA, form).state().name());

        assertThat(outcomes).containsAnyOf("IN_REVIEW").isSubsetOf("IN_REVIEW", "platform.conflict");
        assertThat(office.compliance.toReview(10)).hasSize(1);
    }

    // --- who may -----------------------------------------------------------------------------------------------------

    @Test
    void a_planner_reviews_and_sees_her_own_people_only() {
        Requirement form = office.requirement("Uniform", mercy.id());
        office.secured(term, mercy, 2);
        Item marias = handIn(MARIA, form);
        handIn(JORDAN, form);

        office.somebody.planner("eve", JORDAN);

        assertThat(office.compliance.toReview(10))
                .extracting(Item::participantId)
                .containsExactly(JORDAN);
        assertThat(office.compliance.grid(term.id()).people())
                .extracting(Compliance.Person::participantId)
                .containsExactly(JORDAN);
        assertThat(office.compliance.rows(term.id(), List.of(form.id()), List.of(MARIA, JORDAN)))
                .extracting(Row::participantId)
                .containsExactly(JORDAN);
        assertProblem(() -> office.compliance.before(MARIA), "participants.notFound");
        assertProblem(
                () -> office.compliance.accept(marias.itemId().orElseThrow(), marias.lock(), Optional.empty()),
                "participants.notFound");
        assertProblem(() -> office.requirement("Mine"), "platform.security.forbidden");
    }

    @Test
    void a_participant_hands_in_his_own_and_reviews_nothing() {
        Requirement form = office.requirement("Uniform", mercy.id());
        office.secured(term, mercy, 2);
        office.somebody.participant(MARIA);
        Item item = handIn(MARIA, form);

        assertThat(office.compliance.before(MARIA)).hasSize(1);
        assertProblem(
                () -> office.compliance.accept(item.itemId().orElseThrow(), item.lock(), Optional.empty()),
                "platform.security.forbidden");
        assertProblem(() -> office.compliance.before(JORDAN), "platform.security.forbidden");
        assertProblem(() -> handIn(JORDAN, form), "platform.security.forbidden");
        assertProblem(() -> office.compliance.grid(term.id()), "platform.security.forbidden");
        assertProblem(() -> office.compliance.waive(MARIA, form.id(), 0, "no"), "platform.security.forbidden");
    }

    @Test
    void an_auditor_reads_and_writes_nothing() {
        Requirement form = office.requirement("Uniform", mercy.id());
        office.somebody.auditor();
        assertThat(office.compliance.requirements()).containsExactly(form);
        assertProblem(() -> handIn(MARIA, form), "platform.security.forbidden");
    }

    @Test
    void requirements_have_a_name_of_their_own() {
        Requirement form = office.requirement("Uniform");
        assertProblem(() -> office.requirement(" uniform "), "internships.requirement.nameTaken");
        assertProblem(() -> office.requirement(" "), "internships.requirement.noName");
        assertProblem(() -> office.health("Forever", 601), "internships.requirement.months");
        office.compliance.save(form);
        Requirement stale = new Requirement(
                form.id(),
                form.lock() + 7,
                "Uniforms",
                "",
                form.category(),
                "",
                "",
                true,
                Optional.empty(),
                Set.of(),
                Set.of(),
                "",
                true);
        assertProblem(() -> office.compliance.save(stale), "platform.conflict");
    }

    // --- one person after all ----------------------------------------------------------------------------------------

    @Test
    void when_two_records_turn_out_to_be_one_person_what_lasts_longer_stays() {
        Requirement form = office.requirement("Uniform", mercy.id());
        Requirement check = office.requirement("Background check", mercy.id());
        Requirement badge = office.requirement("Badge", mercy.id());
        office.secured(term, mercy, 2);
        accepted(MARIA, form, ENDS.minusDays(30));
        accepted(JORDAN, form, ENDS);
        accepted(MARIA, check, ENDS);
        handIn(JORDAN, check);
        handIn(JORDAN, badge);

        assertThat(office.data.transactions().read(() -> office.merge.preview(MARIA, JORDAN)))
                .extracting(moves -> moves.what() + " " + moves.count())
                .containsExactly("internships.merge.terms 1", "internships.merge.items 3");
        office.data.transactions().write(() -> office.merge.move(MARIA, JORDAN));
        office.data.transactions().write(() -> office.merge.move(MARIA, JORDAN));

        assertThat(office.terms.members(term.id())).containsExactly(MARIA);
        assertThat(state(MARIA, form)).isEqualTo(ItemState.COMPLETE);
        assertThat(state(MARIA, check)).isEqualTo(ItemState.COMPLETE);
        assertThat(state(MARIA, badge)).isEqualTo(ItemState.IN_REVIEW);
        assertThat(office.compliance.before(JORDAN)).isEmpty();
    }

    // --- reminders ---------------------------------------------------------------------------------------------------

    @Test
    void who_has_something_to_hand_in_is_reminded_once_for_each_distance_without_saying_what() {
        office.letters.configured = true;
        Requirement test = office.health("Tuberculosis test", 12);
        office.secured(term, mercy, 2);
        office.compliance.waive(JORDAN, test.id(), 0, "Works remotely");

        office.job.run();
        office.job.run();

        assertThat(office.letters.taken).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(MARIA + "@example.org");
            assertThat(letter.subject() + letter.text()).doesNotContain("Tuberculosis", "Mercy");
        });
        assertThat(office.reminders.last(term.id())).containsOnly(entry(MARIA, TODAY));
    }

    @Test
    void a_coordinator_reminds_a_term_by_hand_and_nobody_twice_a_day() {
        office.letters.configured = true;
        office.unreachable.add(JORDAN);
        office.secured(term, mercy, 2, office.requirement("Badge").id());

        assertThat(office.reminders.remind(term.id())).isEqualTo(new Told(1, 1, 0));
        assertThat(office.reminders.remind(term.id())).isEqualTo(new Told(0, 0, 2));
        assertThat(office.letters.taken).hasSize(1);

        office.somebody.auditor();
        assertProblem(() -> office.reminders.remind(term.id()), "platform.security.forbidden");
    }

    @Test
    void without_a_mail_server_nobody_counts_as_reminded() {
        office.secured(term, mercy, 2, office.requirement("Badge").id());

        office.job.run();

        assertThat(office.reminders.last(term.id())).isEmpty();
        assertProblem(() -> office.reminders.remind(term.id()), "internships.join.remind.noMail");
    }

    @Test
    void papers_of_one_person_handed_in_at_the_same_moment_all_show_in_the_grid() throws Exception {
        List<Requirement> asked = List.of(
                office.requirement("Background check", mercy.id()),
                office.requirement("Consent form", mercy.id()),
                office.requirement("Badge", mercy.id()),
                office.requirement("Parking", mercy.id()));
        office.secured(term, mercy, 2);

        Race.of(asked.size(), number -> () -> {
            handIn(MARIA, asked.get(number));
            return "";
        });

        assertThat(office.compliance.grid(term.id()).people())
                .filteredOn(person -> person.participantId().equals(MARIA))
                .singleElement()
                .satisfies(maria -> assertThat(maria.states()).containsExactly(ItemState.IN_REVIEW));
    }

    @Test
    void merged_records_keep_that_somebody_was_reminded() {
        office.letters.configured = true;
        office.secured(term, mercy, 2, office.requirement("Badge").id());
        office.reminders.remind(term.id());

        office.data.transactions().write(() -> office.merge.move(MARIA, JORDAN));

        assertThat(office.reminders.last(term.id())).containsOnlyKeys(MARIA);
    }
}
