package org.boardwalk.pathways.internal.ui.home;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.plan.CredentialImpact;
import org.boardwalk.pathways.internal.ui.picture.TemplateFaces;
import org.boardwalk.pathways.internal.ui.step.CredentialFacts;
import org.boardwalk.pathways.internal.ui.words.Rights;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For planners: people on the way to a credential that nobody can earn any more. */
@org.osgi.service.component.annotations.Component
public final class RetiredTargetsCard implements HomeCard {
    private final PathwayCatalogue catalogue;
    private final CredentialImpact impact;
    private final CurrentUser user;

    @Activate
    public RetiredTargetsCard(
            @Reference PathwayCatalogue catalogue, @Reference CredentialImpact impact, @Reference CurrentUser user) {
        this.catalogue = catalogue;
        this.impact = impact;
        this.user = user;
    }

    @Override
    public String id() {
        return "pathways.retiredTargets";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> create() {
        if (!user.may(Rights.PLAN)) {
            return Optional.empty();
        }
        List<Target> targets = targets();
        return targets.isEmpty() ? Optional.empty() : Optional.of(card(targets));
    }

    /** @param pathway one that speaks of the credential */
    private record Target(Pathway pathway, Credential credential, CredentialImpact.Impact impact) {
        /** All that is known, each a sentence, except that it is retired. */
        String facts() {
            return CredentialFacts.retirement(pathway, credential.lifecycle()).stream()
                    .skip(1)
                    .collect(Collectors.joining(" "));
        }
    }

    private List<Target> targets() {
        Map<String, Target> retired = new TreeMap<>();
        catalogue.list().stream()
                .flatMap(summary -> catalogue.newest(summary.id()).stream())
                .map(version -> version.pathway())
                .forEach(pathway -> pathway.credentials().stream()
                        .filter(credential -> credential.lifecycle().isRetired())
                        .forEach(credential -> retired.computeIfAbsent(
                                credential.code(), code -> new Target(pathway, credential, impact.of(code)))));
        return retired.values().stream()
                .filter(target -> !target.impact().pathways().isEmpty())
                .toList();
    }

    private static Component card(List<Target> targets) {
        CardFrame card = new CardFrame(Say.ui("home.retired"), Say.ui("home.retiredSummary"));
        targets.forEach(target -> target.impact()
                .pathways()
                .forEach(pathway -> card.line(
                        "pathways/" + pathway.pathwayId(),
                        Say.text(target.credential().name()),
                        Say.ui(
                                "home.retiredLine",
                                Say.text(pathway.title()),
                                target.impact().people(),
                                target.facts()),
                        new Pill(
                                Tone.ATTENTION,
                                "archive",
                                TemplateFaces.retiredLine(target.credential().lifecycle())))));
        return card.component();
    }
}
