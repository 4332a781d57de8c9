package org.boardwalk.internships.internal.app.placement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.pathways.api.evidence.EvidenceSource;
import org.boardwalk.pathways.api.evidence.Experience;
import org.boardwalk.pathways.api.evidence.Experience.Spell;
import org.boardwalk.pathways.api.evidence.ExperienceSource;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Range;
import org.boardwalk.pathways.api.requirement.Unit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells pathways which hours were approved at people's placements, week by week, under the measure of the term's programme and
 * for the step of its kind, and how many placements they completed. People may have completed more elsewhere: "at least".
 */
@Component(service = {EvidenceSource.class, ExperienceSource.class})
public final class HoursSource implements EvidenceSource, ExperienceSource {
    static final Measure COMPLETED = new Measure("completed-placements", Unit.TIMES);

    private final PlacementStore store;
    private final TimesheetStore weeks;
    private final ProgrammeMeasures measures;

    @Activate
    public HoursSource(
            @Reference PlacementStore store, @Reference TimesheetStore weeks, @Reference ProgrammeMeasures measures) {
        this.store = store;
        this.weeks = weeks;
        this.measures = measures;
    }

    /** How pathways knows a placement. */
    static String key(UUID placementId) {
        return "internships:placement:" + placementId;
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
        Map<UUID, Long> completed = store.of(people).stream()
                .filter(row -> row.state() == Placement.State.COMPLETED)
                .collect(Collectors.groupingBy(PlacementEntity::participantId, Collectors.counting()));
        Map<UUID, Evidence> known = new HashMap<>();
        completed.forEach((person, times) -> known.put(
                person, Evidence.NONE.withAmount(COMPLETED, new Range(BigDecimal.valueOf(times), Optional.empty()))));
        return known;
    }

    @Override
    public Map<UUID, List<Experience>> experiences(Collection<UUID> people) {
        List<PlacementEntity> rows = store.of(people);
        Map<UUID, List<Spell>> spells =
                weeks.approved(rows.stream().map(PlacementEntity::id).toList());
        Map<UUID, String> programmes = store.programmes(
                rows.stream().map(PlacementEntity::opportunityId).distinct().toList());
        Map<UUID, List<Experience>> found = new HashMap<>();
        for (Placement placement : store.records(rows)) {
            String programme = programmes.getOrDefault(placement.opportunityId(), "");
            Optional.ofNullable(spells.get(placement.id()))
                    .flatMap(approved -> experience(placement, programme, approved))
                    .ifPresent(work -> found.computeIfAbsent(placement.participantId(), person -> new ArrayList<>())
                            .add(work));
        }
        return found;
    }

    private Optional<Experience> experience(Placement placement, String programme, List<Spell> spells) {
        return measures.of(programme)
                .map(measure -> new Experience(
                        key(placement.id()),
                        placement.title() + ", " + placement.siteName(),
                        measure,
                        measures.step(programme, placement.kind()),
                        spells,
                        placement.state() == Placement.State.COMPLETED
                                ? Optional.of(placement.lastDay())
                                : Optional.empty()));
    }
}
