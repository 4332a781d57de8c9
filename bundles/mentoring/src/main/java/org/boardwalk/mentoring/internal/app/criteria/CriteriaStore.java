package org.boardwalk.mentoring.internal.app.criteria;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.boardwalk.mentoring.api.criteria.CriteriaSet;
import org.boardwalk.mentoring.internal.domain.criteria.CriteriaEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows of criteria. Inside a transaction only. */
@Component(service = CriteriaStore.class)
public final class CriteriaStore {
    private final EntityManager entities;

    @Activate
    public CriteriaStore(@Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities) {
        this.entities = entities;
    }

    public CriteriaSet current() {
        return history().getFirst();
    }

    /** Newest first. */
    List<CriteriaSet> history() {
        return entities.createQuery("select c from CriteriaEntity c order by c.number desc", CriteriaEntity.class)
                .getResultStream()
                .map(CriteriaEntity::toRecord)
                .toList();
    }

    public Optional<CriteriaSet> find(int number) {
        return history().stream().filter(one -> one.number() == number).findFirst();
    }

    void add(CriteriaEntity row) {
        entities.persist(row);
        entities.flush();
    }
}
