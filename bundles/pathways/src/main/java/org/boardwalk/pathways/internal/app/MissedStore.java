package org.boardwalk.pathways.internal.app;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.boardwalk.pathways.internal.domain.MissedEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was told while the module that counts the work was off, each once. Inside a transaction only. */
@Component(service = MissedStore.class)
public final class MissedStore {
    private final EntityManager entities;

    @Activate
    public MissedStore(@Reference(target = "(osgi.unit.name=pathways)") EntityManager entities) {
        this.entities = entities;
    }

    /** @param key empty = something was counted */
    void keep(UUID participantId, String key, String by) {
        if (of(participantId).stream().noneMatch(row -> row.key().equals(key))) {
            entities.persist(new MissedEntity(participantId, key, by));
        }
    }

    List<MissedEntity> of(UUID participantId) {
        return entities.createQuery("select m from MissedEntity m where m.participantId = :person", MissedEntity.class)
                .setParameter("person", participantId)
                .getResultList();
    }

    List<UUID> people() {
        return entities.createQuery("select distinct m.participantId from MissedEntity m", UUID.class)
                .getResultList();
    }

    void remove(MissedEntity row) {
        entities.remove(row);
    }
}
