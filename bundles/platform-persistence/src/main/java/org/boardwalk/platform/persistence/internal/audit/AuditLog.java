package org.boardwalk.platform.persistence.internal.audit;

import java.util.function.Supplier;
import org.boardwalk.platform.persistence.internal.tx.TransactionManager;
import org.boardwalk.platform.persistence.internal.unit.Units;
import org.eclipse.persistence.descriptors.DescriptorEventListener;

/** The writing end of the trail: lines join the transaction of the thread. */
public final class AuditLog implements Units.Observer {
    private final TransactionManager transactions;
    private final Supplier<String> actor;
    private final AuditJson json = new AuditJson();

    /** @param actor who acts on the calling thread */
    public AuditLog(TransactionManager transactions, Supplier<String> actor) {
        this.transactions = transactions;
        this.actor = actor;
    }

    @Override
    public DescriptorEventListener observe(String unit) {
        return new AuditListener(unit, this);
    }

    /** @throws IllegalStateException outside of a transaction */
    void add(AuditRow row) {
        transactions
                .require()
                .part(AuditPart.class, () -> new AuditPart(json, actor.get()))
                .add(row);
    }

    AuditJson json() {
        return json;
    }
}
