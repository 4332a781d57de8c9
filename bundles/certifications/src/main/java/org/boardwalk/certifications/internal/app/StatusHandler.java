package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.event.CredentialStatusChanged;
import org.boardwalk.certifications.internal.domain.NoticeEntity;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.pathways.api.plan.CredentialImpact;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells each planner once that a credential changed which people of hers aim at or hold. */
@Component(service = EventHandler.class)
public final class StatusHandler implements EventHandler<CredentialStatusChanged> {
    private final EntityManager entities;
    private final Participants participants;
    private final WalletStore wallets;
    private final Neighbours neighbours;

    @Activate
    public StatusHandler(
            @Reference(target = "(osgi.unit.name=certifications)") EntityManager entities,
            @Reference Participants participants,
            @Reference WalletStore wallets,
            @Reference Neighbours neighbours) {
        this.entities = entities;
        this.participants = participants;
        this.wallets = wallets;
        this.neighbours = neighbours;
    }

    @Override
    public String id() {
        return "certifications.status";
    }

    @Override
    public Class<CredentialStatusChanged> type() {
        return CredentialStatusChanged.class;
    }

    @Override
    public void handle(CredentialStatusChanged event, Delivery delivery) {
        if (!isTold(delivery.eventId())) {
            Map<UUID, Integer> aiming = planners(aiming(event.code()));
            Map<UUID, Integer> holding = planners(wallets.holderIds(event.code()));
            Map<UUID, Integer> all = new HashMap<>(aiming);
            holding.forEach((planner, count) -> all.merge(planner, count, Integer::sum));
            all.keySet()
                    .forEach(planner -> entities.persist(new NoticeEntity(
                            delivery.eventId(),
                            planner,
                            event.code(),
                            aiming.getOrDefault(planner, 0),
                            holding.getOrDefault(planner, 0))));
        }
    }

    private Set<UUID> aiming(String code) {
        return neighbours.impact(code).stream()
                .flatMap(impact -> impact.plans().stream())
                .map(CredentialImpact.TargetingPlan::participantId)
                .collect(Collectors.toSet());
    }

    private boolean isTold(UUID eventId) {
        return entities.createQuery("select count(n) from NoticeEntity n where n.eventId = :event", Long.class)
                        .setParameter("event", eventId)
                        .getSingleResult()
                > 0;
    }

    private Map<UUID, Integer> planners(Collection<UUID> people) {
        Map<UUID, Integer> counts = new HashMap<>();
        people.stream()
                .map(participants::find)
                .flatMap(Optional::stream)
                .map(Participant::plannerId)
                .flatMap(Optional::stream)
                .forEach(planner -> counts.merge(planner, 1, Integer::sum));
        return counts;
    }
}
