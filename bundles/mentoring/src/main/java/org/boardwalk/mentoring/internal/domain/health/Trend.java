package org.boardwalk.mentoring.internal.domain.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.health.ProgrammeMonth;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.Pause;
import org.boardwalk.mentoring.api.relation.Relation.Ending;

/**
 * The programme month by month, each kind apart.
 *
 * @param pairs that began
 * @param events meetings and surveys
 */
public record Trend(List<Begun> pairs, List<Happened> events, LocalDate today) {
    public Trend {
        pairs = List.copyOf(pairs);
        events = List.copyOf(events);
    }

    /** @param pauses the last one without an end while it goes on */
    public record Begun(MentoringKind kind, LocalDate from, Optional<Ending> ending, List<Pause> pauses) {
        public Begun {
            pauses = List.copyOf(pauses);
        }

        /** Neither before its begin, nor after its end, nor paused for all of the month. */
        boolean isActive(YearMonth month) {
            LocalDate first = later(from, month.atDay(1));
            LocalDate last = ending.map(Ending::on)
                    .filter(day -> day.isBefore(month.atEndOfMonth()))
                    .orElse(month.atEndOfMonth());
            return !first.isAfter(last)
                    && pauses.stream()
                            .noneMatch(pause -> !pause.from().isAfter(first)
                                    && pause.until()
                                            .filter(day -> day.isBefore(last))
                                            .isEmpty());
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }

        boolean endedIn(YearMonth month, boolean well) {
            return ending.filter(one -> YearMonth.from(one.on()).equals(month))
                    .filter(one -> one.reason().endedWell() == well)
                    .isPresent();
        }
    }

    /**
     * @param times of the same on one day
     * @param mark of a survey, times 100
     */
    public record Happened(MentoringKind kind, What what, LocalDate on, int times, int minutes, int mark) {
        public enum What {
            HELD,
            MISSED,
            MARK
        }
    }

    /** @param months with the present one, oldest first */
    public List<ProgrammeMonth> last(int months) {
        YearMonth now = YearMonth.from(today);
        return Stream.iterate(now.minusMonths(months - 1L), month -> month.plusMonths(1))
                .limit(months)
                .flatMap(month -> Arrays.stream(MentoringKind.values()).map(kind -> month(month, kind)))
                .toList();
    }

    private ProgrammeMonth month(YearMonth month, MentoringKind kind) {
        List<Begun> ofKind = pairs.stream().filter(pair -> pair.kind() == kind).toList();
        List<Happened> events = this.events.stream()
                .filter(one -> one.kind() == kind && YearMonth.from(one.on()).equals(month))
                .toList();
        return new ProgrammeMonth(
                month,
                kind,
                count(ofKind.stream().filter(pair -> pair.isActive(month))),
                count(ofKind.stream().filter(pair -> YearMonth.from(pair.from()).equals(month))),
                count(ofKind.stream().filter(pair -> pair.endedIn(month, true))),
                count(ofKind.stream().filter(pair -> pair.endedIn(month, false))),
                times(events, Happened.What.HELD),
                times(events, Happened.What.MISSED),
                events.stream()
                        .filter(one -> one.what() == Happened.What.HELD)
                        .mapToInt(Happened::minutes)
                        .sum(),
                mark(events));
    }

    private static int count(Stream<?> all) {
        return (int) all.count();
    }

    private static int times(List<Happened> events, Happened.What what) {
        return events.stream()
                .filter(one -> one.what() == what)
                .mapToInt(Happened::times)
                .sum();
    }

    private static Optional<BigDecimal> mark(List<Happened> events) {
        List<Happened> marks =
                events.stream().filter(one -> one.what() == Happened.What.MARK).toList();
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(
                                marks.stream().mapToLong(Happened::mark).sum(), 2)
                        .divide(BigDecimal.valueOf(marks.size()), 2, RoundingMode.HALF_UP));
    }
}
