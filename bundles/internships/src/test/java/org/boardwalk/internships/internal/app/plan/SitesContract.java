package org.boardwalk.internships.internal.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.BEGINS;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.ENDS;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.TODAY;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.agreement;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.assertProblem;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.contact;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.details;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.forWholeTerm;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.location;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.site.SiteDetails;
import org.boardwalk.internships.api.site.Sites.Ending;
import org.boardwalk.internships.api.site.Sites.Place;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.OpportunityDetails;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.domain.SiteEntity;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.erasure.Erasures;
import org.boardwalk.platform.api.erasure.Erasures.Rows;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What coordinators do with sites and their agreements, on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SitesContract {
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

    private static SiteDetails named(String name) {
        return new SiteDetails(name, "", "", "", true);
    }

    @Test
    void a_contact_who_asks_for_it_is_erased_and_the_site_keeps_the_role() {
        Site site = office.sites.add(named("Riverside Clinic"));
        Contact grace = contact("Grace Abara");
        Contact omar = contact("Omar Haddad");
        office.sites.contacts(site.id(), site.lock(), List.of(grace, omar));
        Erasures erasures = office.data.erasures();
        assertThat(erasures.preview(grace.id()).rows())
                .extracting(Rows::english)
                .contains("Contacts at sites");

        erasures.erase(grace.id(), "asked for it");

        assertThat(office.sites.find(site.id()).orElseThrow().contacts())
                .extracting(Contact::name, Contact::email, Contact::phone)
                .containsExactlyInAnyOrder(
                        tuple("Former contact 1", "", ""), tuple("Omar Haddad", omar.email(), omar.phone()));
        assertThat(office.data
                        .audit()
                        .find(AuditTrail.Query.about(grace.id()), 0, 100)
                        .toString())
                .doesNotContain("Grace", "ana@example.org");
    }

    @Test
    void a_site_keeps_its_locations_contacts_and_agreements_newest_agreement_first() {
        Agreement old = agreement(TODAY.minusYears(3), TODAY.minusYears(1));
        Site site = office.site("Mercy Hospital", old, forWholeTerm());

        Site found = office.sites.find(site.id()).orElseThrow();

        assertThat(found).isEqualTo(site);
        assertThat(found.agreements().getLast()).isEqualTo(old);
        assertThat(office.sites.list()).containsExactly(site);
    }

    @Test
    void a_list_is_saved_as_a_whole() {
        Site site = office.site("Mercy Hospital");
        Location first = site.locations().getFirst();
        Location moved = new Location(
                first.id(), "North campus", "", "", "", "", Optional.of(41.5), Optional.of(-81.7), "Gate 3");
        site = office.sites.locations(site.id(), site.lock(), List.of(moved, location("Annex")));
        assertThat(site.locations()).extracting(Location::name).containsExactly("Annex", "North campus");

        site = office.sites.locations(site.id(), site.lock(), List.of(moved));

        assertThat(site.locations()).containsExactly(moved);
    }

    @Test
    void two_sites_never_have_one_name_also_when_typed_at_the_same_moment() throws Exception {
        office.sites.add(named("Mercy Hospital"));
        assertProblem(() -> office.sites.add(named(" mercy hospital ")), "internships.site.nameTaken");

        List<String> outcomes = Race.of(
                8, number -> () -> office.sites.add(named("City Clinic")).name());

        assertThat(outcomes).containsOnlyOnce("City Clinic");
        assertThat(outcomes).filteredOn(one -> !one.equals("City Clinic")).containsOnly("internships.site.nameTaken");
    }

    @Test
    void two_people_who_change_the_same_site_learn_of_each_other_also_when_only_a_list_changed() {
        Site site = office.site("Mercy Hospital");
        office.sites.contacts(site.id(), site.lock(), List.of(contact("Lee Park")));

        assertProblem(
                () -> office.sites.locations(site.id(), site.lock(), List.of(location("Annex"))), "platform.conflict");
        assertProblem(() -> office.sites.change(site.id(), site.lock(), named("Mercy")), "platform.conflict");
    }

    @Test
    void ten_people_who_save_the_contacts_at_once_lose_nothing_silently() throws Exception {
        Site site = office.site("Mercy Hospital");

        List<String> outcomes = Race.of(10, number -> () -> {
            office.sites.contacts(site.id(), site.lock(), List.of(contact("Contact " + number)));
            return "saved";
        });

        assertThat(outcomes).containsOnlyOnce("saved");
        assertThat(outcomes).filteredOn(one -> !one.equals("saved")).containsOnly("platform.conflict");
    }

    @Test
    void bad_input_is_refused_in_words_and_nothing_is_kept() {
        assertProblem(() -> office.sites.add(named("  ")), "internships.site.noName");
        assertProblem(() -> office.sites.add(new SiteDetails("A", "", "mercy", "", true)), "internships.site.badUrl");
        assertProblem(() -> office.sites.add(named("x".repeat(161))), "internships.tooLong");
        Site site = office.sites.add(named("Mercy"));
        assertProblem(saveLocation(site, "", "OH", "44113"), "internships.location.noName");
        assertProblem(saveLocation(site, "Main", "Ohio", "44113"), "internships.location.badPlace");
        assertProblem(saveLocation(site, "Main", "OH", "4411"), "internships.location.badPlace");
        Contact unreachable = new Contact(UUID.randomUUID(), "Ana", Contact.Role.SUPERVISOR, "ana(at)mercy", "");
        assertProblem(
                () -> office.sites.contacts(site.id(), site.lock(), List.of(unreachable)),
                "internships.contact.badEmail");
        assertProblem(
                () -> office.sites.agreements(site.id(), site.lock(), List.of(agreement(TODAY, TODAY.minusDays(1)))),
                "internships.agreement.endsBefore");

        Site found = office.sites.find(site.id()).orElseThrow();
        assertThat(found.locations()).isEmpty();
        assertThat(found.contacts()).isEmpty();
        assertThat(found.agreements()).isEmpty();
    }

    private ThrowingCallable saveLocation(Site site, String name, String state, String zip) {
        Location location =
                new Location(UUID.randomUUID(), name, "", "", state, zip, Optional.empty(), Optional.empty(), "");
        return () -> office.sites.locations(site.id(), site.lock(), List.of(location));
    }

    @Test
    void a_location_with_opportunities_and_a_supervisor_stay() {
        Term term = office.term();
        Site site = office.site("Mercy", forWholeTerm());
        OpportunityDetails plain = details(term, site, 2);
        office.terms.addOpportunity(new OpportunityDetails(
                plain.termId(),
                plain.locationId(),
                plain.title(),
                "",
                plain.kind(),
                2,
                BEGINS,
                ENDS,
                Optional.empty(),
                Optional.empty(),
                Opportunity.Conditions.NONE,
                Optional.of(site.contacts().getFirst().id()),
                List.of()));

        assertProblem(
                () -> office.sites.locations(site.id(), site.lock(), List.of(location("Elsewhere"))),
                "internships.location.inUse");
        assertProblem(() -> office.sites.contacts(site.id(), site.lock(), List.of()), "internships.contact.inUse");
    }

    @Test
    void an_agreement_that_placements_and_secured_seats_rest_on_stays_until_another_covers_them() {
        Term term = office.term();
        Site site = office.site("Mercy", forWholeTerm());
        Opportunity opportunity = office.secured(term, site, 2);
        office.place(UUID.randomUUID(), opportunity, BEGINS, ENDS);

        assertProblem(() -> office.sites.agreements(site.id(), site.lock(), List.of()), "internships.agreement.needed");
        assertProblem(
                () -> office.sites.agreements(site.id(), site.lock(), List.of(agreement(TODAY, ENDS.minusDays(1)))),
                "internships.agreement.needed");

        Agreement first = agreement(BEGINS, BEGINS.plusDays(10));
        Agreement renewal = agreement(BEGINS.plusDays(11), null);
        assertThat(office.sites
                        .agreements(site.id(), site.lock(), List.of(first, renewal))
                        .agreements())
                .hasSize(2);
    }

    @Test
    void whoever_secures_seats_and_whoever_takes_the_agreement_away_at_the_same_moment_never_both_succeed()
            throws Exception {
        Term term = office.term();
        for (int round = 0; round < 5; round++) {
            Site site = office.site("Mercy " + round, forWholeTerm());
            Opportunity asked = office.terms.addOpportunity(details(term, site, 2));

            List<String> outcomes = Race.of(2, number -> () -> {
                if (number == 0) {
                    office.sites.agreements(site.id(), site.lock(), List.of());
                    return "ended";
                }
                office.terms.move(asked.id(), asked.lock(), Opportunity.State.SECURED);
                return "secured";
            });

            assertThat(outcomes).as("round " + round).doesNotContainSequence("ended", "secured");
            assertThat(outcomes)
                    .containsAnyOf("ended", "secured")
                    .containsAnyOf("internships.agreement.needed", "internships.opportunity.noAgreement");
        }
    }

    @Test
    void agreements_that_end_soon_are_told_with_what_goes_on_after_them_unless_they_are_renewed() {
        Term term = office.term();
        Site ending = office.site("Mercy", agreement(TODAY.minusYears(1), TODAY.plusDays(40)));
        office.terms.addOpportunity(details(term, ending, 2));
        office.site(
                "Renewed",
                agreement(TODAY.minusYears(1), TODAY.plusDays(40)),
                agreement(TODAY.plusDays(41), TODAY.plusYears(1)));
        office.site("Later", agreement(TODAY, TODAY.plusDays(91)));

        assertThat(office.sites.ending(39)).isEmpty();
        List<Ending> soon = office.sites.ending(90);

        assertThat(soon).extracting(Ending::siteName).containsExactly("Mercy");
        assertThat(soon.getFirst().affected()).isEqualTo(1);
    }

    @Test
    void a_participant_sees_where_he_may_go_and_not_what_the_board_signed_and_whom_it_writes_to() {
        Site site = office.site("Mercy", forWholeTerm());
        office.sites.add(new SiteDetails("Closed clinic", "", "", "", false));

        office.somebody.participant(UUID.randomUUID());

        List<Site> seen = office.sites.list();
        assertThat(seen).extracting(Site::name).containsExactly("Mercy");
        assertThat(seen.getFirst().locations()).isEqualTo(site.locations());
        assertThat(seen.getFirst().contacts()).isEmpty();
        assertThat(seen.getFirst().agreements()).isEmpty();
    }

    @Test
    void where_the_opportunities_of_a_term_are_is_told_without_the_rest_of_the_site() {
        Term term = office.term();
        Site site = office.site("Mercy", forWholeTerm());
        office.site("Without opportunities", forWholeTerm());
        Opportunity one = office.secured(term, site, 2);
        office.secured(term, site, 3);
        assertThat(office.sites.places(term.id()))
                .isEqualTo(Map.of(one.locationId(), new Place("Mercy", "Main campus", "Cleveland", "OH")));
        office.data.transactions().write(() -> office.entities
                .find(SiteEntity.class, site.id())
                .describe(new SiteDetails("Mercy", "", "", "", false)));
        assertThat(office.sites.places(term.id())).hasSize(1);
        office.somebody.participant(UUID.randomUUID());
        assertThat(office.sites.places(term.id())).isEmpty();
    }

    @Test
    void who_may_only_read_changes_nothing_and_a_stranger_sees_nothing() {
        Site site = office.site("Mercy");
        office.somebody.auditor();
        assertThat(office.sites.list()).hasSize(1);
        assertProblem(() -> office.sites.add(named("Other")), "platform.security.forbidden");
        assertProblem(() -> office.sites.agreements(site.id(), site.lock(), List.of()), "platform.security.forbidden");
        office.somebody.nobody();
        assertProblem(() -> office.sites.list(), "platform.security.signIn");
    }
}
