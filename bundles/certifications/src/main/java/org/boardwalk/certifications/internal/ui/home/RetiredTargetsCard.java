package org.boardwalk.certifications.internal.ui.home;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Listed;
import org.boardwalk.certifications.internal.ui.words.Pills;
import org.boardwalk.certifications.internal.ui.words.Rights;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.plan.CredentialImpact;
import org.boardwalk.pathways.api.plan.CredentialImpact.TargetingPlan;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.HomeCard;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * For planners: people who aim at a credential that the catalogue says cannot be earned any more, while their pathway does
 * not say so yet; what a pathway says itself its own module shows. There while the pathways module is on.
 */
@org.osgi.service.component.annotations.Component
public final class RetiredTargetsCard implements HomeCard {
    private final CredentialCatalogue catalogue;
    private final Participants participants;
    private final CurrentUser user;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable PathwayCatalogue pathways;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable CredentialImpact impact;

    @Activate
    public RetiredTargetsCard(
            @Reference CredentialCatalogue catalogue,
            @Reference Participants participants,
            @Reference CurrentUser user) {
        this.catalogue = catalogue;
        this.participants = participants;
        this.user = user;
    }

    @Override
    public String id() {
        return "certifications.retiredTargets";
    }

    @Override
    public int order() {
        return 52;
    }

    @Override
    public Optional<Component> create() {
        PathwayCatalogue known = pathways;
        CredentialImpact aimed = impact;
        if (known == null || aimed == null || !user.may(Rights.RECORD) || !user.may("pathways.read")) {
            return Optional.empty();
        }
        List<Aim> aims = catalogue.list().stream()
                .map(Listed::entry)
                .filter(entry -> entry.lifecycle().isRetired())
                .flatMap(entry -> unaware(entry, known, aimed).stream())
                .toList();
        return aims.isEmpty() ? Optional.empty() : Optional.of(card(aims));
    }

    private record Aim(CatalogueEntry entry, TargetingPlan plan) {}

    private static List<Aim> unaware(CatalogueEntry entry, PathwayCatalogue pathways, CredentialImpact impact) {
        List<TargetingPlan> plans = impact.of(entry.code()).plans();
        Set<UUID> aware = plans.stream()
                .map(TargetingPlan::pathwayId)
                .distinct()
                .filter(pathway -> saysSo(pathways, pathway, entry.code()))
                .collect(Collectors.toSet());
        return plans.stream()
                .filter(plan -> !aware.contains(plan.pathwayId()))
                .map(plan -> new Aim(entry, plan))
                .toList();
    }

    private static boolean saysSo(PathwayCatalogue pathways, UUID pathwayId, String code) {
        return pathways.newest(pathwayId).stream()
                .flatMap(version -> version.pathway().credentials().stream())
                .filter(credential -> credential.code().equals(code))
                .map(Credential::lifecycle)
                .anyMatch(lifecycle -> lifecycle.isRetired());
    }

    private Component card(List<Aim> aims) {
        var people = participants.summaries(
                aims.stream().map(aim -> aim.plan().participantId()).distinct().toList());
        CardLines card = new CardLines(Say.ui("home.retiredAims", aims.size()), Say.ui("home.retiredAimsSummary"));
        aims.stream().forEach(aim -> Optional.ofNullable(people.get(aim.plan().participantId()))
                .ifPresent(person -> line(card, aim, person)));
        return card.component();
    }

    private static void line(CardLines card, Aim aim, ParticipantSummary person) {
        card.line(
                "participants/" + person.id(),
                person.displayName(),
                Say.text(aim.entry().name()),
                Pills.retired());
    }
}
