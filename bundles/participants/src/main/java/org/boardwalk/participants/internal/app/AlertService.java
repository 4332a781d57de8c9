package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.boardwalk.participants.api.NoServiceAlerts;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is about to fall out of the programme, from the one column that says since when nobody served them. */
@Component(service = NoServiceAlerts.class)
public class AlertService implements NoServiceAlerts {
    private static final ParticipantQuery SILENT =
            ParticipantQuery.ALL.withNoServiceForDays(OptionalInt.of(Level.DAYS_60.days()));

    private final CurrentUser user;
    private final Transactions transactions;
    private final EntityManager entities;
    private final Clock clock;

    @Activate
    public AlertService(
            @Reference CurrentUser user,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=participants)") EntityManager entities) {
        this(user, transactions, entities, Clock.systemDefaultZone());
    }

    AlertService(CurrentUser user, Transactions transactions, EntityManager entities, Clock clock) {
        this.user = user;
        this.transactions = transactions;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<Alert> alerts(int offset, int limit) {
        LocalDate today = LocalDate.now(clock);
        ListQuery query = new ListQuery(SILENT, staffOnly(), today);
        return transactions.read(() -> {
            // Ids first: they are filtered and sorted in the index alone, and names are read for those shown.
            List<UUID> ids = query.select(entities, "p.id, p.clockFrom", " order by p.clockFrom, p.nameKey, p.id")
                    .setFirstResult(offset)
                    .setMaxResults(limit)
                    .getResultStream()
                    .map(row -> (UUID) row[0])
                    .toList();
            Map<UUID, Alert> alerts = named(ids, today);
            return ids.stream().map(alerts::get).filter(Objects::nonNull).toList();
        });
    }

    private Map<UUID, Alert> named(List<UUID> ids, LocalDate today) {
        Map<UUID, Alert> alerts = new HashMap<>();
        for (List<UUID> some : Chunks.of(ids, Chunks.KEYS)) {
            entities.createQuery(
                            "select p.id, p.givenName, p.familyName, p.preferredName, p.clockFrom"
                                    + " from ParticipantEntity p where p.id in :ids",
                            Object[].class)
                    .setParameter("ids", some)
                    .getResultStream()
                    .forEach(row -> alerts.put((UUID) row[0], alert(row, today)));
        }
        return alerts;
    }

    @Override
    public Map<Level, Long> counts() {
        LocalDate today = LocalDate.now(clock);
        ListQuery query = new ListQuery(SILENT, staffOnly(), today);
        Map<Level, Long> counts = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            counts.put(level, 0L);
        }
        transactions.read(() -> {
            query.select(entities, "p.clockFrom, count(p)", " group by p.clockFrom")
                    .getResultList()
                    .forEach(row -> counts.merge(level(days((LocalDate) row[0], today)), (Long) row[1], Long::sum));
            return counts;
        });
        return counts;
    }

    /** A participant is not alarmed about himself. */
    private Sight staffOnly() {
        Sight.requireStaff(user);
        Sight sight = Sight.of(user);
        return new Sight(sight.all(), sight.planner(), Optional.empty());
    }

    private static Alert alert(Object[] row, LocalDate today) {
        LocalDate since = (LocalDate) row[4];
        String preferred = (String) row[3];
        String name = ((preferred.isBlank() ? (String) row[1] : preferred) + " " + row[2]).strip();
        long days = days(since, today);
        return new Alert((UUID) row[0], name, level(days), since, days, since.plusDays(EXIT_AFTER_DAYS));
    }

    private static long days(LocalDate since, LocalDate today) {
        return ChronoUnit.DAYS.between(since, today);
    }

    /** The highest level whose days are over. */
    static Level level(long days) {
        Level found = Level.DAYS_60;
        for (Level level : Level.values()) {
            found = days >= level.days() ? level : found;
        }
        return found;
    }
}
