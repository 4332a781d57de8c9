package org.boardwalk.mentoring.internal.app.profile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Screening;
import org.boardwalk.mentoring.api.profile.ScreeningItem;
import org.boardwalk.mentoring.api.profile.ScreeningStep;
import org.boardwalk.mentoring.internal.domain.profile.MenteeEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.profile.OutcomeEntity;
import org.boardwalk.mentoring.internal.domain.profile.StepEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Screening and training. A change holds the person's row, as whoever asks her gate does. */
@Component(service = {Screening.class, ScreeningService.class})
public final class ScreeningService implements Screening {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_INSTRUCTIONS = 1000;
    private static final int LONGEST_SOURCE = 400;
    private static final int MOST_MONTHS = 120;

    private final Transactions transactions;
    private final Access access;
    private final ScreeningStore store;
    private final ProfileStore profiles;
    private final People people;
    private final Locks locks;

    @Activate
    public ScreeningService(
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference ScreeningStore store,
            @Reference ProfileStore profiles,
            @Reference People people,
            @Reference Locks locks) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.profiles = profiles;
        this.people = people;
        this.locks = locks;
    }

    // --- steps -------------------------------------------------------------------------------------------------------

    @Override
    public List<ScreeningStep> steps(Audience audience) {
        access.requireAny();
        return transactions.read(() -> store.steps(audience));
    }

    @Override
    public ScreeningStep save(ScreeningStep step) {
        access.require(Access.PLAN);
        if (step.name().isBlank()) {
            throw new ProblemException("mentoring.step.noName");
        }
        String name = Access.text(step.name(), LONGEST_NAME);
        Access.text(step.spanishName(), LONGEST_NAME);
        Access.text(step.instructions(), LONGEST_INSTRUCTIONS);
        Access.text(step.spanishInstructions(), LONGEST_INSTRUCTIONS);
        Access.text(step.source(), LONGEST_SOURCE);
        if (step.months().filter(months -> months < 1 || months > MOST_MONTHS).isPresent()) {
            throw new ProblemException("mentoring.step.months", MOST_MONTHS);
        }
        return Once.named(
                "mentoring_step_name",
                () -> new ProblemException("mentoring.step.nameTaken", name),
                () -> transactions.write(() -> write(step, name)));
    }

    private ScreeningStep write(ScreeningStep step, String name) {
        if (store.isStep(name.toLowerCase(Locale.ROOT), step.id())) {
            throw new ProblemException("mentoring.step.nameTaken", name);
        }
        StepEntity row = store.step(step.id()).orElse(null);
        if ((row == null ? 0 : row.version()) != step.lock()) {
            throw new ProblemException("platform.conflict");
        }
        if (row == null) {
            row = store.saved(new StepEntity(step));
        } else {
            if (row.toRecord().audience() != step.audience() && store.hasOutcome(step.id())) {
                throw new ProblemException("mentoring.step.inUse", name);
            }
            row.describe(step);
        }
        store.flush();
        return row.toRecord();
    }

    // --- outcomes ----------------------------------------------------------------------------------------------------

    @Override
    public List<ScreeningItem> of(Audience audience, UUID personId) {
        return transactions.read(() -> {
            requireRead(audience, personId);
            List<OutcomeEntity> known = store.outcomes(List.of(personId));
            Set<UUID> recorded = known.stream().map(OutcomeEntity::stepId).collect(Collectors.toSet());
            return store.steps(audience).stream()
                    .filter(step -> step.active() || recorded.contains(step.id()))
                    .map(step -> ScreeningStore.item(
                            personId, step, known, step.active() && isAsked(step, personId), LocalDate.now()))
                    .filter(item -> item.asked() || item.lock() > 0)
                    .toList();
        });
    }

    private boolean isAsked(ScreeningStep step, UUID personId) {
        return !step.onlyForMinors()
                || (step.audience() == Audience.MENTOR
                        ? profiles.mentor(personId)
                                .filter(MentorEntity::withMinors)
                                .isPresent()
                        : people.find(personId)
                                .filter(person -> person.age(LocalDate.now()).isProtected())
                                .isPresent());
    }

    private void requireRead(Audience audience, UUID personId) {
        if (audience == Audience.MENTEE) {
            access.requireRead(personId);
        } else if (!isSelf(audience, personId)) {
            access.require(Access.READ);
        }
    }

    private boolean isSelf(Audience audience, UUID personId) {
        return audience == Audience.MENTEE
                ? access.isOwn(personId)
                : access.mentorAccount()
                        .flatMap(profiles::mentorOf)
                        .map(MentorEntity::id)
                        .filter(personId::equals)
                        .isPresent();
    }

    @Override
    public ScreeningItem report(UUID personId, UUID stepId, long lock, LocalDate doneOn, String remark) {
        String words = Access.text(remark, Access.LONGEST_REASON);
        requirePast(doneOn);
        return write(personId, stepId, lock, true, (step, row) -> {
            if (!step.kind().isSelfReported()) {
                throw new ProblemException("mentoring.screening.notSelf", step.name());
            }
            row.report(doneOn, words);
        });
    }

    @Override
    public ScreeningItem pass(UUID personId, UUID stepId, long lock, LocalDate doneOn, Optional<LocalDate> validUntil) {
        requirePast(doneOn);
        return write(personId, stepId, lock, false, (step, row) -> {
            Optional<LocalDate> until = validUntil.or(() -> step.months().map(doneOn::plusMonths));
            if (until.filter(doneOn::isAfter).isPresent()) {
                throw new ProblemException("mentoring.screening.endsBefore");
            }
            row.pass(doneOn, until, access.name());
        });
    }

    @Override
    public ScreeningItem fail(UUID personId, UUID stepId, long lock, LocalDate doneOn, String reason) {
        String why = Access.reason(reason);
        requirePast(doneOn);
        return write(personId, stepId, lock, false, (step, row) -> row.fail(doneOn, why, access.name()));
    }

    @Override
    public ScreeningItem waive(UUID personId, UUID stepId, long lock, String reason) {
        String why = Access.reason(reason);
        return write(personId, stepId, lock, false, (step, row) -> {
            if (step.kind() == ScreeningStep.Kind.BACKGROUND_CHECK) {
                throw new ProblemException("mentoring.screening.noWaiver", step.name());
            }
            row.waive(why, access.name());
        });
    }

    @Override
    public ScreeningItem takeBack(UUID personId, UUID stepId, long lock, String reason) {
        String why = Access.reason(reason);
        return write(personId, stepId, lock, false, (step, row) -> row.takeBack(why, access.name()));
    }

    private static void requirePast(LocalDate doneOn) {
        if (doneOn.isAfter(LocalDate.now())) {
            throw new ProblemException("mentoring.screening.future");
        }
    }

    private interface Outcome {
        void record(ScreeningStep step, OutcomeEntity row);
    }

    /** @param self whether the person herself may do it */
    private ScreeningItem write(UUID personId, UUID stepId, long lock, boolean self, Outcome outcome) {
        return Once.named(
                "mentoring_screening_once",
                () -> new ProblemException("platform.conflict"),
                () -> transactions.write(() -> {
                    ScreeningStep step = store.step(stepId)
                            .map(StepEntity::toRecord)
                            .orElseThrow(() -> new ProblemException("mentoring.step.notFound"));
                    requireWrite(step.audience(), personId, self);
                    hold(step.audience(), personId);
                    OutcomeEntity row = store.outcome(personId, stepId).orElse(null);
                    if ((row == null ? 0 : row.version()) != lock) {
                        throw new ProblemException("platform.conflict");
                    }
                    OutcomeEntity changed = row == null ? store.saved(new OutcomeEntity(personId, stepId)) : row;
                    outcome.record(step, changed);
                    store.flush();
                    return changed.toRecord(step, step.active() && isAsked(step, personId), LocalDate.now());
                }));
    }

    private void requireWrite(Audience audience, UUID personId, boolean self) {
        if (self && isSelf(audience, personId)) {
            return;
        }
        access.require(Access.SCREEN);
        if (audience == Audience.MENTEE) {
            access.requireWrite(Access.SCREEN, personId);
        }
    }

    private void hold(Audience audience, UUID personId) {
        if (audience == Audience.MENTEE) {
            locks.mentee(personId);
            requireThere(profiles.mentee(personId).isPresent(), "mentoring.mentee.notFound");
        } else {
            locks.mentor(personId);
            requireThere(profiles.mentor(personId).isPresent(), "mentoring.mentor.notFound");
        }
    }

    private static void requireThere(boolean there, String code) {
        if (!there) {
            throw new ProblemException(code);
        }
    }

    // --- lists -------------------------------------------------------------------------------------------------------

    @Override
    public List<Waiting> waiting(int limit) {
        access.require(Access.READ);
        return transactions.read(() -> named(store.reported(limit), item -> item.asked()));
    }

    @Override
    public List<Waiting> ending(int days) {
        access.require(Access.READ);
        LocalDate today = LocalDate.now();
        return transactions.read(() -> {
            List<OutcomeEntity> rows = store.overBy(today.plusDays(days));
            Set<UUID> ids = rows.stream().map(OutcomeEntity::personId).collect(Collectors.toSet());
            Set<UUID> in = Stream.concat(
                            profiles.mentors(ids).stream()
                                    .filter(row -> row.membership().state(today).isIn())
                                    .map(MentorEntity::id),
                            profiles.mentees(ids).stream()
                                    .filter(row -> row.membership().state(today).isIn())
                                    .map(MenteeEntity::participantId))
                    .collect(Collectors.toSet());
            return named(rows, item -> item.asked() && in.contains(item.personId()));
        });
    }

    private interface Wanted {
        boolean test(ScreeningItem item);
    }

    /** With the names of people one may see. */
    private List<Waiting> named(List<OutcomeEntity> rows, Wanted wanted) {
        Map<UUID, ScreeningStep> steps = Stream.of(Audience.values())
                .flatMap(audience -> store.steps(audience).stream())
                .collect(toMap(ScreeningStep::id, step -> step));
        List<ScreeningItem> items = rows.stream()
                .flatMap(row -> Optional.ofNullable(steps.get(row.stepId()))
                        .map(step ->
                                row.toRecord(step, step.active() && isAsked(step, row.personId()), LocalDate.now()))
                        .stream())
                .filter(wanted::test)
                .toList();
        Map<UUID, String> names = names(items);
        return items.stream()
                .flatMap(item ->
                        Optional.ofNullable(names.get(item.personId())).map(name -> new Waiting(name, item)).stream())
                .toList();
    }

    private Map<UUID, String> names(List<ScreeningItem> items) {
        Map<Audience, Set<UUID>> ids = items.stream()
                .collect(groupingBy(
                        item -> item.step().audience(),
                        Collectors.mapping(ScreeningItem::personId, Collectors.toSet())));
        Map<UUID, String> names = new HashMap<>();
        profiles.mentors(ids.getOrDefault(Audience.MENTOR, Set.of()))
                .forEach(row -> names.put(row.id(), row.displayName()));
        people.find(access.readable(ids.getOrDefault(Audience.MENTEE, Set.of())))
                .forEach((id, person) -> names.put(id, person.name()));
        return names;
    }
}
