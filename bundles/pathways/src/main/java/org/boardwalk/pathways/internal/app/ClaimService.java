package org.boardwalk.pathways.internal.app;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;
import org.boardwalk.pathways.api.event.ClaimRejected;
import org.boardwalk.pathways.api.event.PriorLearningApproved;
import org.boardwalk.pathways.api.event.StepCompleted;
import org.boardwalk.pathways.api.evidence.Claim;
import org.boardwalk.pathways.api.evidence.PriorLearning;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.internal.domain.ClaimEntity;
import org.boardwalk.pathways.internal.domain.PlanEntity;
import org.boardwalk.pathways.internal.domain.PlanStepEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Claims that steps are satisfied, and what reviewers decide. */
@Component(service = PriorLearning.class)
public final class ClaimService implements PriorLearning {
    private static final int LONGEST = 4000;

    private final Transactions transactions;
    private final EntityManager entities;
    private final Events events;
    private final Access access;
    private final PlanStore store;
    private final PlanEdit edit;

    @Activate
    public ClaimService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=pathways)") EntityManager entities,
            @Reference Events events,
            @Reference Access access,
            @Reference PlanStore store,
            @Reference PlanEdit edit) {
        this.transactions = transactions;
        this.entities = entities;
        this.events = events;
        this.access = access;
        this.store = store;
        this.edit = edit;
    }

    @Override
    public Claim claim(UUID planId, String stepId, String description, Optional<UUID> documentId) {
        String text = description.strip();
        if (text.isEmpty()) {
            throw new ProblemException("pathways.claim.noDescription");
        }
        return transactions.write(() -> {
            PlanEntity plan = store.plan(planId);
            access.requireWriteOrOwn(plan.participantId());
            if (plan.status() == Plan.Status.CLOSED) {
                throw new ProblemException("pathways.plan.closed");
            }
            requireClaimable(plan, stepId);
            String shortened = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
            ClaimEntity claim = edit.claim(plan, stepId, Claim.Kind.PRIOR_LEARNING, shortened)
                    .shownBy(documentId);
            store.changed(plan);
            return toClaim(claim);
        });
    }

    private void requireClaimable(PlanEntity plan, String stepId) {
        store.step(plan.id(), stepId).ifPresent(row -> {
            if (row.state() == StepState.SUBMITTED) {
                throw new ProblemException("pathways.claim.waiting", title(plan, stepId));
            }
            if (row.state().satisfies()) {
                throw new ProblemException("pathways.claim.settled", title(plan, stepId));
            }
        });
    }

    private Object title(PlanEntity plan, String stepId) {
        return store.version(plan).pathway().names().step(stepId);
    }

    @Override
    public List<Claim> queue() {
        access.require(Access.REVIEW);
        return transactions.read(() -> {
            List<ClaimEntity> waiting = entities.createQuery(
                            "select c from ClaimEntity c where c.state = :waiting order by c.claimedAt, c.id",
                            ClaimEntity.class)
                    .setParameter("waiting", Claim.State.WAITING)
                    .getResultList();
            Set<UUID> people = waiting.stream().map(ClaimEntity::participantId).collect(Collectors.toSet());
            Set<UUID> readable = people.isEmpty() ? Set.of() : access.readable(people);
            return waiting.stream()
                    .filter(claim -> readable.contains(claim.participantId()))
                    .map(this::toClaim)
                    .toList();
        });
    }

    @Override
    public List<Claim> ofParticipant(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> entities.createQuery(
                        "select c from ClaimEntity c where c.participantId = :person order by c.claimedAt desc",
                        ClaimEntity.class)
                .setParameter("person", participantId)
                .getResultStream()
                .map(this::toClaim)
                .toList());
    }

    @Override
    public Claim approve(UUID claimId, long lock, String comment) {
        return decide(claimId, lock, Claim.State.APPROVED, Access.shortened(comment), claim -> {
            PlanStepEntity row = store.stepRow(store.plan(claim.planId()), claim.stepId());
            LocalDate today = LocalDate.now();
            row.settle(StepState.DONE, today, "");
            events.publish(new StepCompleted(claim.participantId(), claim.planId(), claim.stepId(), today));
            if (claim.kind() == Claim.Kind.PRIOR_LEARNING) {
                events.publish(
                        new PriorLearningApproved(claim.participantId(), claim.planId(), claim.stepId(), claim.id()));
            }
        });
    }

    @Override
    public Claim reject(UUID claimId, long lock, String reason) {
        String why = Access.reason(reason);
        return decide(claimId, lock, Claim.State.REJECTED, why, claim -> {
            store.stepRow(store.plan(claim.planId()), claim.stepId()).unsettle(why);
            events.publish(new ClaimRejected(claim.participantId(), claim.planId(), claim.stepId(), claim.id()));
        });
    }

    @Override
    public Claim withdraw(UUID claimId, long lock) {
        return transactions.write(() -> {
            ClaimEntity claim = waiting(claimId, lock);
            access.requireWriteOrOwn(claim.participantId());
            claim.decide(Claim.State.WITHDRAWN, access.name(), "");
            PlanEntity plan = store.plan(claim.planId());
            store.stepRow(plan, claim.stepId()).unsettle("");
            store.changed(plan);
            return toClaim(claim);
        });
    }

    private Claim decide(UUID claimId, long lock, Claim.State state, String why, Consumer<ClaimEntity> work) {
        access.require(Access.REVIEW);
        return transactions.write(() -> {
            ClaimEntity claim = waiting(claimId, lock);
            access.requireWrite(Access.REVIEW, claim.participantId());
            boolean own = claim.claimantId().isPresent() && claim.claimantId().equals(access.accountId());
            if (own && claim.kind() == Claim.Kind.PRIOR_LEARNING) {
                throw new ProblemException("pathways.claim.ownDecision");
            }
            claim.decide(state, access.name(), why);
            work.accept(claim);
            store.changed(store.plan(claim.planId()));
            return toClaim(claim);
        });
    }

    private ClaimEntity waiting(UUID claimId, long lock) {
        ClaimEntity claim = entities.find(ClaimEntity.class, claimId);
        if (claim == null) {
            throw new ProblemException("pathways.claim.notFound");
        }
        if (claim.state() != Claim.State.WAITING) {
            throw new ProblemException("pathways.claim.decided");
        }
        if (claim.version() != lock) {
            throw new ProblemException("platform.conflict");
        }
        return claim;
    }

    private Claim toClaim(ClaimEntity claim) {
        PathwayVersion version = store.version(store.plan(claim.planId()));
        return new Claim(
                claim.id(),
                claim.version(),
                claim.participantId(),
                claim.planId(),
                version.pathway().title(),
                claim.stepId(),
                version.pathway().names().step(claim.stepId()),
                claim.kind(),
                claim.description(),
                claim.documentId(),
                claim.claimedBy(),
                claim.claimedAt(),
                claim.state(),
                claim.decidedBy(),
                claim.decidedAt(),
                claim.reason());
    }
}
