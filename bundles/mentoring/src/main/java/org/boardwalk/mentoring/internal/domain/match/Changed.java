package org.boardwalk.mentoring.internal.domain.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.boardwalk.mentoring.api.match.WhatIf;
import org.boardwalk.mentoring.api.profile.Gate;

/** Facts with one change; the others stay as they are. */
public final class Changed {
    /** What a decision about the mentor settles; being away or too young it does not. */
    private static final Set<Gate.Reason> SCREENING = Set.of(
            Gate.Reason.NOT_APPROVED,
            Gate.Reason.STEP_FAILED,
            Gate.Reason.STEP_OPEN,
            Gate.Reason.STEP_EXPIRED,
            Gate.Reason.NOT_FOR_MINORS);

    private Changed() {}

    public static Facts by(Facts facts, List<WhatIf> changes) {
        Facts changed = facts;
        for (WhatIf change : changes) {
            changed = by(changed, change);
        }
        return changed;
    }

    private static Facts by(Facts facts, WhatIf change) {
        return switch (change) {
            case WhatIf.Seats(UUID id, int more) -> mentors(facts, id, one -> seats(one, more));
            case WhatIf.Screened(UUID id) -> mentors(facts, id, Changed::screened);
            case WhatIf.WithoutMentor(UUID id) -> withoutMentor(facts, id);
            case WhatIf.WithoutMentee(UUID id) ->
                new Facts(
                        facts.number(),
                        facts.criteria(),
                        facts.mentees().stream()
                                .filter(one -> !one.id().equals(id))
                                .toList(),
                        facts.mentors(),
                        facts.closed(),
                        facts.apart(),
                        facts.former());
            case WhatIf.Apart(UUID mentee, UUID mentor) -> {
                Set<Facts.Two> apart = new HashSet<>(facts.apart());
                apart.add(new Facts.Two(mentee, mentor));
                yield new Facts(
                        facts.number(),
                        facts.criteria(),
                        facts.mentees(),
                        facts.mentors(),
                        facts.closed(),
                        apart,
                        facts.former());
            }
            case WhatIf.Criteria(var criteria) ->
                new Facts(0, criteria, facts.mentees(), facts.mentors(), facts.closed(), facts.apart(), facts.former());
        };
    }

    private interface Change {
        Facts.Mentor of(Facts.Mentor mentor);
    }

    private static Facts mentors(Facts facts, UUID id, Change change) {
        List<Facts.Mentor> all = new ArrayList<>(facts.mentors());
        all.addAll(facts.closed());
        all.replaceAll(one -> one.id().equals(id) ? change.of(one) : one);
        return mentors(facts, all);
    }

    private static Facts withoutMentor(Facts facts, UUID id) {
        List<Facts.Mentor> all = new ArrayList<>(facts.mentors());
        all.addAll(facts.closed());
        all.removeIf(one -> one.id().equals(id));
        return mentors(facts, all);
    }

    private static Facts mentors(Facts facts, List<Facts.Mentor> all) {
        Predicate<Facts.Mentor> open = one -> one.gate().isOpen();
        all.sort(Comparator.comparing(Facts.Mentor::id));
        return new Facts(
                facts.number(),
                facts.criteria(),
                facts.mentees(),
                all.stream().filter(open).toList(),
                all.stream().filter(open.negate()).toList(),
                facts.apart(),
                facts.former());
    }

    private static Facts.Mentor seats(Facts.Mentor one, int more) {
        return new Facts.Mentor(
                one.id(),
                one.participant(),
                Math.max(0, one.seats() + more),
                one.fit(),
                one.gate(),
                one.gateForMinors());
    }

    private static Facts.Mentor screened(Facts.Mentor one) {
        return new Facts.Mentor(
                one.id(),
                one.participant(),
                one.seats(),
                one.fit(),
                screened(one.gate()),
                screened(one.gateForMinors()));
    }

    private static Gate screened(Gate gate) {
        return new Gate(gate.missing().stream()
                .filter(missing -> !SCREENING.contains(missing.reason()))
                .toList());
    }
}
