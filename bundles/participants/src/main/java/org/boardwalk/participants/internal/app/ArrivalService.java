package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the caseload of who is signed in, by the index on the planner. */
@Component(service = Arrivals.class)
public class ArrivalService implements Arrivals {
    private static final String NEWEST = "select p.id, p.givenName, p.familyName, p.preferredName, p.status,"
            + " p.assignedOn from ParticipantEntity p where p.plannerId = :planner and p.assignedOn >= :day"
            + " order by p.assignedOn desc, p.nameKey, p.id";

    private final CurrentUser user;
    private final Transactions transactions;
    private final EntityManager entities;

    @Activate
    public ArrivalService(
            @Reference CurrentUser user,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=participants)") EntityManager entities) {
        this.user = user;
        this.transactions = transactions;
        this.entities = entities;
    }

    @Override
    public List<Arrival> since(LocalDate day, int limit) {
        Optional<UUID> planner = Sight.of(user).planner();
        return planner.isEmpty()
                ? List.of()
                : transactions.read(() -> entities.createQuery(NEWEST, Object[].class)
                        .setParameter("planner", planner.get())
                        .setParameter("day", day)
                        .setMaxResults(limit)
                        .getResultStream()
                        .map(ArrivalService::arrival)
                        .toList());
    }

    private static Arrival arrival(Object[] row) {
        String preferred = (String) row[3];
        String given = preferred.isBlank() ? (String) row[1] : preferred;
        return new Arrival(
                (UUID) row[0], (given + " " + row[2]).strip(), (ParticipantStatus) row[4], (LocalDate) row[5]);
    }
}
