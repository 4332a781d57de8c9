package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.certifications.internal.domain.NoticeEntity;
import org.boardwalk.certifications.internal.domain.UntoldEntity;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.pathways.api.plan.CredentialImpact;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells planners, each once, that a credential changed which people of theirs aim at or hold; inside a transaction. While
 * the pathways module is off nobody can say who aims at it: that part is kept, and told when it is on again.
 */
@Component(service = Telling.class)
public final class Telling {
    private final EntityManager entities;
    private final Participants participants;
    private final WalletStore wallets;

    @Activate
    public Telling(
            @Reference(target = "(osgi.unit.name=certifications)") EntityManager entities,
            @Reference Participants participants,
            @Reference WalletStore wallets) {
        this.entities = entities;
        this.participants = participants;
        this.wallets = wallets;
    }

    /** @param impact empty = nobody can say now who aims at it */
    void tell(UUID eventId, String code, Optional<CredentialImpact.Impact> impact) {
        if (!isTold(eventId)) {
            Map<UUID, Integer> aiming = impact.map(this::aiming).orElse(Map.of());
            Map<UUID, Integer> holding = planners(wallets.holderIds(code));
            Map<UUID, Integer> all = new HashMap<>(holding);
            all.putAll(aiming);
            all.keySet()
                    .forEach(planner -> entities.persist(new NoticeEntity(
                            eventId,
                            planner,
                            code,
                            aiming.getOrDefault(planner, 0),
                            holding.getOrDefault(planner, 0))));
            if (impact.isEmpty()) {
                entities.persist(new UntoldEntity(eventId, code));
            }
        }
    }

    /** Tells what was kept. */
    void tellLate(Function<String, CredentialImpact.Impact> impacts) {
        for (UntoldEntity untold : entities.createQuery("select u from UntoldEntity u", UntoldEntity.class)
                .getResultList()) {
            Map<UUID, NoticeEntity> told = notices(untold.eventId()).stream()
                    .collect(Collectors.toMap(NoticeEntity::plannerId, notice -> notice));
            aiming(impacts.apply(untold.code())).forEach((planner, count) -> {
                NoticeEntity known = told.get(planner);
                if (known == null) {
                    entities.persist(new NoticeEntity(untold.eventId(), planner, untold.code(), count, 0));
                } else {
                    known.addAiming(count);
                }
            });
            entities.remove(untold);
        }
    }

    private boolean isTold(UUID eventId) {
        return entities.find(UntoldEntity.class, eventId) != null
                || !notices(eventId).isEmpty();
    }

    private List<NoticeEntity> notices(UUID eventId) {
        return entities.createQuery("select n from NoticeEntity n where n.eventId = :event", NoticeEntity.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    private Map<UUID, Integer> aiming(CredentialImpact.Impact impact) {
        return planners(impact.plans().stream()
                .map(CredentialImpact.TargetingPlan::participantId)
                .collect(Collectors.toSet()));
    }

    /** Who plans for how many of them. */
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
