package org.boardwalk.internships.internal.app.placement;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.pathways.api.evidence.EvidenceSource;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Range;
import org.boardwalk.pathways.api.requirement.Unit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells pathways how many approved hours people have at their placements, under the measure of the term's programme, and how
 * many placements they completed. People may have more elsewhere: both are "at least".
 */
@Component
public final class HoursSource implements EvidenceSource {
    static final Measure COMPLETED = new Measure("completed-placements", Unit.TIMES);

    private final PlacementStore store;
    private final ProgrammeMeasures measures;

    @Activate
    public HoursSource(@Reference PlacementStore store, @Reference ProgrammeMeasures measures) {
        this.store = store;
        this.measures = measures;
    }

    @Override
    public String id() {
        return "internships.hours";
    }

    @Override
    public Evidence known(UUID participantId) {
        return known(List.of(participantId)).getOrDefault(participantId, Evidence.NONE);
    }

    @Override
    public Map<UUID, Evidence> known(Collection<UUID> people) {
        List<PlacementEntity> rows = store.of(people);
        Map<UUID, String> programmes = store.programmes(
                rows.stream().map(PlacementEntity::opportunityId).distinct().toList());
        Map<UUID, Map<Measure, BigDecimal>> amounts = new HashMap<>();
        for (Placement placement : store.records(rows)) {
            Map<Measure, BigDecimal> sums =
                    amounts.computeIfAbsent(placement.participantId(), person -> new HashMap<>());
            measures.of(programmes.getOrDefault(placement.opportunityId(), ""))
                    .filter(measure -> placement.approvedHours().signum() > 0)
                    .ifPresent(measure -> sums.merge(measure, placement.approvedHours(), BigDecimal::add));
            if (placement.state() == Placement.State.COMPLETED) {
                sums.merge(COMPLETED, BigDecimal.ONE, BigDecimal::add);
            }
        }
        Map<UUID, Evidence> known = new HashMap<>();
        amounts.forEach((person, sums) -> known.put(person, evidence(sums)));
        return known;
    }

    private static Evidence evidence(Map<Measure, BigDecimal> sums) {
        Evidence evidence = Evidence.NONE;
        for (Map.Entry<Measure, BigDecimal> sum : sums.entrySet()) {
            evidence = evidence.withAmount(sum.getKey(), new Range(sum.getValue(), Optional.empty()));
        }
        return evidence;
    }
}
