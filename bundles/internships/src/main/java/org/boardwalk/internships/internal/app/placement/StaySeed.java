package org.boardwalk.internships.internal.app.placement;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.event.HoursApproved;
import org.boardwalk.internships.api.event.PlacementMade;
import org.boardwalk.internships.api.placement.Evaluations.Moment;
import org.boardwalk.internships.api.placement.Evaluations.Rating;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.internal.domain.EvaluationEntity;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.internships.internal.domain.WeekEntity;
import org.boardwalk.pathways.api.event.EvidenceChanged;
import org.boardwalk.platform.api.event.Events;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a made-up placement with its hours into the tables, as if it had gone on for weeks. Inside a transaction. */
@Component(service = StaySeed.class)
public final class StaySeed {
    private static final BigDecimal HOURS = BigDecimal.valueOf(6);
    private static final List<String> WORK =
            List.of("Indexing and filing", "Requests of the day", "Checking entries with the team", "Monthly report");

    private final EntityManager entities;
    private final PlacementStore placements;
    private final PlacementLocks locks;
    private final TimesheetStore timesheets;
    private final EvaluationStore evaluations;
    private final Events events;

    @Activate
    public StaySeed(
            @Reference(target = "(osgi.unit.name=internships)") EntityManager entities,
            @Reference PlacementStore placements,
            @Reference PlacementLocks locks,
            @Reference TimesheetStore timesheets,
            @Reference EvaluationStore evaluations,
            @Reference Events events) {
        this.entities = entities;
        this.placements = placements;
        this.locks = locks;
        this.timesheets = timesheets;
        this.evaluations = evaluations;
        this.events = events;
    }

    /** How somebody's placement goes. */
    private enum Course {
        /** Every week is approved, half-time is evaluated. */
        STEADY,
        /** The last week waits for the supervisor, the evaluation was asked for. */
        WAITING,
        /** Nothing was written for the last two weeks. */
        BEHIND,
        /** The last week was given back. */
        RETURNED,
        /** The last week is written and not handed in. */
        DUE;

        private static final List<Course> OF_MOST = List.of(STEADY, WAITING, BEHIND, RETURNED);
    }

    /**
     * Gives somebody the next free seat of a term that goes on; when all are taken, nothing.
     *
     * @param by name of who placed the person
     */
    public void place(UUID person, UUID term, LocalDate today, String by) {
        int others = placements.ofTerm(term).size();
        place(person, term, LocalDate.MIN, today, Course.OF_MOST.get(others % Course.OF_MOST.size()), by);
    }

    /** Likewise for somebody who began two weeks ago, and has to hand in the hours of the last one. */
    public void placeLate(UUID person, UUID term, LocalDate today, String by) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        place(person, term, monday.minusWeeks(2), today, Course.DUE, by);
    }

    private void place(UUID person, UUID term, LocalDate earliest, LocalDate today, Course course, String by) {
        free(term).filter(seat -> locks.takeSeat(seat.id())).ifPresent(seat -> {
            LocalDate from = seat.begins().isBefore(earliest) ? earliest : seat.begins();
            PlacementEntity row = new PlacementEntity(person, seat, from, seat.ends(), by);
            row.become(Placement.State.ACTIVE);
            row.explain("Agreed with the site");
            entities.persist(row);
            events.publish(new PlacementMade(person, row.id(), seat.id()));
            hours(row, course, today);
            evaluation(row, course, today);
            events.publish(new EvidenceChanged(person));
        });
    }

    private Optional<OpportunityEntity> free(UUID term) {
        return entities.createQuery(
                        "select o from OpportunityEntity o where o.termId = :term and o.state = :secured"
                                + " and o.taken < o.capacity order by o.title, o.siteId",
                        OpportunityEntity.class)
                .setParameter("term", term)
                .setParameter("secured", Opportunity.State.SECURED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private void hours(PlacementEntity row, Course course, LocalDate today) {
        LocalDate current = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate monday = row.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; monday.isBefore(current); monday = monday.plusWeeks(1)) {
            long ago = ChronoUnit.WEEKS.between(monday, current);
            if (course != Course.BEHIND || ago > 2) {
                week(row, monday, ago == 1 ? course : Course.STEADY);
            }
        }
    }

    private void week(PlacementEntity row, LocalDate monday, Course course) {
        WeekEntity week = timesheets.begin(row, monday);
        for (int day = 0; day < WORK.size(); day++) {
            LocalDate date = monday.plusDays(day);
            if (!date.isBefore(row.from())) {
                timesheets.write(week, date, HOURS, WORK.get(day));
            }
        }
        entities.flush();
        Instant friday = at(monday.plusDays(4));
        if (course != Course.DUE) {
            week.handIn(friday);
        }
        switch (course) {
            case STEADY, BEHIND -> approve(row, week, friday.plus(Duration.ofDays(2)));
            case WAITING, DUE -> {}
            case RETURNED -> week.giveBack(supervisor(row), friday, "Thursday was a holiday: please correct it.");
        }
    }

    private void approve(PlacementEntity row, WeekEntity week, Instant at) {
        BigDecimal hours = timesheets.hours(week);
        if (hours.signum() > 0) {
            week.approve(supervisor(row), at);
            events.publish(new HoursApproved(row.participantId(), row.id(), week.monday(), hours));
        } else {
            entities.remove(week);
        }
    }

    private void evaluation(PlacementEntity row, Course course, LocalDate today) {
        if (course != Course.STEADY && course != Course.WAITING) {
            return;
        }
        EvaluationEntity half = evaluations.findOrBegin(row, Moment.MID);
        half.asked(at(today.minusDays(9)));
        if (course == Course.STEADY) {
            half.answer(supervisor(row), at(today.minusDays(6)), "Learns quickly, asks when something is not clear.");
            List<UUID> asked = List.copyOf(evaluations.active().keySet());
            evaluations.rate(
                    half,
                    asked.stream()
                            .map(competency -> new Rating(competency, Optional.of(3 + asked.indexOf(competency) % 2)))
                            .toList());
        }
        entities.flush();
    }

    private String supervisor(PlacementEntity row) {
        return placements
                .supervisor(row.opportunityId())
                .map(contact -> contact.name())
                .orElse("");
    }

    private static Instant at(LocalDate day) {
        return day.atTime(16, 30).atZone(ZoneId.systemDefault()).toInstant();
    }
}
