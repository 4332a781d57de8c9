package org.boardwalk.platform.persistence.internal.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.boardwalk.platform.api.audit.AuditTrail.Change;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.queries.WriteObjectQuery;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;

/** Hears of every entity of one unit that is inserted, updated or deleted. */
final class AuditListener extends DescriptorEventAdapter {
    private final String module;
    private final AuditLog log;
    private final Map<ClassDescriptor, AuditedType> types = new ConcurrentHashMap<>();

    AuditListener(String module, AuditLog log) {
        this.module = module;
        this.log = log;
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        AuditedType type = type(event);
        List<Change> changes = new ArrayList<>();
        type.values(event.getObject()).forEach((name, value) -> changes.add(new Change(name, null, value)));
        record(type, event, "created", changes);
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        ObjectChangeSet changeSet = ((WriteObjectQuery) event.getQuery()).getObjectChangeSet();
        if (changeSet != null) {
            AuditedType type = type(event);
            List<Change> changes = type.changes(changeSet, event.getObject());
            if (!changes.isEmpty()) {
                record(type, event, "changed", changes);
            }
        }
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        AuditedType type = type(event);
        List<Change> changes = new ArrayList<>();
        type.values(event.getObject()).forEach((name, value) -> changes.add(new Change(name, value, null)));
        record(type, event, "deleted", changes);
    }

    private void record(AuditedType type, DescriptorEvent event, String action, List<Change> changes) {
        Object entity = event.getObject();
        log.add(new AuditRow(module, type.name(), type.id(entity), type.participant(entity), action, changes, ""));
    }

    private AuditedType type(DescriptorEvent event) {
        return types.computeIfAbsent(event.getDescriptor(), AuditedType::new);
    }
}
