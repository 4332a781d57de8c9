package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.internal.domain.SearchText;

/** A {@link ParticipantQuery} as JPQL: filtered, sorted and narrowed to what one may see, in the database. */
final class ListQuery {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    ListQuery(ParticipantQuery query, Sight sight, LocalDate today) {
        narrow(sight);
        words(query.text());
        choices(query);
        caseload(query);
        dates(query, today);
    }

    private void narrow(Sight sight) {
        if (sight.all()) {
            return;
        }
        List<String> ways = new ArrayList<>();
        sight.planner().ifPresent(id -> ways.add("p.plannerId = " + parameter("seer", id)));
        sight.self().ifPresent(id -> ways.add("p.accountId = " + parameter("self", id)));
        conditions.add(ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")");
    }

    private void words(String text) {
        int number = 0;
        for (String word : SearchText.words(text)) {
            conditions.add("locate(" + parameter("word" + number++, word) + ", p.searchText) > 0");
        }
    }

    private void choices(ParticipantQuery query) {
        if (!query.statuses().isEmpty()) {
            conditions.add("p.status in " + parameter("statuses", query.statuses()));
        }
        if (!query.programmes().isEmpty()) {
            conditions.add("p.programme in " + parameter("programmes", query.programmes()));
        }
    }

    private void caseload(ParticipantQuery query) {
        query.planner().ifPresent(id -> conditions.add("p.plannerId = " + parameter("planner", id)));
        if (query.unassigned()) {
            conditions.add("p.plannerId is null");
        }
        query.cohort()
                .ifPresent(id -> conditions.add(
                        "exists (select m.id from MemberEntity m where m.participantId = p.id and m.cohortId = "
                                + parameter("cohort", id) + ")"));
    }

    private void dates(ParticipantQuery query, LocalDate today) {
        query.noServiceForDays().ifPresent(days -> {
            conditions.add("p.status = " + parameter("active", ParticipantStatus.ACTIVE));
            conditions.add("p.clockFrom <= " + parameter("silentSince", today.minusDays(days)));
        });
        query.enteredFrom().ifPresent(from -> conditions.add("p.entryDate >= " + parameter("from", from)));
        query.enteredTo().ifPresent(to -> conditions.add("p.entryDate <= " + parameter("to", to)));
    }

    private String parameter(String name, Object argument) {
        parameters.put(name, argument);
        return ":" + name;
    }

    long count(EntityManager entities) {
        return typed(entities, "select count(p) from ParticipantEntity p", "", Long.class)
                .getSingleResult();
    }

    /** Ids in order. */
    TypedQuery<UUID> ids(EntityManager entities, ParticipantSort sort) {
        return typed(entities, "select p.id from ParticipantEntity p", order(sort), UUID.class);
    }

    /** Columns of one's own choice. */
    TypedQuery<Object[]> select(EntityManager entities, String columns, String end) {
        return typed(entities, "select " + columns + " from ParticipantEntity p", end, Object[].class);
    }

    private <T> TypedQuery<T> typed(EntityManager entities, String select, String order, Class<T> type) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<T> query = entities.createQuery(select + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static String order(ParticipantSort sort) {
        String direction = sort.descending() ? " desc" : "";
        String byName = "p.nameKey" + direction + ", p.id" + direction;
        return " order by "
                + switch (sort.field()) {
                    case NAME -> byName;
                    case EXTERNAL_ID -> "p.externalKey" + direction + ", p.id";
                    case EMAIL -> "p.emailKey" + direction + ", p.id";
                    case STATUS -> "p.status" + direction + ", p.nameKey, p.id";
                    case PROGRAMME -> "p.programme" + direction + ", p.nameKey, p.id";
                    case ENTRY_DATE -> "p.entryDate" + direction + ", p.nameKey, p.id";
                    case LAST_SERVICE -> "p.lastServiceOn" + direction + ", p.nameKey, p.id";
                };
    }
}
