package org.boardwalk.certifications.internal.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.evidence.EvidenceRecords;
import org.boardwalk.pathways.api.model.NamedMeasure;
import org.boardwalk.pathways.api.plan.CredentialImpact;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What the pathways module can tell while it is on. */
@Component(service = Neighbours.class)
public final class Neighbours {
    private static final String READ_PATHWAYS = "pathways.read";
    private static final String OWN_PATHWAY = "pathways.own";

    private final CurrentUser user;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable CredentialImpact impact;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable EvidenceRecords evidence;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable PathwayCatalogue pathways;

    @Activate
    public Neighbours(@Reference CurrentUser user) {
        this.user = user;
    }

    /** Pathways, and the plans of people the person may see; empty when nobody can say, or not to this person. */
    Optional<CredentialImpact.Impact> impact(String code) {
        CredentialImpact known = impact;
        return known == null || !user.may(READ_PATHWAYS) ? Optional.empty() : Optional.of(known.of(code));
    }

    /** How many people aim at it, seen or not; 0 when nobody can say. */
    long peopleAiming(String code) {
        CredentialImpact known = impact;
        return known == null || !user.may(READ_PATHWAYS) ? 0 : known.peopleInAll(code);
    }

    /** Which credentials the plans of people one may see have come to. */
    Map<UUID, Set<String>> reached() {
        CredentialImpact known = impact;
        return known == null || !user.may(READ_PATHWAYS) ? Map.of() : known.reached();
    }

    /** What a person's plans lead to; empty when nobody can say, or not to this reader. */
    Optional<Set<String>> targets(UUID participantId) {
        CredentialImpact known = impact;
        return known == null || !user.may(READ_PATHWAYS) && !user.may(OWN_PATHWAY)
                ? Optional.empty()
                : Optional.of(known.targets(participantId));
    }

    /** What published pathways count; nothing when nobody can say, or not to this person. */
    List<NamedMeasure> measures() {
        PathwayCatalogue known = pathways;
        return known == null || !user.may(READ_PATHWAYS)
                ? List.of()
                : known.list().stream()
                        .flatMap(pathway -> known.newest(pathway.id()).stream())
                        .flatMap(version -> version.pathway().measures().stream())
                        .toList();
    }

    /** What is known about people beyond their wallets; whoever is missing, nothing can be said of. */
    Map<UUID, Evidence> evidence(Collection<UUID> people) {
        EvidenceRecords known = evidence;
        return known == null ? Map.of() : known.known(people);
    }
}
