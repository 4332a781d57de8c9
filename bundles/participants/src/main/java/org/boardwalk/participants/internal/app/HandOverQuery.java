package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardwalk.participants.api.casefile.ServiceHandOver.Period;
import org.boardwalk.participants.internal.domain.ParticipantEntity;
import org.boardwalk.participants.internal.domain.ServiceEntity;

/** The services of a period that one may see. */
final class HandOverQuery {
    private static final String COUNTS = " and s.takenBack = ''";

    private final EntityManager entities;
    private final String where;
    private final Map<String, Object> parameters;

    HandOverQuery(EntityManager entities, Period period, Sight sight) {
        this.entities = entities;
        parameters = new HashMap<>(Map.of("first", period.from(), "last", period.to()));
        StringBuilder conditions = new StringBuilder(" from ServiceEntity s, ParticipantEntity p"
                + " where p.id = s.participantId and s.onDay between :first and :last");
        if (!sight.all()) {
            conditions.append(" and p.plannerId = :planner");
            parameters.put("planner", sight.planner().orElseThrow());
        }
        if (!period.programme().isEmpty()) {
            conditions.append(" and p.programme = :programme");
            parameters.put("programme", period.programme());
        }
        where = conditions.toString();
    }

    private HandOverQuery(HandOverQuery wider, String condition, List<String> types) {
        entities = wider.entities;
        where = wider.where + condition;
        parameters = new HashMap<>(wider.parameters);
        parameters.put("types", types);
    }

    HandOverQuery ofTypes(List<String> types) {
        return new HandOverQuery(this, " and s.type in :types", types);
    }

    HandOverQuery exceptTypes(List<String> types) {
        return types.isEmpty() ? this : new HandOverQuery(this, " and s.type not in :types", types);
    }

    /** How many of each type. */
    Map<String, Long> types() {
        Map<String, Long> types = new LinkedHashMap<>();
        typed("select s.type, count(s)", COUNTS + " group by s.type order by s.type", Object[].class)
                .getResultStream()
                .forEach(row -> types.put((String) row[0], (Long) row[1]));
        return types;
    }

    long takenBack() {
        return typed("select count(s)", " and s.takenBack <> ''", Long.class).getSingleResult();
    }

    /** Days with services, and how many. */
    List<Day> days() {
        return typed("select s.onDay, count(s)", COUNTS + " group by s.onDay order by s.onDay", Object[].class)
                .getResultStream()
                .map(row -> new Day((LocalDate) row[0], (Long) row[1]))
                .toList();
    }

    List<Given> page(LocalDate day, int offset, int limit) {
        return typed("select s, p", COUNTS + " and s.onDay = :day order by s.id", Object[].class)
                .setParameter("day", day)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Given((ServiceEntity) row[0], (ParticipantEntity) row[1]))
                .toList();
    }

    private <T> TypedQuery<T> typed(String select, String end, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(select + where + end, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    record Day(LocalDate on, long services) {}

    record Given(ServiceEntity service, ParticipantEntity person) {}
}
