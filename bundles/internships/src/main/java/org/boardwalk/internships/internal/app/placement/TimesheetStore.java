package org.boardwalk.internships.internal.app.placement;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.placement.Timesheets;
import org.boardwalk.internships.api.placement.Timesheets.Day;
import org.boardwalk.internships.api.placement.Timesheets.Week;
import org.boardwalk.internships.internal.domain.DayEntity;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.internships.internal.domain.WeekEntity;
import org.boardwalk.pathways.api.evidence.Experience.Spell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of weeks and their days. Inside a transaction only. */
@Component(service = TimesheetStore.class)
public final class TimesheetStore {
    private final EntityManager entities;

    @Activate
    public TimesheetStore(@Reference(target = "(osgi.unit.name=internships)") EntityManager entities) {
        this.entities = entities;
    }

    Optional<WeekEntity> week(UUID id) {
        return Optional.ofNullable(entities.find(WeekEntity.class, id));
    }

    /** As it is now, whatever this transaction read before. */
    Optional<WeekEntity> week(UUID placementId, LocalDate monday) {
        Optional<WeekEntity> found = entities.createQuery(
                        "select w from WeekEntity w where w.placementId = :placement and w.monday = :monday",
                        WeekEntity.class)
                .setParameter("placement", placementId)
                .setParameter("monday", monday)
                .getResultStream()
                .findFirst();
        found.ifPresent(entities::refresh);
        return found;
    }

    /** Latest first. */
    List<WeekEntity> weeks(UUID placementId) {
        return entities.createQuery(
                        "select w from WeekEntity w where w.placementId = :placement order by w.monday desc",
                        WeekEntity.class)
                .setParameter("placement", placementId)
                .getResultList();
    }

    List<WeekEntity> ofPerson(UUID participantId) {
        return entities.createQuery("select w from WeekEntity w where w.participantId = :person", WeekEntity.class)
                .setParameter("person", participantId)
                .getResultList();
    }

    /** A week that waits, and whose it is. */
    record Waiting(UUID weekId, UUID participantId) {}

    /** Handed in and not decided, oldest first. */
    List<Waiting> waiting(int offset, int limit) {
        return entities.createQuery(
                        "select w.id, w.participantId from WeekEntity w where w.state = :state"
                                + " order by w.handedInAt, w.id",
                        Object[].class)
                .setParameter("state", Timesheets.State.HANDED_IN)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Waiting((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    /** In the order asked. */
    List<WeekEntity> rows(List<UUID> ids) {
        Map<UUID, WeekEntity> found = PlacementStore.chunked(ids, some -> entities.createQuery(
                                "select w from WeekEntity w where w.id in :some", WeekEntity.class)
                        .setParameter("some", some)
                        .getResultList())
                .stream()
                .collect(Collectors.toMap(WeekEntity::id, week -> week));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    WeekEntity begin(PlacementEntity placement, LocalDate monday) {
        WeekEntity week = new WeekEntity(placement, monday);
        entities.persist(week);
        return week;
    }

    void write(WeekEntity week, LocalDate day, BigDecimal hours, String what) {
        DayEntity row = day(week, day).orElseGet(() -> {
            DayEntity begun = new DayEntity(week, day);
            entities.persist(begun);
            return begun;
        });
        row.write(hours, what);
    }

    void remove(WeekEntity week, LocalDate day) {
        day(week, day).ifPresent(entities::remove);
    }

    private Optional<DayEntity> day(WeekEntity week, LocalDate day) {
        return days(List.of(week.id())).stream()
                .filter(row -> row.day().equals(day))
                .findFirst();
    }

    void flush() {
        entities.flush();
    }

    BigDecimal hours(WeekEntity week) {
        return sum(days(List.of(week.id())).stream().map(DayEntity::toRecord).toList());
    }

    Week record(WeekEntity week) {
        return records(List.of(week)).getFirst();
    }

    List<Week> records(List<WeekEntity> weeks) {
        Map<UUID, List<Day>> days = days(weeks.stream().map(WeekEntity::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        DayEntity::weekId, Collectors.mapping(DayEntity::toRecord, Collectors.toList())));
        return weeks.stream()
                .map(week -> record(week, days.getOrDefault(week.id(), List.of())))
                .toList();
    }

    /** Approved hours week by week, Monday to Sunday; placements without are missing. */
    Map<UUID, List<Spell>> approved(List<UUID> placements) {
        return PlacementStore.chunked(placements, some -> entities.createQuery(
                                "select w.placementId, w.monday, sum(d.hours) from WeekEntity w, DayEntity d"
                                        + " where d.weekId = w.id and w.placementId in :some and w.state = :approved"
                                        + " group by w.placementId, w.monday order by w.monday",
                                Object[].class)
                        .setParameter("some", some)
                        .setParameter("approved", Timesheets.State.APPROVED)
                        .getResultList())
                .stream()
                .filter(row -> ((BigDecimal) row[2]).signum() > 0)
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(TimesheetStore::spell, Collectors.toList())));
    }

    private static Spell spell(Object[] row) {
        LocalDate monday = (LocalDate) row[1];
        return new Spell(monday, monday.plusDays(6), (BigDecimal) row[2]);
    }

    private List<DayEntity> days(Collection<UUID> weeks) {
        return PlacementStore.chunked(weeks, some -> entities.createQuery(
                        "select d from DayEntity d where d.weekId in :some order by d.day", DayEntity.class)
                .setParameter("some", some)
                .getResultList());
    }

    private static Week record(WeekEntity week, List<Day> days) {
        return new Week(
                week.placementId(),
                week.participantId(),
                week.monday(),
                week.state(),
                days,
                sum(days),
                week.handedInAt(),
                week.askedAt(),
                week.decidedAt(),
                week.decidedBy(),
                week.reason());
    }

    private static BigDecimal sum(List<Day> days) {
        return days.stream().map(Day::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
