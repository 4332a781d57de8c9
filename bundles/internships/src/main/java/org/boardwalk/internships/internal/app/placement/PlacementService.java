package org.boardwalk.internships.internal.app.placement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.event.AwardEarned;
import org.boardwalk.internships.api.event.PlacementCompleted;
import org.boardwalk.internships.api.event.PlacementEnded;
import org.boardwalk.internships.api.placement.Evaluations.Moment;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Placements;
import org.boardwalk.internships.api.placement.WorkingTimes;
import org.boardwalk.internships.internal.app.placement.PlacementConflicts.Found;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.internships.internal.domain.placement.Days;
import org.boardwalk.internships.internal.domain.placement.MissingRule;
import org.boardwalk.pathways.api.event.EvidenceChanged;
import org.boardwalk.pathways.api.event.ExperienceCompleted;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Placements from the first plan to the last day. */
@Component
public final class PlacementService implements Placements {
    private final Transactions transactions;
    private final Events events;
    private final PlacementAccess access;
    private final PlacementStore store;
    private final PlacementLocks locks;
    private final PlacementMaker maker;
    private final OpenRequirements requirements;
    private final EvaluationStore evaluations;
    private final PlacementConflicts conflicts;

    @Activate
    public PlacementService(
            @Reference Transactions transactions,
            @Reference Events events,
            @Reference PlacementAccess access,
            @Reference PlacementStore store,
            @Reference PlacementLocks locks,
            @Reference PlacementMaker maker,
            @Reference OpenRequirements requirements,
            @Reference EvaluationStore evaluations) {
        this.transactions = transactions;
        this.events = events;
        this.access = access;
        this.store = store;
        this.locks = locks;
        this.maker = maker;
        this.requirements = requirements;
        this.evaluations = evaluations;
        conflicts = new PlacementConflicts(store);
    }

    @Override
    public List<Placement> of(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> store.records(store.of(List.of(participantId))));
    }

    @Override
    public List<Placement> ofTerm(UUID termId) {
        return transactions.read(() -> visible(store.ofTerm(termId)));
    }

    @Override
    public List<Placement> open() {
        return transactions.read(
                () -> visible(store.inStates(Set.of(Placement.State.PLANNED, Placement.State.ACTIVE))));
    }

    @Override
    public Part ofTerm(UUID termId, int limit) {
        return transactions.read(() -> part(store.linesOfTerm(termId), limit));
    }

    @Override
    public Part open(int limit) {
        return transactions.read(() -> part(store.openLines(), limit));
    }

    @Override
    public Part ending(LocalDate day, int limit) {
        return transactions.read(() -> part(active(line -> !line.until().isAfter(day)), limit));
    }

    @Override
    public Part evaluationsDue(int limit) {
        return transactions.read(() -> {
            Map<UUID, Set<Moment>> answered = evaluations.answeredOfActive();
            LocalDate today = today();
            return part(
                    active(line -> Arrays.stream(Moment.values())
                            .anyMatch(moment -> moment.isDue(line.from(), line.until(), today)
                                    && !answered.getOrDefault(line.id(), Set.of())
                                            .contains(moment))),
                    limit);
        });
    }

    private List<PlacementStore.Line> active(Predicate<PlacementStore.Line> wanted) {
        return store.openLines().stream()
                .filter(line -> line.state() == Placement.State.ACTIVE)
                .filter(wanted)
                .toList();
    }

    private Part part(List<PlacementStore.Line> lines, int limit) {
        List<UUID> seen = seen(lines).stream().map(PlacementStore.Line::id).toList();
        return new Part(seen.size(), inOrder(seen.subList(0, Math.min(limit, seen.size()))));
    }

    private List<PlacementStore.Line> seen(List<PlacementStore.Line> lines) {
        Set<UUID> readable = access.readable(lines.stream()
                .map(PlacementStore.Line::participantId)
                .distinct()
                .toList());
        return lines.stream()
                .filter(line -> readable.contains(line.participantId()))
                .toList();
    }

    private List<Placement> inOrder(List<UUID> ids) {
        Map<UUID, Placement> found =
                store.records(store.rows(ids)).stream().collect(Collectors.toMap(Placement::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private List<Placement> visible(List<PlacementEntity> rows) {
        Set<UUID> readable = access.readable(
                rows.stream().map(PlacementEntity::participantId).distinct().toList());
        return store.records(rows.stream()
                .filter(row -> readable.contains(row.participantId()))
                .toList());
    }

    @Override
    public Optional<Placement> find(UUID id) {
        return transactions.read(() -> store.find(id)
                .filter(row -> access.mayRead(row.participantId()))
                .map(store::record));
    }

    @Override
    public Placement place(
            UUID participantId, UUID opportunityId, LocalDate from, LocalDate until, String reason, boolean despite) {
        access.requirePlace(participantId);
        String why = PlacementAccess.reason(reason);
        return transactions.write(() -> maker.make(
                new PlacementMaker.Wish(participantId, opportunityId, from, until, Optional.empty(), why, despite)));
    }

    @Override
    public Placement reschedule(UUID id, long lock, LocalDate from, LocalDate until) {
        return change(id, lock, row -> {
            requireState(row.state().isOpen());
            store.worked(id)
                    .filter(worked -> !new Days(from, until).contains(worked))
                    .ifPresent(worked -> {
                        throw new ProblemException("internships.placement.hoursOutside", worked.first(), worked.last());
                    });
            maker.move(row, from, until);
        });
    }

    @Override
    public Placement schedule(UUID id, long lock, Optional<WorkingTimes> times) {
        return change(id, lock, row -> {
            requireState(row.state().isOpen());
            row.schedule(times);
        });
    }

    @Override
    public Placement begin(UUID id, long lock) {
        return change(id, lock, row -> {
            requireState(row.state() == Placement.State.PLANNED);
            OpenRequirements.requireNone(requirements.of(row.participantId(), row.opportunityId(), row.until()));
            row.become(Placement.State.ACTIVE);
        });
    }

    @Override
    public Placement complete(UUID id, long lock, String reason) {
        return change(id, lock, row -> {
            requireState(row.state() == Placement.State.ACTIVE);
            String why = missing(id).isEmpty() && reason.isBlank() ? row.reason() : PlacementAccess.reason(reason);
            LocalDate last = earlier(row.until(), today());
            row.end(Placement.State.COMPLETED, last.isBefore(row.from()) ? row.from() : last, why);
            store.flush();
            Placement done = store.record(row);
            events.publish(new PlacementCompleted(
                    row.participantId(), id, done.kind().name(), done.approvedHours(), done.lastDay()));
            events.publish(new EvidenceChanged(row.participantId()));
            events.publish(new ExperienceCompleted(row.participantId(), HoursSource.key(id), access.name()));
            events.publish(new AwardEarned(row.participantId(), PlacementAwards.reference(id), access.name()));
        });
    }

    @Override
    public Placement end(UUID id, long lock, LocalDate on, String reason) {
        String why = PlacementAccess.reason(reason);
        return change(id, lock, row -> {
            requireState(row.state().isOpen());
            Optional<Days> worked = store.worked(id);
            boolean began = row.state() == Placement.State.ACTIVE || worked.isPresent();
            if (began) {
                endOn(row, on, worked.map(Days::last).orElse(row.from()), why);
            } else {
                row.end(Placement.State.CANCELLED, row.from(), why);
            }
            locks.freeSeat(row.opportunityId());
            events.publish(new PlacementEnded(row.participantId(), id, why));
        });
    }

    private static void endOn(PlacementEntity row, LocalDate on, LocalDate earliest, String why) {
        if (on.isBefore(earliest) || on.isBefore(row.from()) || on.isAfter(row.until())) {
            throw new ProblemException("internships.placement.endDay", earliest, row.until());
        }
        row.end(Placement.State.ENDED_EARLY, on, why);
    }

    @Override
    public Map<UUID, List<Missing>> missing(Collection<UUID> ids) {
        return transactions.read(() -> {
            List<PlacementEntity> rows = store.rows(ids);
            Set<UUID> seen = access.seen(
                    rows.stream().map(PlacementEntity::participantId).collect(Collectors.toSet()));
            List<PlacementEntity> visible = rows.stream()
                    .filter(row -> seen.contains(row.participantId()))
                    .toList();
            Map<UUID, Set<Moment>> answered = evaluations.answered(
                    visible.stream().map(PlacementEntity::id).toList());
            Map<UUID, Set<LocalDate>> written = store.handedIn(
                    visible.stream().map(PlacementEntity::id).toList(), today().minusWeeks(MissingRule.WEEKS + 1));
            return store.records(visible).stream()
                    .collect(Collectors.toMap(
                            Placement::id,
                            placement -> MissingRule.missing(
                                    placement,
                                    answered.getOrDefault(placement.id(), Set.of()),
                                    written.getOrDefault(placement.id(), Set.of()),
                                    today())));
        });
    }

    @Override
    public List<Conflict> conflicts() {
        return transactions.read(() -> {
            List<Found> all = conflicts.found();
            Set<PlacementStore.Line> seen =
                    Set.copyOf(seen(all.stream().map(Found::line).distinct().toList()));
            List<Found> found =
                    all.stream().filter(one -> seen.contains(one.line())).toList();
            Map<UUID, Placement> placements = inOrder(
                            seen.stream().map(PlacementStore.Line::id).toList())
                    .stream()
                    .collect(Collectors.toMap(Placement::id, Function.identity()));
            return found.stream()
                    .map(one -> new Conflict(
                            Objects.requireNonNull(placements.get(one.line().id())), one.code(), one.arguments()))
                    .toList();
        });
    }

    private Placement change(UUID id, long lock, Consumer<PlacementEntity> work) {
        return transactions.write(() -> {
            PlacementEntity row = store.row(id);
            access.requirePlace(row.participantId());
            locks.all(row);
            store.requireLock(row, lock);
            work.accept(row);
            store.flush();
            return store.record(row);
        });
    }

    private static void requireState(boolean right) {
        if (!right) {
            throw new ProblemException("internships.placement.state");
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
