package org.boardwalk.pathways.internal.ui.home;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.plan.CredentialImpact;
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

    private record Target(Credential credential, CredentialImpact.Impact impact) {}

    private List<Target> targets() {
        Map<String, Credential> retired = new TreeMap<>();
        catalogue.list().stream()
                .flatMap(summary -> catalogue.newest(summary.id()).stream())
                .map(version -> version.pathway())
                .flatMap(RetiredTargetsCard::retired)
                .forEach(credential -> retired.putIfAbsent(credential.code(), credential));
        List<Target> targets = new ArrayList<>();
        retired.forEach((code, credential) -> targets.add(new Target(credential, impact.of(code))));
        return targets.stream()
                .filter(target -> !target.impact().pathways().isEmpty())
                .toList();
    }

    private static Stream<Credential> retired(Pathway pathway) {
        return pathway.credentials().stream()
                .filter(credential -> credential.lifecycle().isRetired());
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
                                target.impact().people()),
                        new Pill(Tone.ATTENTION, "archive", Say.ui("step.retired")))));
        return card.component();
    }
}
