package org.boardwalk.platform.persistence.internal.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.boardwalk.platform.api.audit.AuditTrail.Change;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.VersionLockingPolicy;
import org.eclipse.persistence.internal.identitymaps.CacheId;
import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;
import org.jspecify.annotations.Nullable;

/** What the trail needs to know about one entity class, worked out once. */
final class AuditedType {
    private static final String PARTICIPANT = "participantId";

    private final ClassDescriptor descriptor;
    private final List<DatabaseMapping> audited;
    private final Optional<DatabaseMapping> participant;

    AuditedType(ClassDescriptor descriptor) {
        this.descriptor = descriptor;
        this.audited = descriptor.getMappings().stream().filter(this::isAudited).toList();
        this.participant = Optional.ofNullable(descriptor.getMappingForAttributeName(PARTICIPANT));
    }

    String name() {
        return descriptor.getJavaClass().getSimpleName();
    }

    @Nullable
    String id(Object entity) {
        return keyText(descriptor.getObjectBuilder().extractPrimaryKeyFromObject(entity, null));
    }

    @Nullable
    String participant(Object entity) {
        return participant
                .map(mapping -> mapping.getAttributeValueFromObject(entity))
                .map(Object::toString)
                .orElse(null);
    }

    /** Attributes that have a value, as text. */
    Map<String, String> values(Object entity) {
        Map<String, String> values = new LinkedHashMap<>();
        collect("", audited, entity, values);
        return values;
    }

    /** What an update changed. */
    List<Change> changes(ObjectChangeSet changeSet, Object entity) {
        List<Change> changes = new ArrayList<>();
        for (ChangeRecord change : changeSet.getChanges()) {
            mapping(change.getAttribute()).ifPresent(mapping -> add(changes, mapping, change, entity));
        }
        return changes;
    }

    private Optional<DatabaseMapping> mapping(String attribute) {
        return audited.stream()
                .filter(mapping -> mapping.getAttributeName().equals(attribute))
                .findAny();
    }

    private void add(List<Change> changes, DatabaseMapping mapping, ChangeRecord change, Object entity) {
        if (mapping instanceof AggregateObjectMapping embedded) {
            compareParts(changes, embedded, change.getOldValue(), embedded.getAttributeValueFromObject(entity));
        } else {
            AuditText.of(mapping, change, entity).ifPresent(changes::add);
        }
    }

    private void compareParts(
            List<Change> changes, AggregateObjectMapping embedded, @Nullable Object from, @Nullable Object to) {
        Map<String, String> before = parts(embedded, from);
        Map<String, String> after = parts(embedded, to);
        Map<String, String> all = new LinkedHashMap<>(before);
        all.putAll(after);
        for (String name : all.keySet()) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                changes.add(new Change(name, before.get(name), after.get(name)));
            }
        }
    }

    private Map<String, String> parts(AggregateObjectMapping embedded, @Nullable Object value) {
        Map<String, String> values = new LinkedHashMap<>();
        if (value != null) {
            List<DatabaseMapping> parts = embedded.getReferenceDescriptor().getMappings().stream()
                    .filter(this::isAudited)
                    .toList();
            collect(embedded.getAttributeName() + ".", parts, value, values);
        }
        return values;
    }

    private void collect(String prefix, List<DatabaseMapping> mappings, Object object, Map<String, String> values) {
        for (DatabaseMapping mapping : mappings) {
            if (mapping instanceof AggregateObjectMapping embedded) {
                values.putAll(parts(embedded, embedded.getAttributeValueFromObject(object)));
            } else {
                String text = AuditText.of(mapping, object);
                if (text != null) {
                    values.put(prefix + mapping.getAttributeName(), text);
                }
            }
        }
    }

    /** Ids say who, not what; versions count; secrets and documents stay out; the other side owns inverse relations. */
    private boolean isAudited(DatabaseMapping mapping) {
        String name = mapping.getAttributeName().toLowerCase(Locale.ROOT);
        return !mapping.isPrimaryKeyMapping()
                && !isVersion(mapping)
                && !mapping.isOneToManyMapping()
                && !name.startsWith("password")
                && !name.startsWith("secret")
                && !AuditText.isDocument(mapping);
    }

    private boolean isVersion(DatabaseMapping mapping) {
        return descriptor.getOptimisticLockingPolicy() instanceof VersionLockingPolicy policy
                && Objects.equals(policy.getWriteLockField(), mapping.getField());
    }

    private static @Nullable String keyText(@Nullable Object key) {
        Object single = key instanceof CacheId id && id.getPrimaryKey().length == 1 ? id.getPrimaryKey()[0] : key;
        return single == null ? null : single.toString();
    }
}
