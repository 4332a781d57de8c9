package org.boardwalk.mentoring.internal.app.meeting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.desk.MentorDesk.Progress;
import org.boardwalk.mentoring.api.meeting.Goal;
import org.boardwalk.mentoring.api.profile.Shared;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.PlanLine;
import org.boardwalk.pathways.api.plan.Plans;
import org.boardwalk.pathways.api.plan.StalledStep;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The pathways of mentees as far as they share them; nothing while the pathways module is off. Mentors may not read
 * participants: whoever calls decided that the person sees this mentee. Inside a transaction only.
 */
@Component(service = SharedPlans.class)
public final class SharedPlans {
    private static final Set<String> LENT = Set.of(ParticipantPermissions.READ_ALL, "pathways.read");

    private final CurrentUser user;
    private final ProfileStore profiles;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Plans plans;

    @Activate
    public SharedPlans(@Reference CurrentUser user, @Reference ProfileStore profiles) {
        this.user = user;
        this.profiles = profiles;
    }

    public boolean areShared(UUID participantId) {
        return !sharing(Set.of(participantId)).isEmpty();
    }

    private Set<UUID> sharing(Collection<UUID> participantIds) {
        return profiles.mentees(participantIds).stream()
                .filter(row -> row.details(List.of()).shared().contains(Shared.PATHWAY))
                .map(row -> row.participantId())
                .collect(Collectors.toSet());
    }

    /** Whether she shares a plan that has the step. */
    public boolean has(UUID participantId, Goal.Step step) {
        return areShared(participantId)
                && ask(all -> all.find(step.planId()))
                        .flatMap(found -> found)
                        .filter(plan -> plan.participantId().equals(participantId))
                        .flatMap(plan -> plan.step(step.stepId()))
                        .isPresent();
    }

    /** Of the plans she is on and shares, in their order; empty while the module is off. */
    public Optional<List<Goal.Choice>> steps(UUID participantId) {
        boolean shares = areShared(participantId);
        return ask(all -> !shares
                ? List.<Goal.Choice>of()
                : all.active(Set.of(participantId)).getOrDefault(participantId, List.of()).stream()
                        .flatMap(line -> all.find(line.planId()).stream())
                        .flatMap(this::choices)
                        .toList());
    }

    private Stream<Goal.Choice> choices(Plan plan) {
        Locale locale = locale();
        String pathway = plan.version().pathway().title().in(locale);
        return plan.steps().stream()
                .map(step -> new Goal.Choice(
                        new Goal.Step(plan.id(), step.id()),
                        pathway,
                        step.step().title().in(locale),
                        step.state().isSettled()));
    }

    /** Of those who share them, the plan with the latest activity first; in a few statements however many people. */
    public Map<UUID, List<Progress>> progress(Collection<UUID> participantIds) {
        Set<UUID> sharing = sharing(participantIds);
        if (sharing.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<PlanLine>> lines = ask(all -> all.active(sharing)).orElse(Map.of());
        Map<UUID, StalledStep> stalled = new HashMap<>();
        ask(all -> all.stalled(sharing))
                .orElse(Map.of())
                .values()
                .forEach(steps -> steps.forEach(step -> stalled.put(step.planId(), step)));
        Map<UUID, List<Progress>> progress = new HashMap<>();
        lines.forEach((person, some) -> progress.put(
                person,
                some.stream()
                        .map(line -> progress(line, Optional.ofNullable(stalled.get(line.planId()))))
                        .toList()));
        return progress;
    }

    private Progress progress(PlanLine line, Optional<StalledStep> stalled) {
        Locale locale = locale();
        return new Progress(
                line.pathway().in(locale),
                line.progress().done(),
                line.progress().needed(),
                line.nextStep().map(title -> title.in(locale)).orElse(""),
                stalled.map(step -> step.title().in(locale)).orElse(""),
                stalled.map(StalledStep::days).orElse(0));
    }

    private Locale locale() {
        return user.account().map(Account::locale).orElse(Locale.ENGLISH);
    }

    private <T> Optional<T> ask(Function<Plans, T> question) {
        Plans all = plans;
        Supplier<Optional<T>> work = () -> Optional.ofNullable(all).map(question);
        return user.lending(LENT, work);
    }
}
