package org.boardwalk.internships.internal.app.compliance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.internal.app.compliance.AskingStore.Placed;
import org.boardwalk.internships.internal.domain.compliance.NeedRule;
import org.boardwalk.internships.internal.domain.compliance.NeedRule.Asking;

/** Who needs what until when, for many people at once. Inside a transaction only. */
final class Needs {
    private final ComplianceStore store;
    private final List<Requirement> requirements;

    Needs(ComplianceStore store, List<Requirement> requirements) {
        this.store = store;
        this.requirements = requirements;
    }

    /** Of all terms and placements that are not over: person to requirement to last day. */
    Map<UUID, Map<UUID, LocalDate>> current(Collection<UUID> people, LocalDate today) {
        Map<UUID, Set<UUID>> terms = store.currentTerms(people, today);
        Map<UUID, Map<UUID, LocalDate>> open =
                store.asking().open(terms.values().stream().flatMap(Set::stream).collect(toSet()), requirements);
        Map<UUID, List<Placed>> placements =
                store.asking().placements(people).stream().collect(groupingBy(Placed::participantId));
        Map<UUID, Map<UUID, LocalDate>> needs = new HashMap<>();
        for (UUID person : people) {
            List<Placed> placed = placements.getOrDefault(person, List.of());
            Set<UUID> settled = placed.stream().map(Placed::termId).collect(toSet());
            List<Asking> asking = placed.stream()
                    .map(Placed::asking)
                    .filter(one -> !one.until().isBefore(today))
                    .toList();
            Map<UUID, LocalDate> own = NeedRule.needs(asking, requirements);
            terms.getOrDefault(person, Set.of()).stream()
                    .filter(term -> !settled.contains(term))
                    .forEach(term -> NeedRule.add(own, open.getOrDefault(term, Map.of())));
            needs.put(person, own);
        }
        return needs;
    }

    /** Of one term, whether it is over or not. */
    OfTerm term(UUID term) {
        return term(term, store.asking().placedIn(term));
    }

    /** The same for some people. */
    OfTerm term(UUID term, Collection<UUID> people) {
        return term(
                term,
                store.asking().placements(people).stream()
                        .filter(one -> one.termId().equals(term))
                        .toList());
    }

    private OfTerm term(UUID term, List<Placed> placements) {
        Map<UUID, LocalDate> open =
                store.asking().open(Set.of(term), requirements).getOrDefault(term, Map.of());
        Map<UUID, Map<UUID, LocalDate>> placed = new HashMap<>();
        // All who are at one opportunity need the same.
        Map<List<Asking>, Map<UUID, LocalDate>> known = new HashMap<>();
        placements.stream()
                .collect(groupingBy(Placed::participantId, mapping(Placed::asking, toList())))
                .forEach((person, asking) ->
                        placed.put(person, known.computeIfAbsent(asking, any -> NeedRule.needs(any, requirements))));
        return new OfTerm(open, placed);
    }

    /**
     * @param open what people without a placement need
     * @param placed what each of the others needs
     */
    record OfTerm(Map<UUID, LocalDate> open, Map<UUID, Map<UUID, LocalDate>> placed) {
        Map<UUID, LocalDate> of(UUID person) {
            return placed.getOrDefault(person, open);
        }

        boolean asksFor(UUID requirement) {
            return open.containsKey(requirement)
                    || placed.values().stream().anyMatch(needs -> needs.containsKey(requirement));
        }
    }
}
