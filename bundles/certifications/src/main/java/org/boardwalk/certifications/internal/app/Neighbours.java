package org.boardwalk.certifications.internal.app;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.pathways.api.evidence.EvidenceRecords;
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

    @Activate
    public Neighbours(@Reference CurrentUser user) {
        this.user = user;
    }

    /** Pathways, and the plans of people the signed-in person may see; empty when nobody can say. */
    Optional<CredentialImpact.Impact> impact(String code) {
        CredentialImpact known = impact;
        return known == null ? Optional.empty() : Optional.of(known.of(code));
    }

    /** Everybody who aims at it, visible or not. */
    Set<UUID> aiming(String code) {
        return user.asSystem("certifications:impact", () -> impact(code).stream()
                .flatMap(found -> found.plans().stream())
                .map(CredentialImpact.TargetingPlan::participantId)
                .collect(Collectors.toSet()));
    }

    /** What is known about people beyond their wallets, which is nothing while nobody can say. */
    Map<UUID, Evidence> evidence(Collection<UUID> people) {
        EvidenceRecords known = evidence;
        if (known == null) {
            return Map.of();
        }
        return user.asSystem("certifications:evidence", () -> known.known(List.copyOf(people)));
    }

    Optional<Evidence> evidence(UUID participantId) {
        return Optional.ofNullable(new HashMap<>(evidence(List.of(participantId))).get(participantId));
    }
}
