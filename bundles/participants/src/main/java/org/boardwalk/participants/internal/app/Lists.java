package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.internal.domain.Keys;

/** Lists of people; inside a transaction. */
final class Lists {
    private static final String SELECT = "select " + Rows.COLUMNS + " from ParticipantEntity p where ";
    private static final int LOOK_ALIKES = 20;

    private final EntityManager entities;
    private final Clock clock;

    Lists(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    List<ParticipantSummary> page(ParticipantQuery query, ParticipantSort sort, Sight sight, int offset, int limit) {
        return new ListQuery(query, sight, LocalDate.now(clock))
                .rows(entities, sort)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(Rows::summary)
                .toList();
    }

    long count(ParticipantQuery query, Sight sight) {
        return new ListQuery(query, sight, LocalDate.now(clock)).count(entities);
    }

    /** Reads who the account of a line is as well, to narrow to what may be seen. */
    Map<UUID, ParticipantSummary> summaries(Collection<UUID> ids, Sight sight) {
        Map<UUID, ParticipantSummary> found = new HashMap<>();
        for (List<UUID> some : Chunks.of(new ArrayList<>(ids), 500)) {
            entities.createQuery(
                            "select " + Rows.COLUMNS + ", p.accountId from ParticipantEntity p where p.id in :ids",
                            Object[].class)
                    .setParameter("ids", some)
                    .getResultList()
                    .forEach(row -> {
                        ParticipantSummary summary = Rows.summary(row);
                        if (sight.reaches(summary.plannerId(), Optional.ofNullable((UUID) row[11]))) {
                            found.put(summary.id(), summary);
                        }
                    });
        }
        return found;
    }

    List<ParticipantSummary> lookAlikes(ParticipantDetails details, Sight sight) {
        Keys keys = Keys.of(details);
        Map<UUID, ParticipantSummary> found = new HashMap<>();
        if (keys.external() != null) {
            like("p.externalKey = ?1", keys.external()).forEach(one -> found.put(one.id(), one));
        }
        if (keys.email() != null) {
            like("p.emailKey = ?1", keys.email()).forEach(one -> found.put(one.id(), one));
        }
        if (details.birthDate() != null) {
            like("p.nameKey = ?1 and p.birthDate = ?2", keys.name(), details.birthDate())
                    .forEach(one -> found.put(one.id(), one));
        }
        return found.values().stream()
                .filter(one -> sight.reachesAsStaff(one.plannerId()))
                .toList();
    }

    private List<ParticipantSummary> like(String condition, Object... arguments) {
        var query = entities.createQuery(SELECT + condition, Object[].class).setMaxResults(LOOK_ALIKES);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query.getResultStream().map(Rows::summary).toList();
    }
}
