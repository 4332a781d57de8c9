package org.boardwalk.certifications.internal.app.badge;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.boardwalk.certifications.api.badge.Award;
import org.boardwalk.certifications.api.badge.AwardSource;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.plan.Plans;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a badge could be issued for, as the pathways module and other sources tell while they are on. */
@Component(service = BadgeIdeas.class)
public final class BadgeIdeas {
    private static final Logger LOG = LoggerFactory.getLogger(BadgeIdeas.class);

    private final BadgeRights rights;
    private final Texts texts;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.UPDATE)
    final List<AwardSource> sources = new CopyOnWriteArrayList<>();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Plans plans;

    @Activate
    public BadgeIdeas(@Reference BadgeRights rights, @Reference Texts texts) {
        this.rights = rights;
        this.texts = texts;
    }

    /** Newest first. The right to issue was checked; the right to plans is another one. */
    List<Award> of(UUID participantId, Locale locale) {
        List<Award> ideas = new ArrayList<>();
        Plans known = plans;
        if (known != null) {
            rights.asSystem("certifications:badges", () -> known.ofParticipant(participantId))
                    .forEach(plan -> collect(plan, locale, ideas));
        }
        sources.forEach(source -> ideas.addAll(ask(source, participantId, locale)));
        ideas.sort(Comparator.comparing(Award::achievedOn).reversed());
        return ideas;
    }

    private static List<Award> ask(AwardSource source, UUID participantId, Locale locale) {
        try {
            return source.of(participantId, locale);
        } catch (RuntimeException broken) {
            LOG.warn(
                    "A source of awards failed and is left out: {}",
                    source.getClass().getName(),
                    broken);
            return List.of();
        }
    }

    private void collect(Plan plan, Locale locale, List<Award> ideas) {
        Pathway pathway = plan.version().pathway();
        if (plan.status() == Plan.Status.COMPLETED) {
            ideas.add(award(
                    Award.Kind.PATHWAY,
                    "plan:" + plan.id(),
                    pathway.title(),
                    Optional.of(pathway.summary()),
                    locale,
                    plan.endedOn().or(() -> lastStep(plan))));
        }
        plan.steps().stream()
                .filter(step -> step.state() == StepState.DONE)
                .forEach(step -> kind(step.step().kind()).ifPresent(kind -> ideas.add(step(plan, step, kind, locale))));
    }

    private static Optional<LocalDate> lastStep(Plan plan) {
        return plan.steps().stream().flatMap(step -> step.settledOn().stream()).max(Comparator.naturalOrder());
    }

    private static Optional<Award.Kind> kind(StepKind kind) {
        return switch (kind) {
            case COURSE, EDUCATION, EXAM_PREPARATION -> Optional.of(Award.Kind.COURSE);
            case EXPERIENCE -> Optional.of(Award.Kind.PLACEMENT);
            default -> Optional.empty();
        };
    }

    private Award step(Plan plan, PlanStep done, Award.Kind kind, Locale locale) {
        Step step = done.step();
        return award(
                kind, "plan:" + plan.id() + "/" + step.id(), step.title(), step.summary(), locale, done.settledOn());
    }

    private Award award(
            Award.Kind kind,
            String reference,
            LocalText title,
            Optional<LocalText> summary,
            Locale locale,
            Optional<LocalDate> on) {
        String name = shortened(title.in(locale), AwardCheck.NAME);
        return new Award(
                kind,
                Optional.of(reference),
                name,
                shortened(summary.map(text -> text.in(locale)).orElse(name), AwardCheck.TEXT),
                texts.text(locale, "certifications.badge.criteria." + kind),
                on.orElseGet(() -> LocalDate.now(ZoneId.systemDefault())),
                Optional.empty());
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
