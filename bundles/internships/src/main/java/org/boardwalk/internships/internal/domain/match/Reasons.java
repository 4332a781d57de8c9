package org.boardwalk.internships.internal.domain.match;

import static org.boardwalk.matching.model.HrInstance.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.boardwalk.internships.api.match.MatchSettings.Ties;
import org.boardwalk.internships.api.match.WhatIf;
import org.boardwalk.internships.api.match.Why.Line;
import org.boardwalk.internships.api.match.Why.Measure;
import org.boardwalk.internships.api.match.Why.Reason;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.matching.model.HrInstance;

/** Why one person of a run has none of the opportunities she ranked before hers, read from what was kept alone. */
public final class Reasons {
    /** Each change that is looked for costs a run; the first choices matter most. */
    private static final int MOST_RUNS = 8;

    /** Somebody waits: with people who go together a run of a large term takes its time. */
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final KeptRun run;
    private final Facts facts;
    private final int person;
    private final Optional<UUID> actual;
    private final long begun = System.nanoTime();
    private int runs;

    private Reasons(KeptRun run, int person, Optional<UUID> actual) {
        this.run = run;
        this.person = person;
        this.actual = actual;
        facts = run.facts();
    }

    /**
     * @param actual where the person goes, also when somebody decided otherwise than the run; empty = nowhere
     * @return empty when the person is not in the run
     */
    public static Optional<List<Line>> of(KeptRun run, UUID participant, Optional<UUID> actual) {
        int number = run.facts().people().indexOf(participant);
        return number < 0 ? Optional.empty() : Optional.of(new Reasons(run, number, actual).lines());
    }

    private HrInstance instance() {
        return run.instance();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        List<List<UUID>> tiers = facts.wishes().stream()
                .filter(wish -> wish.person() == person)
                .map(Facts.Wish::tiers)
                .findFirst()
                .orElse(List.of());
        for (int tier = 0; tier < tiers.size(); tier++) {
            if (actual.isPresent() && tiers.get(tier).contains(actual.get())) {
                break;
            }
            for (UUID id : tiers.get(tier)) {
                lines.add(line(id, tier + 1));
            }
        }
        return lines;
    }

    private Line line(UUID id, int choice) {
        int h = IntStream.range(0, facts.places().size())
                .filter(place -> facts.places().get(place).id().equals(id))
                .findFirst()
                .orElse(NONE);
        if (h == NONE) {
            return new Line(
                    id,
                    choice,
                    Reason.NOT_OFFERED,
                    0,
                    Measure.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    true);
        }
        Facts.Place place = facts.places().get(h);
        List<Integer> admitted = admitted(h);
        int entry = instance().entry(person, h);
        boolean ranked = place.measure() != Measure.NONE;
        Optional<Change> change = change(h, entry);
        boolean tried = change.isEmpty() || mayRun();
        return new Line(
                id,
                choice,
                reason(h, entry, admitted),
                place.seats(),
                place.measure(),
                ranked && !admitted.isEmpty() ? Optional.of(shown(h, last(h, admitted))) : Optional.empty(),
                ranked && entry != NONE ? Optional.of(shown(h, rank(entry))) : Optional.empty(),
                missing(h),
                closed(h).map(Facts.Closed::open).orElse(List.of()),
                change.filter(one -> tried && confirmed(one.instance().get(), h))
                        .map(Change::whatIf),
                tried);
    }

    private List<Integer> admitted(int h) {
        return IntStream.range(0, facts.people().size())
                .filter(p -> run.placeOf(p) == h)
                .boxed()
                .toList();
    }

    private List<Criterion> missing(int h) {
        return facts.missing().stream()
                .filter(one -> one.person() == person && one.place() == h)
                .findFirst()
                .map(Facts.Missing::criteria)
                .orElse(List.of());
    }

    private Optional<Facts.Closed> closed(int h) {
        return facts.closed().stream()
                .filter(one -> one.person() == person && one.place() == h)
                .findFirst();
    }

    private int rank(int entry) {
        return instance().hospitals().rank(instance().atHospital(entry));
    }

    private int rankOf(int p, int h) {
        return rank(instance().entry(p, h));
    }

    private int last(int h, List<Integer> admitted) {
        return admitted.stream().mapToInt(p -> rankOf(p, h)).max().orElseThrow();
    }

    private int shown(int h, int rank) {
        return facts.places().get(h).measure() == Measure.POINTS
                ? facts.points().get(h).get(rank)
                : rank + 1;
    }

    private Reason reason(int h, int entry, List<Integer> admitted) {
        Optional<Facts.Closed> closed = closed(h);
        if (closed.isPresent()) {
            return closed.get().reason();
        }
        if (instance().pin(person) != NONE || run.placeOf(person) == h) {
            return Reason.PINNED;
        }
        if (instance().coupleOf(person) != NONE) {
            return Reason.TOGETHER;
        }
        if (instance().capacity(h) == 0) {
            return Reason.NO_SEATS;
        }
        return admitted.size() < instance().capacity(h) ? Reason.TOGETHER : byRank(h, rank(entry), admitted);
    }

    private Reason byRank(int h, int own, List<Integer> admitted) {
        int last = last(h, admitted);
        if (own < last) {
            boolean free = admitted.stream().anyMatch(p -> instance().pin(p) == NONE && own < rankOf(p, h));
            return free ? Reason.TOGETHER : Reason.PINNED;
        }
        return own > last ? Reason.OTHERS_BEFORE : byTie(h, own, admitted);
    }

    private Reason byTie(int h, int own, List<Integer> admitted) {
        if (run.settings().ties() == Ties.KIRALY) {
            return Reason.TIE_TO_PLACE_MORE;
        }
        boolean allGoFirst = admitted.stream()
                .filter(p -> instance().pin(p) == NONE && rankOf(p, h) == own)
                .allMatch(p -> instance().priority(p) < instance().priority(person));
        return allGoFirst ? Reason.TIE_BY_PRIORITY : Reason.TIE_BY_LOTTERY;
    }

    /** The one change that could give the person the place; empty when there is none that anybody can act on. */
    private Optional<Change> change(int h, int entry) {
        if (instance().pin(person) != NONE || run.placeOf(person) == h) {
            return Optional.empty();
        }
        return entry == NONE
                ? closed(h).flatMap(this::withoutWhatCloses)
                : Optional.of(new Change(
                        new WhatIf.Seats(facts.places().get(h).id(), 1), () -> Changed.oneMoreSeat(instance(), h)));
    }

    private record Change(WhatIf whatIf, Supplier<HrInstance> instance) {}

    /** Only when it is one thing, as a change of two is none that anybody can act on. */
    private Optional<Change> withoutWhatCloses(Facts.Closed closed) {
        UUID own = facts.people().get(person);
        if (Changed.isOnly(closed, Reason.NOT_COMPLIANT)) {
            return Optional.of(ofPerson(new WhatIf.Compliant(own), Reason.NOT_COMPLIANT));
        }
        if (Changed.isOnly(closed, Reason.OVERLAP)) {
            return Optional.of(ofPerson(new WhatIf.WithoutOverlap(own), Reason.OVERLAP));
        }
        return Changed.isOnly(closed, Reason.NO_AGREEMENT) ? covered(closed.place()) : Optional.empty();
    }

    private Change ofPerson(WhatIf whatIf, Reason reason) {
        return new Change(whatIf, () -> Changed.without(reason, instance(), facts, person));
    }

    private Optional<Change> covered(int h) {
        return facts.uncovered().stream()
                .filter(place -> place.place() == h)
                .findFirst()
                .map(place -> new Change(
                        new WhatIf.Covered(facts.places().get(h).id()),
                        () -> Changed.covered(instance(), facts, place)));
    }

    private boolean mayRun() {
        return runs < MOST_RUNS && System.nanoTime() - begun < MOST_NANOS;
    }

    private boolean confirmed(HrInstance changed, int h) {
        runs++;
        return run.placeOf(changed)[person] == h;
    }
}
