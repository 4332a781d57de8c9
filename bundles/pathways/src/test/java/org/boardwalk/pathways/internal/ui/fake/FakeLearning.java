package org.boardwalk.pathways.internal.ui.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.evidence.Claim;
import org.boardwalk.pathways.api.evidence.PriorLearning;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.StepState;

/** Claims in memory. */
public final class FakeLearning implements PriorLearning {
    private final FakePlans plans;
    public final List<Claim> claims = new ArrayList<>();

    FakeLearning(FakePlans plans) {
        this.plans = plans;
    }

    @Override
    public Claim claim(UUID planId, String stepId, String description, Optional<UUID> documentId) {
        Plan plan = plans.find(planId).orElseThrow();
        plans.put(planId, stepId, StepState.SUBMITTED, LocalDate.now());
        Claim claim = new Claim(
                UUID.randomUUID(),
                0,
                plan.participantId(),
                planId,
                plan.version().pathway().title(),
                stepId,
                plan.step(stepId).orElseThrow().step().title(),
                Claim.Kind.PRIOR_LEARNING,
                description,
                documentId,
                "Maria Alvarez",
                Instant.now().minusSeconds(400_000),
                Claim.State.WAITING,
                Optional.empty(),
                Optional.empty(),
                "");
        claims.add(claim);
        return claim;
    }

    @Override
    public List<Claim> queue() {
        return claims.stream()
                .filter(claim -> claim.state() == Claim.State.WAITING)
                .toList();
    }

    @Override
    public List<Claim> ofParticipant(UUID participantId) {
        return claims.stream()
                .filter(claim -> claim.participantId().equals(participantId))
                .toList();
    }

    @Override
    public Claim approve(UUID claimId, long lock, String comment) {
        return decide(claimId, Claim.State.APPROVED, StepState.DONE, comment);
    }

    @Override
    public Claim reject(UUID claimId, long lock, String reason) {
        return decide(claimId, Claim.State.REJECTED, StepState.NOT_STARTED, reason);
    }

    @Override
    public Claim withdraw(UUID claimId, long lock) {
        return decide(claimId, Claim.State.WITHDRAWN, StepState.NOT_STARTED, "");
    }

    private Claim decide(UUID claimId, Claim.State state, StepState step, String reason) {
        Claim old = claims.stream()
                .filter(claim -> claim.id().equals(claimId))
                .findFirst()
                .orElseThrow();
        Claim decided = new Claim(
                old.id(),
                old.lock() + 1,
                old.participantId(),
                old.planId(),
                old.pathway(),
                old.stepId(),
                old.step(),
                old.kind(),
                old.description(),
                old.documentId(),
                old.claimedBy(),
                old.claimedAt(),
                state,
                Optional.of("Dana Reyes"),
                Optional.of(Instant.now()),
                reason);
        claims.set(claims.indexOf(old), decided);
        plans.put(old.planId(), old.stepId(), step, LocalDate.now());
        return decided;
    }
}
