package org.boardwalk.mentoring.internal.domain.meter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.meter.Reading;
import org.boardwalk.mentoring.api.meter.Reading.Condition;
import org.boardwalk.mentoring.api.meter.Reading.Gap;
import org.boardwalk.mentoring.api.meter.Reading.Month;
import org.boardwalk.mentoring.api.meter.Reading.Rule;
import org.boardwalk.mentoring.api.meter.Reading.Span;
import org.boardwalk.mentoring.internal.domain.meter.Mentored.Held;
import org.boardwalk.mentoring.internal.domain.meter.Mentored.Off;
import org.boardwalk.mentoring.internal.domain.meter.Mentored.Pair;

/** Reads the meter as {@link Reading} says. */
public final class MeterRule {
    private final UUID participantId;
    private final LocalDate asOf;
    private final List<Pair> pairs;
    private final List<Held> meetings;
    /** Days that count, and days on which there was a pair of which days count. */
    private final Days counted;

    private final Days paired;

    private MeterRule(UUID participantId, Mentored mentored, LocalDate asOf) {
        this.participantId = participantId;
        this.asOf = asOf;
        pairs = mentored.pairs().stream()
                .filter(pair -> !pair.from().isAfter(asOf))
                .sorted(Comparator.comparing(Pair::from).thenComparing(Pair::id))
                .toList();
        meetings = mentored.meetings().stream()
                .filter(held -> !held.on().isAfter(asOf))
                .toList();
        LocalDate origin = pairs.stream().findFirst().map(Pair::from).orElse(asOf);
        counted = new Days(origin);
        paired = new Days(origin);
        pairs.stream().filter(Pair::counts).forEach(pair -> add(pair, origin));
    }

    /** @param asOf what began or happened later is left out */
    public static Reading read(UUID participantId, Mentored mentored, LocalDate asOf) {
        return new MeterRule(participantId, mentored, asOf).reading();
    }

    private void add(Pair pair, LocalDate origin) {
        Days days = new Days(origin);
        days.add(pair.from(), end(pair.until()));
        paired.addAll(days);
        for (Off pause : pair.pauses()) {
            days.remove(pause.from(), end(pause.until()));
        }
        counted.addAll(days);
    }

    private LocalDate end(Optional<LocalDate> until) {
        return until.filter(day -> day.isBefore(asOf)).orElse(asOf);
    }

    private Reading reading() {
        int days = counted.count();
        Optional<TwelveMonths> months = counted.first().map(TwelveMonths::new);
        int whole = months.map(all -> all.whole(days)).orElse(0);
        List<Condition> conditions = conditions(months);
        return new Reading(
                participantId,
                asOf,
                counted.first(),
                whole,
                months.map(all -> days - all.days(whole)).orElse(0),
                months.map(all -> completeOn(all.days(Reading.MONTHS))),
                conditions.stream().allMatch(Condition::met),
                conditions,
                pairs.stream().map(this::span).toList(),
                gaps(),
                byMonth());
    }

    private LocalDate completeOn(int needed) {
        int days = counted.count();
        return days >= needed ? counted.number(needed) : asOf.plusDays((long) needed - days);
    }

    // --- conditions --------------------------------------------------------------------------------------------------

    private List<Condition> conditions(Optional<TwelveMonths> months) {
        int needed = months.map(all -> all.days(Reading.MONTHS))
                .orElseGet(() -> new TwelveMonths(asOf).days(Reading.MONTHS));
        List<UUID> counting = pairs.stream().filter(Pair::counts).map(Pair::id).toList();
        List<Held> individual = meetings.stream()
                .filter(held -> counting.contains(held.pairId()))
                .toList();
        return List.of(
                condition(Rule.LENGTH, Math.max(0, needed - counted.count())),
                condition(Rule.FORMAL, pairs.isEmpty() ? 1 : 0),
                condition(Rule.ADULT_MENTOR, counting.isEmpty() ? 1 : 0),
                condition(Rule.STRUCTURED, individual.stream().anyMatch(Held::structured) ? 0 : 1),
                condition(Rule.INDIVIDUAL, counting.isEmpty() ? 1 : 0),
                condition(Rule.FACE_TO_FACE, individual.stream().anyMatch(Held::faceToFace) ? 0 : 1));
    }

    private static Condition condition(Rule rule, int missing) {
        return new Condition(rule, missing == 0, missing);
    }

    private Span span(Pair pair) {
        return new Span(
                pair.id(),
                pair.mentorName(),
                pair.from(),
                pair.until().filter(day -> !day.isAfter(asOf)),
                pair.workplace(),
                pair.counts(),
                pair.whyNot());
    }

    // --- gaps and months ---------------------------------------------------------------------------------------------

    private List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        LocalDate last = counted.last().orElse(LocalDate.MIN);
        for (LocalDate day = counted.first().orElse(LocalDate.MAX); day.isBefore(last); day = day.plusDays(1)) {
            if (!counted.contains(day)) {
                add(gaps, day, paired.contains(day) ? Gap.Why.PAUSED : Gap.Why.NO_PAIR);
            }
        }
        return gaps;
    }

    /** Makes the last gap a day longer, or begins another one. */
    private static void add(List<Gap> gaps, LocalDate day, Gap.Why why) {
        Gap before = gaps.isEmpty() ? new Gap(LocalDate.MIN, LocalDate.MIN, why) : gaps.getLast();
        if (before.why() == why && before.until().equals(day.minusDays(1))) {
            gaps.set(gaps.size() - 1, new Gap(before.from(), day, why));
        } else {
            gaps.add(new Gap(day, day, why));
        }
    }

    private List<Month> byMonth() {
        Optional<YearMonth> first = Stream.concat(
                        pairs.stream().map(Pair::from), meetings.stream().map(Held::on))
                .min(Comparator.naturalOrder())
                .map(YearMonth::from);
        return first.stream()
                .flatMap(month ->
                        Stream.iterate(month, one -> !one.isAfter(YearMonth.from(asOf)), one -> one.plusMonths(1)))
                .map(this::month)
                .toList();
    }

    private Month month(YearMonth month) {
        List<Held> held = meetings.stream()
                .filter(one -> YearMonth.from(one.on()).equals(month))
                .toList();
        return new Month(
                month,
                held.size(),
                (int) held.stream().filter(Held::faceToFace).count(),
                held.stream().collect(Collectors.summingInt(Held::minutes)));
    }
}
