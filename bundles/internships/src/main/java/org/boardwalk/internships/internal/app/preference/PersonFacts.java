package org.boardwalk.internships.internal.app.preference;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.api.preference.Criterion.Kind;
import org.boardwalk.pathways.api.evidence.EvidenceRecords;
import org.boardwalk.pathways.api.evidence.EvidenceSource;
import org.boardwalk.pathways.api.plan.Plans;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.pathways.api.requirement.Truth;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * What other modules know about people that criteria ask for; nothing while they are off. The same whoever asks: the order of
 * a site must not depend on who looks at it, so it is read as the system. Inside a transaction only.
 */
@Component(service = PersonFacts.class)
public final class PersonFacts {
    private static final String CAUSE = "internships:points";

    private final CurrentUser user;
    private final List<EvidenceSource> sources = new CopyOnWriteArrayList<>();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Plans plans;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable EvidenceRecords records;

    @Activate
    public PersonFacts(@Reference CurrentUser user) {
        this.user = user;
    }

    /** Asked only while pathways is off, which asks them itself. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    public void bindSource(EvidenceSource known) {
        sources.add(known);
    }

    public void unbindSource(EvidenceSource gone) {
        sources.remove(gone);
    }

    /** Who meets each criterion, of the two kinds others know about. */
    Map<Criterion, Set<UUID>> met(Collection<UUID> people, Collection<Criterion> criteria) {
        Set<String> steps = values(criteria, Kind.STEP_COMPLETED);
        Set<String> credentials = values(criteria, Kind.CREDENTIAL_HELD);
        return user.asSystem(CAUSE, () -> {
            Map<String, Set<UUID>> completed = steps.isEmpty() ? Map.of() : completed(people, steps);
            Map<String, Set<UUID>> holders = credentials.isEmpty() ? Map.of() : holders(people, credentials);
            Map<Criterion, Set<UUID>> met = new HashMap<>();
            for (Criterion criterion : criteria) {
                switch (criterion.kind()) {
                    case STEP_COMPLETED -> met.put(criterion, completed.getOrDefault(criterion.value(), Set.of()));
                    case CREDENTIAL_HELD -> met.put(criterion, holders.getOrDefault(criterion.value(), Set.of()));
                    case COMPLIANT -> {}
                }
            }
            return met;
        });
    }

    private static Set<String> values(Collection<Criterion> criteria, Kind kind) {
        Set<String> values = new HashSet<>();
        criteria.stream().filter(one -> one.kind() == kind).forEach(one -> values.add(one.value()));
        return values;
    }

    private Map<String, Set<UUID>> completed(Collection<UUID> people, Set<String> steps) {
        Plans known = plans;
        Map<String, Set<UUID>> completed = new HashMap<>();
        if (known != null) {
            known.satisfied(people)
                    .forEach((person, own) ->
                            own.stream().filter(steps::contains).forEach(step -> add(completed, step, person)));
        }
        return completed;
    }

    private Map<String, Set<UUID>> holders(Collection<UUID> people, Set<String> credentials) {
        Map<String, Set<UUID>> holders = new HashMap<>();
        for (Map<UUID, Evidence> source : evidence(people)) {
            source.forEach((person, evidence) -> credentials.stream()
                    .filter(code -> evidence.credential(code) == Truth.MET)
                    .forEach(code -> add(holders, code, person)));
        }
        return holders;
    }

    private List<Map<UUID, Evidence>> evidence(Collection<UUID> people) {
        EvidenceRecords known = records;
        return known != null
                ? List.of(known.known(people))
                : sources.stream().map(source -> source.known(people)).toList();
    }

    private static void add(Map<String, Set<UUID>> map, String key, UUID person) {
        map.computeIfAbsent(key, any -> new HashSet<>()).add(person);
    }
}
