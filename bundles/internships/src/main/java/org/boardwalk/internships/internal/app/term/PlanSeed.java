package org.boardwalk.internships.internal.app.term;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.SiteDetails;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.OpportunityDetails;
import org.boardwalk.internships.api.term.TermDetails;
import org.boardwalk.internships.internal.app.compliance.StandingStore;
import org.boardwalk.internships.internal.domain.AgreementEntity;
import org.boardwalk.internships.internal.domain.ContactEntity;
import org.boardwalk.internships.internal.domain.LocationEntity;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.SiteEntity;
import org.boardwalk.internships.internal.domain.TermEntity;
import org.boardwalk.internships.internal.domain.compliance.ItemEntity;
import org.boardwalk.internships.internal.domain.compliance.ItemRule.Step;
import org.boardwalk.internships.internal.domain.compliance.RequirementEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts made-up sites, terms and papers into the tables, as if it had happened over time. Inside a transaction. */
@Component(service = PlanSeed.class)
public final class PlanSeed {
    private final EntityManager entities;
    private final TermStore terms;

    @Activate
    public PlanSeed(
            @Reference(target = "(osgi.unit.name=internships)") EntityManager entities, @Reference TermStore terms) {
        this.entities = entities;
        this.terms = terms;
    }

    public Optional<UUID> term(String name) {
        return entities.createQuery("select t.id from TermEntity t where t.nameKey = :name", UUID.class)
                .setParameter("name", name.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    public UUID add(TermDetails details) {
        TermEntity row = new TermEntity(details);
        entities.persist(row);
        return row.id();
    }

    /** A made-up site, with its first location and contact. */
    public record Known(UUID site, UUID location, UUID contact) {}

    public Optional<Known> site(String name) {
        return entities.createQuery(
                        "select s.id, l.id, c.id from SiteEntity s, LocationEntity l, ContactEntity c"
                                + " where s.nameKey = :name and l.siteId = s.id and c.siteId = s.id",
                        Object[].class)
                .setParameter("name", name.toLowerCase(Locale.ROOT))
                .getResultStream()
                .map(row -> new Known((UUID) row[0], (UUID) row[1], (UUID) row[2]))
                .findFirst();
    }

    public Known add(SiteDetails details, Location location, Contact contact, Optional<Agreement> agreement) {
        SiteEntity row = new SiteEntity(details);
        entities.persist(row);
        entities.persist(new LocationEntity(row.id(), location));
        entities.persist(new ContactEntity(row.id(), contact));
        agreement.ifPresent(signed -> entities.persist(new AgreementEntity(row.id(), signed)));
        entities.flush();
        return new Known(row.id(), location.id(), contact.id());
    }

    public void add(OpportunityDetails details, UUID site, Opportunity.State state) {
        OpportunityEntity row = new OpportunityEntity(details, site);
        row.move(state);
        entities.persist(row);
    }

    public void add(Requirement requirement) {
        entities.persist(new RequirementEntity(requirement));
    }

    /** @return whether the person was not in it */
    public boolean join(UUID term, UUID participant) {
        return terms.addMembers(term, List.of(participant)) > 0;
    }

    /**
     * @param until last day it is good; empty = does not end
     * @param why of what was returned or waived
     */
    public void item(
            UUID person, UUID requirement, Step step, LocalDate done, Optional<LocalDate> until, String why, By by) {
        ItemEntity row = new ItemEntity(person, requirement);
        row.handIn(done, until, Optional.empty(), "", by.person());
        switch (step) {
            case HANDED_IN -> {}
            case ACCEPTED -> row.accept(until, by.planner());
            case RETURNED -> row.giveBack(why, by.planner());
            case WAIVED -> row.waive(why, by.planner());
        }
        entities.persist(row);
    }

    /** After the last paper of somebody. */
    public void keepStandings(UUID person) {
        entities.flush();
        StandingStore standings = new StandingStore(entities);
        standings.hold(person);
        standings.keep(person);
    }

    /** Names of who handed in and who decided. */
    public record By(String person, String planner) {}
}
