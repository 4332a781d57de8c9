package org.boardwalk.certifications.internal.app;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.certifications.internal.domain.HeldEntity;
import org.boardwalk.certifications.internal.domain.rule.WalletEvidence;
import org.boardwalk.pathways.api.evidence.EvidenceSource;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells pathways which credentials people hold. */
@Component
public final class WalletSource implements EvidenceSource {
    private final WalletStore store;

    @Activate
    public WalletSource(@Reference WalletStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "certifications.wallets";
    }

    @Override
    public Evidence known(UUID participantId) {
        return known(List.of(participantId)).getOrDefault(participantId, Evidence.NONE);
    }

    @Override
    public Map<UUID, Evidence> known(Collection<UUID> people) {
        Map<UUID, List<HeldEntity>> wallets =
                store.rows(people).stream().collect(Collectors.groupingBy(HeldEntity::participantId));
        Map<UUID, Evidence> known = new HashMap<>();
        wallets.forEach((person, wallet) -> known.put(person, WalletEvidence.of(wallet, LocalDate.now())));
        return known;
    }
}
