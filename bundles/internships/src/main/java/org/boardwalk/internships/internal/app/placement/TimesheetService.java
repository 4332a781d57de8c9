package org.boardwalk.internships.internal.app.placement;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.event.HoursApproved;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Timesheets;
import org.boardwalk.internships.internal.app.placement.Supervisors.Errand;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.internships.internal.domain.WeekEntity;
import org.boardwalk.internships.internal.domain.placement.Days;
import org.boardwalk.pathways.api.event.EvidenceChanged;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hours by day, handed in and decided by week. What is written is committed before the call returns. */
@Component
public final class TimesheetService implements Timesheets {
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
    private static final BigDecimal DAY_HOURS = BigDecimal.valueOf(24);
    private static final int LONGEST_WHAT = 400;

    /** So many waiting weeks are read at once, until enough of them belong to people one may see. */
    private static final int PAGE = 100;

    private final Transactions transactions;
    private final Events events;
    private final PlacementAccess access;
    private final PlacementStore placements;
    private final PlacementLocks locks;
    private final TimesheetStore store;
    private final Supervisors supervisors;

    @Activate
    public TimesheetService(
            @Reference Transactions transactions,
            @Reference Events events,
            @Reference PlacementAccess access,
            @Reference PlacementStore placements,
            @Reference PlacementLocks locks,
            @Reference TimesheetStore store,
            @Reference Supervisors supervisors) {
        this.transactions = transactions;
        this.events = events;
        this.access = access;
        this.placements = placements;
        this.locks = locks;
        this.store = store;
        this.supervisors = supervisors;
    }

    @Override
    public List<Week> of(UUID placementId) {
        return transactions.read(() -> {
            PlacementEntity placement = placements.row(placementId);
            access.requireRead(placement.participantId());
            Map<LocalDate, Week> written = store.records(store.weeks(placementId)).stream()
                    .collect(Collectors.toMap(Week::monday, Function.identity()));
            LocalDate last = earlier(days(placement).last(), today());
            List<Week> weeks = new ArrayList<>();
            for (LocalDate monday = monday(last);
                    !monday.isBefore(monday(placement.from()));
                    monday = monday.minusWeeks(1)) {
                weeks.add(written.getOrDefault(monday, empty(placement, monday)));
            }
            return weeks;
        });
    }

    @Override
    public Week write(UUID placementId, LocalDate day, BigDecimal hours, String what) {
        BigDecimal amount = requireQuarters(hours);
        return change(placementId, placement -> {
            access.requirePlaceOrOwn(placement.participantId());
            requireWritable(placement, day);
            WeekEntity week = store.week(placementId, monday(day)).orElseGet(() -> store.begin(placement, monday(day)));
            if (!week.isOpen()) {
                throw new ProblemException("internships.hours.closed");
            }
            if (amount.signum() == 0 && what.isBlank()) {
                store.remove(week, day);
            } else {
                store.write(week, day, amount, PlacementAccess.shortened(what, LONGEST_WHAT));
            }
            return week;
        });
    }

    @Override
    public Week handIn(UUID placementId, LocalDate monday) {
        return change(placementId, placement -> {
            access.requirePlaceOrOwn(placement.participantId());
            WeekEntity week = week(placementId, monday, "internships.hours.empty");
            if (!week.isOpen() || !isWritable(placement)) {
                throw new ProblemException("internships.hours.closed");
            }
            if (store.hours(week).signum() == 0) {
                throw new ProblemException("internships.hours.empty");
            }
            week.handIn(now());
            if (supervisors.write(placement, Errand.HOURS, week.id())) {
                week.asked(now());
            }
            return week;
        });
    }

    @Override
    public String link(UUID placementId, LocalDate monday) {
        return transactions.write(() -> {
            PlacementEntity placement = placements.row(placementId);
            access.requirePlace(placement.participantId());
            return supervisors.link(
                    placement, Errand.HOURS, handedIn(placementId, monday).id());
        });
    }

    @Override
    public Week approve(UUID placementId, LocalDate monday) {
        return change(placementId, placement -> {
            access.requirePlace(placement.participantId());
            WeekEntity week = handedIn(placementId, monday);
            week.approve(access.name(), now());
            supervisors.settled(Errand.HOURS, week.id());
            BigDecimal hours = store.hours(week);
            events.publish(new HoursApproved(placement.participantId(), placementId, monday, hours));
            events.publish(new EvidenceChanged(placement.participantId()));
            return week;
        });
    }

    @Override
    public Week giveBack(UUID placementId, LocalDate monday, String reason) {
        String why = PlacementAccess.reason(reason);
        return change(placementId, placement -> {
            access.requirePlace(placement.participantId());
            WeekEntity week = week(placementId, monday, "internships.hours.notHandedIn");
            if (week.isOpen()) {
                throw new ProblemException("internships.hours.notHandedIn");
            }
            boolean counted = week.state() == State.APPROVED;
            week.giveBack(access.name(), now(), why);
            supervisors.settled(Errand.HOURS, week.id());
            if (counted) {
                events.publish(new EvidenceChanged(placement.participantId()));
            }
            return week;
        });
    }

    @Override
    public List<Week> waiting(int limit) {
        return waiting(limit, limit).first();
    }

    @Override
    public Queue waiting(int most, int limit) {
        return transactions.read(() -> {
            List<UUID> found = new ArrayList<>();
            List<TimesheetStore.Waiting> page;
            int offset = 0;
            do {
                page = store.waiting(offset, PAGE);
                found.addAll(readable(page));
                offset += PAGE;
            } while (page.size() == PAGE && found.size() < most);
            List<UUID> first = found.subList(0, Math.min(limit, found.size()));
            return new Queue(Math.min(most, found.size()), store.records(store.rows(first)));
        });
    }

    private List<UUID> readable(List<TimesheetStore.Waiting> weeks) {
        Set<UUID> readable = access.readable(weeks.stream()
                .map(TimesheetStore.Waiting::participantId)
                .distinct()
                .toList());
        return weeks.stream()
                .filter(week -> readable.contains(week.participantId()))
                .map(TimesheetStore.Waiting::weekId)
                .toList();
    }

    private Week change(UUID placementId, Function<PlacementEntity, WeekEntity> work) {
        return transactions.write(() -> {
            locks.placement(placementId);
            WeekEntity week = work.apply(placements.row(placementId));
            store.flush();
            return store.record(week);
        });
    }

    private WeekEntity handedIn(UUID placementId, LocalDate monday) {
        WeekEntity week = week(placementId, monday, "internships.hours.notHandedIn");
        if (week.state() != State.HANDED_IN) {
            throw new ProblemException("internships.hours.notHandedIn");
        }
        return week;
    }

    private WeekEntity week(UUID placementId, LocalDate monday, String otherwise) {
        return store.week(placementId, monday).orElseThrow(() -> new ProblemException(otherwise));
    }

    private static void requireWritable(PlacementEntity placement, LocalDate day) {
        if (!isWritable(placement)) {
            throw new ProblemException("internships.hours.closed");
        }
        Days days = days(placement);
        if (!days.contains(day)) {
            throw new ProblemException("internships.hours.outside", days.first(), days.last());
        }
        if (day.isAfter(today())) {
            throw new ProblemException("internships.hours.future");
        }
    }

    /** Also before somebody said that it begins, and after an early end: hours that were worked are never turned away. */
    private static boolean isWritable(PlacementEntity placement) {
        return placement.state() != Placement.State.CANCELLED && placement.state() != Placement.State.COMPLETED;
    }

    private static BigDecimal requireQuarters(BigDecimal hours) {
        if (hours.signum() < 0 || hours.compareTo(DAY_HOURS) > 0) {
            throw new ProblemException("internships.hours.tooMany");
        }
        if (hours.multiply(QUARTERS).stripTrailingZeros().scale() > 0) {
            throw new ProblemException("internships.hours.quarter");
        }
        return hours;
    }

    private static Days days(PlacementEntity placement) {
        return new Days(placement.from(), placement.endedOn().orElse(placement.until()));
    }

    private static Week empty(PlacementEntity placement, LocalDate monday) {
        return new Week(
                placement.id(),
                placement.participantId(),
                monday,
                State.DRAFT,
                List.of(),
                BigDecimal.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "");
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** What the databases can keep. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
