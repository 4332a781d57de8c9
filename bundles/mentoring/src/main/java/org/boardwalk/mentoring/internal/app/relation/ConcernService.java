package org.boardwalk.mentoring.internal.app.relation;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.health.Concern;
import org.boardwalk.mentoring.api.health.Concerns;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.domain.health.ConcernEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Concerns about pairs, for coordinators alone. */
@Component(service = Concerns.class)
public final class ConcernService implements Concerns {
    private final Transactions transactions;
    private final EntityManager entities;
    private final Access access;
    private final PairAccess rights;
    private final RelationStore store;

    @Activate
    public ConcernService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities,
            @Reference Access access,
            @Reference PairAccess rights,
            @Reference RelationStore store) {
        this.transactions = transactions;
        this.entities = entities;
        this.access = access;
        this.rights = rights;
        this.store = store;
    }

    @Override
    public List<Concern> of(UUID relationId) {
        return transactions.read(() -> isMine(relationId)
                ? entities.createQuery(
                                "select c from ConcernEntity c where c.relationId = :id order by c.saidOn desc, c.id",
                                ConcernEntity.class)
                        .setParameter("id", relationId)
                        .getResultStream()
                        .map(ConcernEntity::toRecord)
                        .toList()
                : List.of());
    }

    private boolean isMine(UUID relationId) {
        return store.find(relationId).filter(rights::isCoordinator).isPresent();
    }

    @Override
    public Concern settle(UUID id, long lock, String done) {
        access.require(Access.COORDINATE);
        String what = Access.reason(done);
        return transactions.write(() -> {
            ConcernEntity row = Optional.ofNullable(entities.find(ConcernEntity.class, id))
                    .filter(one -> isMine(one.relationId()))
                    .orElseThrow(() -> new ProblemException("mentoring.concern.notFound"));
            if (row.version() != lock || row.isSettled()) {
                throw new ProblemException("platform.conflict");
            }
            row.settle(access.name(), what);
            entities.flush();
            return row.toRecord();
        });
    }
}
