package org.boardwalk.mentoring.internal.app.meeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.event.GoalReached;
import org.boardwalk.mentoring.api.meeting.Goal;
import org.boardwalk.mentoring.api.meeting.Goals;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.app.meeting.PairSight.Sight;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.domain.meeting.GoalEntity;
import org.boardwalk.mentoring.internal.domain.meeting.GoalEntity.Reached;
import org.boardwalk.mentoring.internal.domain.meeting.TaskEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.pathways.api.event.StepGoalMoved;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Goals and tasks of pairs. */
@Component(service = Goals.class)
public final class GoalService implements Goals {
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_DETAIL = 1000;
    private static final Comparator<Goal> IN_ORDER = Comparator.comparing(Goal::state)
            .thenComparing(goal -> goal.dueOn().orElse(LocalDate.MAX))
            .thenComparing(Goal::title);

    private final Transactions transactions;
    private final EntityManager entities;
    private final PairSight sight;
    private final SharedPlans plans;
    private final Events events;

    @Activate
    public GoalService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities,
            @Reference PairSight sight,
            @Reference SharedPlans plans,
            @Reference Events events) {
        this.transactions = transactions;
        this.entities = entities;
        this.sight = sight;
        this.plans = plans;
        this.events = events;
    }

    @Override
    public List<Goal> of(UUID relationId) {
        return transactions.read(() -> {
            boolean shows = showsStep(sight.of(relationId));
            List<GoalEntity> rows = entities.createQuery(
                            "select g from GoalEntity g where g.relationId = :pair", GoalEntity.class)
                    .setParameter("pair", relationId)
                    .getResultList();
            Map<UUID, List<Goal.Task>> tasks =
                    tasks(rows.stream().map(GoalEntity::id).toList());
            return rows.stream()
                    .map(row -> row.toRecord(tasks.getOrDefault(row.id(), List.of()), shows))
                    .sorted(IN_ORDER)
                    .toList();
        });
    }

    private Map<UUID, List<Goal.Task>> tasks(List<UUID> goals) {
        return rows(goals).stream().collect(groupingBy(TaskEntity::goalId, mapping(TaskEntity::toRecord, toList())));
    }

    private List<TaskEntity> rows(List<UUID> goals) {
        return goals.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select t from TaskEntity t where t.goalId in :goals order by t.place, t.id",
                                TaskEntity.class)
                        .setParameter("goals", goals)
                        .getResultList();
    }

    /** The mentor knows the step only while she shares her pathway. */
    private boolean showsStep(Sight pair) {
        return pair.is(Party.MENTEE)
                || pair.is(Party.COORDINATOR)
                || plans.areShared(pair.pair().participantId());
    }

    @Override
    public Optional<List<Goal.Choice>> steps(UUID relationId) {
        return transactions.read(() -> {
            RelationEntity pair = sight.of(relationId).pair();
            return pair.state().isOpen() ? plans.steps(pair.participantId()) : Optional.of(List.of());
        });
    }

    @Override
    public Goal save(Goal goal) {
        return transactions.write(() -> {
            Sight pair = writable(goal.relationId());
            String title = title(goal.title(), "mentoring.goal.noTitle");
            String detail = Access.text(goal.detail(), LONGEST_DETAIL);
            goal.tasks().forEach(GoalService::requireTask);
            Optional<GoalEntity> known = Optional.ofNullable(entities.find(GoalEntity.class, goal.id()));
            GoalEntity row = known.orElseGet(() -> new GoalEntity(goal.id(), goal.relationId()));
            if (!row.relationId().equals(goal.relationId())) {
                throw new ProblemException("mentoring.relation.notFound");
            }
            known.ifPresent(before -> held(before, goal.lock()));
            Optional<Reached> before = row.reached();
            link(row, goal, pair);
            row.describe(title, detail, goal.dueOn());
            if (known.isEmpty()) {
                entities.persist(row);
            }
            saveTasks(goal);
            tellStep(row, before, pair);
            return done(row, pair);
        });
    }

    /** What the person does not see stays as it is. */
    private void link(GoalEntity row, Goal goal, Sight pair) {
        if (!showsStep(pair) || row.step().equals(goal.step())) {
            return;
        }
        if (goal.step()
                .filter(step -> !plans.has(pair.pair().participantId(), step))
                .isPresent()) {
            throw new ProblemException("mentoring.goal.step");
        }
        row.link(goal.step());
    }

    private void saveTasks(Goal goal) {
        Map<UUID, TaskEntity> before = new HashMap<>();
        rows(List.of(goal.id())).forEach(row -> before.put(row.id(), row));
        int place = 0;
        for (Goal.Task task : goal.tasks()) {
            TaskEntity row = before.remove(task.id());
            if (row == null) {
                row = new TaskEntity(task.id(), goal.id());
                entities.persist(row);
            }
            row.describe(task, place++);
        }
        before.values().forEach(entities::remove);
    }

    private static void requireTask(Goal.Task task) {
        title(task.title(), "mentoring.goal.noTitle");
        if (task.doneOn().filter(LocalDate.now()::isBefore).isPresent()) {
            throw new ProblemException("mentoring.future");
        }
    }

    private static String title(String text, String missing) {
        if (text.isBlank()) {
            throw new ProblemException(missing);
        }
        return Access.text(text, LONGEST_TITLE);
    }

    @Override
    public Goal done(UUID id, long lock, LocalDate on) {
        if (on.isAfter(LocalDate.now())) {
            throw new ProblemException("mentoring.future");
        }
        return change(id, lock, (row, pair) -> {
            if (row.state() == Goal.State.DONE) {
                throw new ProblemException("mentoring.relation.notNow");
            }
            row.move(Goal.State.DONE, Optional.of(on));
            events.publish(new GoalReached(
                    pair.pair().participantId(),
                    row.relationId(),
                    row.id(),
                    row.step().map(step -> step.planId().toString()).orElse(""),
                    row.step().map(Goal.Step::stepId).orElse(""),
                    on));
        });
    }

    @Override
    public Goal move(UUID id, long lock, Goal.State to) {
        if (to == Goal.State.DONE) {
            return done(id, lock, LocalDate.now());
        }
        return change(id, lock, (row, pair) -> row.move(to, Optional.empty()));
    }

    @Override
    public Goal task(UUID goalId, long lock, UUID taskId, Optional<LocalDate> doneOn) {
        if (doneOn.filter(LocalDate.now()::isBefore).isPresent()) {
            throw new ProblemException("mentoring.future");
        }
        return change(goalId, lock, (row, pair) -> rows(List.of(goalId)).stream()
                .filter(task -> task.id().equals(taskId))
                .findFirst()
                .orElseThrow(() -> new ProblemException("platform.conflict"))
                .done(doneOn));
    }

    private Goal change(UUID id, long lock, Change change) {
        return transactions.write(() -> {
            GoalEntity row = Optional.ofNullable(entities.find(GoalEntity.class, id))
                    .orElseThrow(() -> new ProblemException("mentoring.relation.notFound"));
            Sight pair = writable(row.relationId());
            held(row, lock);
            Optional<Reached> before = row.reached();
            change.make(row, pair);
            tellStep(row, before, pair);
            return done(row, pair);
        });
    }

    /** The pathway hears of goals about its steps, whether it is on or not; goals about none concern nobody there. */
    private void tellStep(GoalEntity row, Optional<Reached> before, Sight pair) {
        Optional<Reached> now = row.reached();
        if (!now.equals(before)) {
            now.or(() -> before)
                    .ifPresent(at -> events.publish(new StepGoalMoved(
                            pair.pair().participantId(),
                            at.step().planId(),
                            at.step().stepId(),
                            row.id(),
                            now.isPresent(),
                            at.on())));
        }
    }

    /** What is done to a goal. */
    @FunctionalInterface
    private interface Change {
        void make(GoalEntity row, Sight pair);
    }

    private Sight writable(UUID relationId) {
        Sight pair = sight.of(relationId);
        pair.requireAny(Party.MENTOR, Party.MENTEE, Party.COORDINATOR);
        pair.requireSeated();
        return pair;
    }

    /** Tasks belong to the goal: whoever changes one has read all of it. */
    private void held(GoalEntity row, long lock) {
        if (row.version() != lock) {
            throw new ProblemException("platform.conflict");
        }
        entities.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    private Goal done(GoalEntity row, Sight pair) {
        entities.flush();
        return row.toRecord(tasks(List.of(row.id())).getOrDefault(row.id(), List.of()), showsStep(pair));
    }
}
