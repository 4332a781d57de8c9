package org.boardwalk.certifications.internal.domain.education;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.boardwalk.certifications.api.education.Activity;
import org.boardwalk.certifications.api.education.Ledger;
import org.boardwalk.certifications.api.education.Ledger.Counted;
import org.boardwalk.certifications.api.education.Ledger.Cycle;
import org.boardwalk.certifications.api.education.RecertificationRule;
import org.boardwalk.pathways.api.text.Phrase;

/** Puts a person's ledger together; how it counts stands at {@code ContinuingEducation}. Sorts once, then goes through once. */
public final class LedgerRule {
    private static final Comparator<Activity> EARLIEST_FIRST = Comparator.comparing(
                    (Activity activity) -> activity.claim().on())
            .thenComparing(Activity::recordedAt)
            .thenComparing(Activity::id);

    private final LocalDate today;
    private final List<Activity> activities;
    private final Map<UUID, Activity> first;
    private final List<Cycle> cycles = new ArrayList<>();

    private LedgerRule(Collection<Activity> activities, LocalDate today) {
        this.today = today;
        this.activities = activities.stream().sorted(EARLIEST_FIRST).toList();
        first = repeated(this.activities);
    }

    /**
     * @param rules those that are not applied are left aside
     * @param wallet what was not withdrawn, in any order
     * @param activities in any order
     */
    public static Ledger of(
            UUID participantId,
            Collection<RecertificationRule> rules,
            Collection<Held> wallet,
            Collection<Activity> activities,
            LocalDate today) {
        LedgerRule ledger = new LedgerRule(activities, today);
        Versions.of(rules).forEach(versions -> ledger.add(versions, wallet));
        return new Ledger(participantId, today, ledger.cycles, ledger.elsewhere());
    }

    private void add(Versions versions, Collection<Held> wallet) {
        List<Held> held = firstAwards(versions, wallet);
        if (held.isEmpty()) {
            return;
        }
        List<Cycle> ofIssuer = new ArrayList<>();
        int next = 0;
        for (Span span : Span.until(today, held.getFirst().earnedOn(), versions)) {
            CycleCount count = new CycleCount(span, held);
            LocalDate from = span.from();
            LocalDate until = span.until();
            while (next < activities.size() && on(next).isBefore(from)) {
                next++;
            }
            while (next < activities.size() && !on(next).isAfter(until)) {
                count.add(activities.get(next++), first);
            }
            ofIssuer.addFirst(count.cycle(today));
        }
        cycles.addAll(ofIssuer);
    }

    private LocalDate on(int index) {
        return activities.get(index).claim().on();
    }

    /** What the issuer's rules know, each code once, the earliest first. */
    private static List<Held> firstAwards(Versions versions, Collection<Held> wallet) {
        Map<String, Held> earliest = new TreeMap<>();
        wallet.stream()
                .filter(held -> versions.know(held.code()))
                .forEach(held -> earliest.merge(
                        held.code(), held, (one, other) -> one.earnedOn().isAfter(other.earnedOn()) ? other : one));
        return earliest.values().stream()
                .sorted(Comparator.comparing(Held::earnedOn))
                .toList();
    }

    /** By the id of the later record: the one that is the same and came first. */
    private static Map<UUID, Activity> repeated(List<Activity> earliestFirst) {
        Map<Sameness, Activity> seen = new HashMap<>();
        Map<UUID, Activity> repeated = new HashMap<>();
        for (Activity activity : earliestFirst) {
            Activity before = seen.putIfAbsent(Sameness.of(activity.claim()), activity);
            if (before != null) {
                repeated.put(activity.id(), before);
            }
        }
        return repeated;
    }

    private List<Counted> elsewhere() {
        return activities.reversed().stream()
                .filter(activity -> isNowhere(activity.claim().on()))
                .map(activity ->
                        Reasons.nothing(activity, whyNowhere(activity.claim().on())))
                .toList();
    }

    /** Cycles of an issuer have no gaps, so its first and its last say all. */
    private boolean isNowhere(LocalDate on) {
        return cycles.stream().noneMatch(cycle -> cycle.contains(on));
    }

    private Phrase whyNowhere(LocalDate on) {
        return cycles.stream()
                .map(Cycle::from)
                .min(LocalDate::compareTo)
                .map(from -> on.isBefore(from) ? Reasons.before(from) : Reasons.after(today))
                .orElseGet(Reasons::noCredential);
    }
}
