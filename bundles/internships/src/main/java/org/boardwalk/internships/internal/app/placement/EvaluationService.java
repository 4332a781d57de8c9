package org.boardwalk.internships.internal.app.placement;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.placement.Evaluations;
import org.boardwalk.internships.internal.app.placement.Supervisors.Errand;
import org.boardwalk.internships.internal.domain.EvaluationEntity;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Evaluations by competency, by the supervisor's link or by staff who asked on the telephone. */
@Component
public final class EvaluationService implements Evaluations {
    private static final int LONGEST_COMMENT = 4000;
    private static final int LONGEST_NAME = 160;

    private final Transactions transactions;
    private final PlacementAccess access;
    private final PlacementStore placements;
    private final PlacementLocks locks;
    private final EvaluationStore store;
    private final Supervisors supervisors;

    @Activate
    public EvaluationService(
            @Reference Transactions transactions,
            @Reference PlacementAccess access,
            @Reference PlacementStore placements,
            @Reference PlacementLocks locks,
            @Reference EvaluationStore store,
            @Reference Supervisors supervisors) {
        this.transactions = transactions;
        this.access = access;
        this.placements = placements;
        this.locks = locks;
        this.store = store;
        this.supervisors = supervisors;
    }

    @Override
    public List<Evaluation> of(UUID placementId) {
        return transactions.read(() -> {
            access.requireRead(placements.row(placementId).participantId());
            return Arrays.stream(Moment.values())
                    .map(moment -> store.find(placementId, moment)
                            .map(store::record)
                            .orElseGet(() -> empty(placementId, moment)))
                    .toList();
        });
    }

    @Override
    public List<Competency> competencies() {
        return transactions.read(store::competencies);
    }

    @Override
    public Competency save(Competency competency) {
        access.require(PlacementAccess.PLAN);
        if (competency.name().isBlank()
                || competency.name().strip().length() > LONGEST_NAME
                || competency.spanishName().strip().length() > LONGEST_NAME) {
            throw new ProblemException("internships.competency.noName");
        }
        return transactions.write(() -> store.save(competency));
    }

    @Override
    public Evaluation ask(UUID placementId, Moment moment) {
        return change(placementId, placement -> {
            EvaluationEntity evaluation = unanswered(placement, moment);
            store.flush();
            if (!supervisors.write(placement, Errand.EVALUATION, evaluation.id())) {
                throw new ProblemException("internships.evaluation.noMail");
            }
            evaluation.asked(now());
            return store.record(evaluation);
        });
    }

    @Override
    public String link(UUID placementId, Moment moment) {
        return change(placementId, placement -> {
            EvaluationEntity evaluation = unanswered(placement, moment);
            store.flush();
            return supervisors.link(placement, Errand.EVALUATION, evaluation.id());
        });
    }

    @Override
    public Evaluation answer(UUID placementId, Moment moment, List<Rating> ratings, String comment) {
        return change(placementId, placement -> {
            EvaluationEntity evaluation = unanswered(placement, moment);
            requireComplete(ratings);
            evaluation.answer(access.name(), now(), PlacementAccess.shortened(comment, LONGEST_COMMENT));
            store.rate(evaluation, ratings);
            store.flush();
            supervisors.settled(Errand.EVALUATION, evaluation.id());
            return store.record(evaluation);
        });
    }

    private void requireComplete(List<Rating> ratings) {
        Set<UUID> rated = ratings.stream().map(Rating::competencyId).collect(Collectors.toCollection(HashSet::new));
        boolean points = ratings.stream()
                .flatMap(rating -> rating.points().stream())
                .allMatch(given -> given >= 1 && given <= 4);
        if (!points
                || rated.size() != ratings.size()
                || !rated.equals(store.active().keySet())) {
            throw new ProblemException("internships.evaluation.incomplete");
        }
    }

    private EvaluationEntity unanswered(PlacementEntity placement, Moment moment) {
        EvaluationEntity evaluation = store.findOrBegin(placement, moment);
        if (evaluation.isAnswered()) {
            throw new ProblemException("internships.evaluation.done");
        }
        return evaluation;
    }

    private <T> T change(UUID placementId, Function<PlacementEntity, T> work) {
        return transactions.write(() -> {
            locks.placement(placementId);
            PlacementEntity placement = placements.row(placementId);
            access.requirePlace(placement.participantId());
            return work.apply(placement);
        });
    }

    private static Evaluation empty(UUID placementId, Moment moment) {
        return new Evaluation(placementId, moment, Optional.empty(), Optional.empty(), "", List.of(), "");
    }

    /** What the databases can keep. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
