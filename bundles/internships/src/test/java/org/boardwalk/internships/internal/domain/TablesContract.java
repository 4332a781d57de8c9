package org.boardwalk.internships.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.SiteDetails;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.OpportunityDetails;
import org.boardwalk.internships.api.term.TermDetails;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is kept comes back as it was, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TablesContract {
    private static final LocalDate SPRING = LocalDate.of(2027, 1, 11);
    private static final LocalDate SUMMER = LocalDate.of(2027, 5, 28);

    private TestData data;
    private EntityManager entities;

    abstract TestData open();

    @BeforeAll
    void openUnit() {
        data = open();
        entities = data.unit(
                "internships",
                SiteEntity.class,
                LocationEntity.class,
                ContactEntity.class,
                AgreementEntity.class,
                TermEntity.class,
                MemberEntity.class,
                OpportunityEntity.class,
                PlacementEntity.class);
    }

    @AfterAll
    void close() {
        data.close();
    }

    @Test
    void aSiteWithItsPlacesPeopleAndAgreements() {
        SiteEntity site = new SiteEntity(new SiteDetails("Mercy Hospital", "hospital", "", "", true));
        Location ward = new Location(
                UUID.randomUUID(),
                "Records",
                "1 Main St",
                "Dayton",
                "OH",
                "45402",
                Optional.of(39.76),
                Optional.of(-84.19),
                "");
        Contact lead = new Contact(UUID.randomUUID(), "Ana Ruiz", Contact.Role.SUPERVISOR, "ana@example.org", "");
        Agreement agreement = new Agreement(
                UUID.randomUUID(), "AA-17", SPRING, Optional.of(SUMMER), Optional.of(4), "kept in the safe");
        data.transactions().write(() -> {
            entities.persist(site);
            entities.persist(new LocationEntity(site.id(), ward));
            entities.persist(new ContactEntity(site.id(), lead));
            entities.persist(new AgreementEntity(site.id(), agreement));
        });
        data.transactions().read(() -> {
            assertThat(entities.find(LocationEntity.class, ward.id()).toRecord())
                    .isEqualTo(ward);
            assertThat(entities.find(ContactEntity.class, lead.id()).toRecord()).isEqualTo(lead);
            assertThat(entities.find(AgreementEntity.class, agreement.id()).toRecord())
                    .isEqualTo(agreement);
            return null;
        });
    }

    @Test
    void anOpportunityWithWhatItAsksForAndAPlacementAtIt() {
        SiteEntity site = new SiteEntity(new SiteDetails("City Clinic", "clinic", "", "", true));
        Location place =
                new Location(UUID.randomUUID(), "Front", "", "", "", "", Optional.empty(), Optional.empty(), "");
        TermEntity term = new TermEntity(
                new TermDetails("Spring 2027", "", SPRING, SUMMER, Optional.of(SPRING), Optional.empty()));
        OpportunityDetails details = new OpportunityDetails(
                term.id(),
                place.id(),
                "Records clerk",
                "Scanning and indexing",
                WorkExperienceKind.INTERNSHIP,
                2,
                SPRING,
                SUMMER,
                Optional.of(new BigDecimal("12.50")),
                Optional.of(new BigDecimal("120.00")),
                new Opportunity.Conditions(true, false, false, false, true),
                Optional.empty(),
                List.of(UUID.randomUUID()));
        OpportunityEntity opportunity = new OpportunityEntity(details, site.id());
        PlacementEntity placement = new PlacementEntity(UUID.randomUUID(), opportunity, SPRING, SUMMER, "Dana Reyes");
        data.transactions().write(() -> {
            entities.persist(site);
            entities.persist(new LocationEntity(site.id(), place));
            entities.persist(term);
            entities.persist(opportunity);
            entities.persist(placement);
        });
        data.transactions().read(() -> {
            Opportunity found =
                    entities.find(OpportunityEntity.class, opportunity.id()).toRecord();
            assertThat(found.requirementIds()).isEqualTo(details.requirementIds());
            assertThat(found.conditions()).isEqualTo(details.conditions());
            assertThat(found.requiredHours()).isEqualTo(details.requiredHours());
            assertThat(found.taken()).isZero();
            assertThat(entities.find(TermEntity.class, term.id()).toRecord(3).needed())
                    .isEqualTo(3);
            assertThat(entities.find(PlacementEntity.class, placement.id()).until())
                    .isEqualTo(SUMMER);
            return null;
        });
    }
}
