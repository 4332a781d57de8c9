package org.boardwalk.internships.internal.app.placement;

import java.util.List;
import java.util.UUID;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.internships.internal.domain.placement.Days;
import org.boardwalk.participants.api.MergeHandler;
import org.boardwalk.participants.api.event.ParticipantsMerged;
import org.boardwalk.platform.api.event.EventHandler;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Moves placements, hours and evaluations when two records turn out to be one person. Two placements on the same days stop a
 * merge until somebody ended one of them: only a person knows which one is true. When this module was off meanwhile the merge
 * is done already; then both stay, and the list of conflicts names them.
 */
@Component(service = {MergeHandler.class, EventHandler.class})
public final class PlacementMerge implements MergeHandler, EventHandler<ParticipantsMerged> {
    private final PlacementStore placements;
    private final PlacementLocks locks;
    private final TimesheetStore timesheets;
    private final EvaluationStore evaluations;

    @Activate
    public PlacementMerge(
            @Reference PlacementStore placements,
            @Reference PlacementLocks locks,
            @Reference TimesheetStore timesheets,
            @Reference EvaluationStore evaluations) {
        this.placements = placements;
        this.locks = locks;
        this.timesheets = timesheets;
        this.evaluations = evaluations;
    }

    @Override
    public String module() {
        return "internships";
    }

    @Override
    public List<Moves> preview(UUID keep, UUID gone) {
        int count = placements.of(List.of(gone)).size();
        return count == 0 ? List.of() : List.of(new Moves(module(), "internships.merge.placements", count));
    }

    @Override
    public void move(UUID keep, UUID gone) {
        hold(keep, gone);
        for (PlacementEntity row : placements.of(List.of(gone))) {
            if (row.state().counts()) {
                placements.stays().overlapping(keep, days(row), row.id()).ifPresent(other -> {
                    throw new ProblemException("internships.merge.overlaps", other.first(), other.last());
                });
            }
        }
        giveTo(keep, gone);
    }

    /** Always in the same order, whoever merges whom. */
    private void hold(UUID keep, UUID gone) {
        boolean first = keep.compareTo(gone) < 0;
        locks.person(first ? keep : gone);
        locks.person(first ? gone : keep);
    }

    private void giveTo(UUID keep, UUID gone) {
        placements.of(List.of(gone)).forEach(row -> row.belongTo(keep));
        timesheets.ofPerson(gone).forEach(week -> week.belongTo(keep));
        evaluations.ofPerson(gone).forEach(evaluation -> evaluation.belongTo(keep));
        placements.flush();
    }

    private static Days days(PlacementEntity row) {
        return new Days(row.from(), row.endedOn().orElse(row.until()));
    }

    @Override
    public String id() {
        return "internships.placements.merge";
    }

    @Override
    public Class<ParticipantsMerged> type() {
        return ParticipantsMerged.class;
    }

    @Override
    public void handle(ParticipantsMerged event, Delivery delivery) {
        hold(event.subject(), event.gone());
        giveTo(event.subject(), event.gone());
    }
}
