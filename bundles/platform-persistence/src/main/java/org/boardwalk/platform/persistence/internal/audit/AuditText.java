package org.boardwalk.platform.persistence.internal.audit;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.audit.AuditTrail.Change;
import org.eclipse.persistence.indirection.IndirectContainer;
import org.eclipse.persistence.indirection.ValueHolderInterface;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.CollectionChangeRecord;
import org.eclipse.persistence.sessions.changesets.DirectCollectionChangeRecord;
import org.eclipse.persistence.sessions.changesets.DirectToFieldChangeRecord;
import org.eclipse.persistence.sessions.changesets.ObjectReferenceChangeRecord;
import org.jspecify.annotations.Nullable;

/** Attribute values as text: plain ones as they are, entities by their id. Never loads anything. */
final class AuditText {
    private static final int LONGEST = 4000;

    private AuditText() {}

    static boolean isDocument(DatabaseMapping mapping) {
        if (!(mapping instanceof DirectToFieldMapping direct)) {
            return false;
        }
        Class<?> attribute = direct.getAttributeClassification();
        Class<?> field = direct.getFieldClassification(direct.getField());
        return attribute == byte[].class
                || field == byte[].class
                || field == java.sql.Blob.class
                || field == java.sql.Clob.class;
    }

    /** The attribute's value, or null when there is none or it was not loaded. */
    static @Nullable String of(DatabaseMapping mapping, Object entity) {
        Object value = mapping.getAttributeValueFromObject(entity);
        if (mapping instanceof ForeignReferenceMapping reference) {
            if (isNotLoaded(value)) {
                return null;
            }
            value = reference.getRealAttributeValueFromAttribute(value, entity, null);
            return value instanceof Collection<?> many ? joined(many, reference) : text(value, reference);
        }
        return text(value);
    }

    /** One changed attribute; empty when nothing is to be seen. For a collection: what was taken out and put in. */
    static Optional<Change> of(DatabaseMapping mapping, ChangeRecord change, Object entity) {
        String name = mapping.getAttributeName();
        Change text =
                switch (change) {
                    case DirectToFieldChangeRecord direct ->
                        new Change(name, text(direct.getOldValue()), text(direct.getNewValue()));
                    case ObjectReferenceChangeRecord reference ->
                        new Change(
                                name,
                                text(reference.getOldValue(), (ForeignReferenceMapping) mapping),
                                key((ObjectChangeSet) reference.getNewValue()));
                    case DirectCollectionChangeRecord values ->
                        new Change(name, joined(values.getRemoveObjectList()), joined(values.getAddObjectList()));
                    case CollectionChangeRecord entities ->
                        new Change(
                                name,
                                keys(entities.getRemoveObjectList().keySet()),
                                keys(entities.getAddObjectList().keySet()));
                    default -> new Change(name, null, of(mapping, entity));
                };
        return Objects.equals(text.from(), text.to()) ? Optional.empty() : Optional.of(text);
    }

    private static boolean isNotLoaded(@Nullable Object value) {
        return switch (value) {
            case ValueHolderInterface<?> holder -> !holder.isInstantiated();
            case IndirectContainer<?> container -> !container.isInstantiated();
            case null, default -> false;
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        String text = value.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static @Nullable String text(@Nullable Object value, ForeignReferenceMapping reference) {
        if (value == null || reference.getReferenceDescriptor() == null || reference.isDirectCollectionMapping()) {
            return text(value);
        }
        Object key = reference.getReferenceDescriptor().getObjectBuilder().extractPrimaryKeyFromObject(value, null);
        return text(key);
    }

    private static @Nullable String key(@Nullable ObjectChangeSet changeSet) {
        return changeSet == null ? null : text(changeSet.getId());
    }

    private static @Nullable String keys(Collection<?> changeSets) {
        return joined(changeSets.stream()
                .map(changeSet -> key((ObjectChangeSet) changeSet))
                .toList());
    }

    private static @Nullable String joined(Collection<?> values, ForeignReferenceMapping reference) {
        return joined(values.stream().map(value -> text(value, reference)).toList());
    }

    private static @Nullable String joined(Collection<?> values) {
        return values.isEmpty()
                ? null
                : text(values.stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")));
    }
}
