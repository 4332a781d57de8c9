package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import org.boardwalk.certifications.api.event.BadgeRevoked;
import org.boardwalk.certifications.internal.domain.badge.BadgeEntity;
import org.boardwalk.certifications.internal.domain.badge.KeptBadgeEntity;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A credential that only a badge of this board proves does not count any more when the badge is taken back. */
@Component(service = EventHandler.class)
public final class RevokedBadgeHandler implements EventHandler<BadgeRevoked> {
    private final EntityManager entities;
    private final WalletService wallets;

    @Activate
    public RevokedBadgeHandler(
            @Reference(target = "(osgi.unit.name=certifications)") EntityManager entities,
            @Reference WalletService wallets) {
        this.entities = entities;
        this.wallets = wallets;
    }

    @Override
    public String id() {
        return "certifications.revoked";
    }

    @Override
    public Class<BadgeRevoked> type() {
        return BadgeRevoked.class;
    }

    @Override
    public void handle(BadgeRevoked event, Delivery delivery) {
        BadgeEntity badge = entities.find(BadgeEntity.class, event.badgeId());
        if (badge == null) {
            return;
        }
        entities.createQuery("select k from KeptBadgeEntity k where k.badgeId = :id", KeptBadgeEntity.class)
                .setParameter("id", "urn:uuid:" + event.badgeId())
                .getResultStream()
                .forEach(kept -> badge.toRecord()
                        .revoked()
                        .ifPresent(revoked -> wallets.takeBack(kept.heldId(), revoked.reason())));
    }
}
