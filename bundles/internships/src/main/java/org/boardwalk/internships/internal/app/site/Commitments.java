package org.boardwalk.internships.internal.app.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.term.Opportunity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a site has agreed to by its dates: placements and opportunities. Inside a transaction only. */
@Component(service = Commitments.class)
public final class Commitments {
    private static final String PLACEMENTS =
            "select p.siteId, p.from, p.until from PlacementEntity p where p.state <> :cancelled";
    private static final String OPPORTUNITIES =
            "select o.siteId, o.begins, o.ends from OpportunityEntity o where o.state in :states";

    private final EntityManager entities;

    @Activate
    public Commitments(@Reference(target = "(osgi.unit.name=internships)") EntityManager entities) {
        this.entities = entities;
    }

    /** From the first to the last day. */
    record Span(UUID siteId, LocalDate first, LocalDate last) {
        private static Span of(Object[] row) {
            return new Span((UUID) row[0], (LocalDate) row[1], (LocalDate) row[2]);
        }

        boolean isCovered(Collection<Agreement> agreements) {
            return Agreement.firstUncovered(agreements, first, last).isEmpty();
        }
    }

    List<Span> placements(UUID site) {
        return spans(placed(" and p.siteId = :site").setParameter("site", site));
    }

    List<Span> secured(UUID site) {
        return spans(opportunities(List.of(Opportunity.State.SECURED), " and o.siteId = :site")
                .setParameter("site", site));
    }

    /** Placements and open opportunities that go on after a day, by site. */
    Map<UUID, List<Span>> after(LocalDate day) {
        List<Span> all = new ArrayList<>(spans(placed(" and p.until > :day").setParameter("day", day)));
        all.addAll(spans(opportunities(
                        List.of(Opportunity.State.REQUESTED, Opportunity.State.OFFERED, Opportunity.State.SECURED),
                        " and o.ends > :day")
                .setParameter("day", day)));
        return all.stream().collect(groupingBy(Span::siteId, toList()));
    }

    /** Name of an opportunity's location that the list leaves out. */
    Optional<String> opportunityElsewhere(UUID site, Collection<UUID> locations) {
        return entities.createQuery(
                        "select distinct l.name, l.id from LocationEntity l, OpportunityEntity o where o.locationId = l.id"
                                + " and l.siteId = :site",
                        Object[].class)
                .setParameter("site", site)
                .getResultStream()
                .filter(row -> !locations.contains((UUID) row[1]))
                .map(row -> (String) row[0])
                .findFirst();
    }

    /** Name of a supervisor that the list leaves out. */
    Optional<String> supervisorElsewhere(UUID site, Collection<UUID> contacts) {
        return entities.createQuery(
                        "select distinct c.name, c.id from ContactEntity c, OpportunityEntity o where o.supervisorId = c.id"
                                + " and c.siteId = :site",
                        Object[].class)
                .setParameter("site", site)
                .getResultStream()
                .filter(row -> !contacts.contains((UUID) row[1]))
                .map(row -> (String) row[0])
                .findFirst();
    }

    private TypedQuery<Object[]> placed(String narrowed) {
        return entities.createQuery(PLACEMENTS + narrowed, Object[].class)
                .setParameter("cancelled", Placement.State.CANCELLED);
    }

    private TypedQuery<Object[]> opportunities(List<Opportunity.State> states, String narrowed) {
        return entities.createQuery(OPPORTUNITIES + narrowed, Object[].class).setParameter("states", states);
    }

    private static List<Span> spans(TypedQuery<Object[]> query) {
        return query.getResultStream().map(Span::of).toList();
    }
}
