package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants.Contact;
import org.boardwalk.participants.api.PriorityOfService;
import org.boardwalk.participants.internal.domain.Keys;
import org.jspecify.annotations.Nullable;

/** Lists of people; inside a transaction. */
final class Lists {
    private static final String SELECT = "select " + Rows.COLUMNS + ", p.accountId from ParticipantEntity p where ";
    private static final int LOOK_ALIKES = 20;

    private final EntityManager entities;
    private final Clock clock;

    Lists(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** First the ids, which an index answers in order; then the lines of this page only. */
    List<ParticipantSummary> page(ParticipantQuery query, ParticipantSort sort, Sight sight, int offset, int limit) {
        List<UUID> ids = new ListQuery(query, sight, LocalDate.now(clock))
                .ids(entities, sort)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        Map<UUID, ParticipantSummary> lines = new HashMap<>();
        SummaryRows.read(entities, ids).forEach(row -> lines.put((UUID) row[0], Rows.summary(row)));
        return ids.stream().map(lines::get).filter(Objects::nonNull).toList();
    }

    long count(ParticipantQuery query, Sight sight) {
        return new ListQuery(query, sight, LocalDate.now(clock)).count(entities);
    }

    Map<UUID, ParticipantSummary> summaries(Collection<UUID> ids, Sight sight) {
        Map<UUID, ParticipantSummary> found = new HashMap<>();
        for (@Nullable Object[] row : SummaryRows.read(entities, List.copyOf(ids))) {
            ParticipantSummary summary = Rows.summary(row);
            if (sight.reaches(summary.plannerId(), Optional.ofNullable((UUID) row[11]))) {
                found.put(summary.id(), summary);
            }
        }
        return found;
    }

    Map<UUID, Contact> contacts(Collection<UUID> ids, Sight sight) {
        Map<UUID, Contact> found = new HashMap<>();
        for (List<UUID> some : Chunks.of(List.copyOf(ids), Chunks.KEYS)) {
            entities.createQuery(
                            "select p.id, p.email, p.language, p.plannerId, p.accountId from ParticipantEntity p"
                                    + " where p.id in :ids",
                            Object[].class)
                    .setParameter("ids", some)
                    .getResultStream()
                    .filter(row ->
                            sight.reaches(Optional.ofNullable((UUID) row[3]), Optional.ofNullable((UUID) row[4])))
                    .forEach(row -> found.put(
                            (UUID) row[0], new Contact((String) row[1], Locale.forLanguageTag((String) row[2]))));
        }
        return found;
    }

    Map<UUID, LocalDate> birthDates(Collection<UUID> ids, Sight sight) {
        Map<UUID, LocalDate> found = new HashMap<>();
        for (List<UUID> some : Chunks.of(List.copyOf(ids), Chunks.KEYS)) {
            entities.createQuery(
                            "select p.id, p.birthDate, p.plannerId, p.accountId from ParticipantEntity p"
                                    + " where p.id in :ids and p.birthDate is not null",
                            Object[].class)
                    .setParameter("ids", some)
                    .getResultStream()
                    .filter(row ->
                            sight.reaches(Optional.ofNullable((UUID) row[2]), Optional.ofNullable((UUID) row[3])))
                    .forEach(row -> found.put((UUID) row[0], (LocalDate) row[1]));
        }
        return found;
    }

    Map<UUID, PriorityOfService> priorities(Collection<UUID> ids, Sight sight) {
        Map<UUID, PriorityOfService> found = new HashMap<>();
        for (List<UUID> some : Chunks.of(List.copyOf(ids), Chunks.KEYS)) {
            entities.createQuery(
                            "select p.id, p.priority, p.plannerId, p.accountId from ParticipantEntity p"
                                    + " where p.id in :ids and p.priority is not null",
                            Object[].class)
                    .setParameter("ids", some)
                    .getResultStream()
                    .filter(row ->
                            sight.reaches(Optional.ofNullable((UUID) row[2]), Optional.ofNullable((UUID) row[3])))
                    .forEach(row -> found.put((UUID) row[0], (PriorityOfService) row[1]));
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
