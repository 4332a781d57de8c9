package org.boardwalk.platform.api.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who changed what, and when; append-only. Every change of an entity is recorded by the platform in the same
 * transaction, without the module's doing. Reading needs {@code platform.audit}.
 */
@ProviderType
public interface AuditTrail {
    /**
     * Records something that is no change of an entity: a sign-in, an export, a view of a protected document.
     *
     * @param action in the past tense, lower case with dashes, such as {@code signed-in}
     * @param subject id of what it is about, or null
     * @param detail plain words or {@code key=value} pairs; at most 2,000 characters
     */
    void note(String module, String action, @org.jspecify.annotations.Nullable UUID subject, String detail);

    /** Newest first. */
    List<Entry> find(Query query, int offset, int limit);

    long count(Query query);

    /** Every part narrows; empty matches all. */
    record Query(
            Optional<String> module,
            Optional<String> type,
            Optional<UUID> subject,
            Optional<String> actor,
            Optional<Instant> from,
            Optional<Instant> to) {
        public static Query about(UUID subject) {
            return new Query(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(subject),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /**
     * @param type simple name of the entity, or empty for a note
     * @param action {@code created}, {@code changed}, {@code deleted}, or a note's action
     * @param changes attribute, old and new value as text; passwords and documents never appear
     */
    record Entry(
            Instant at,
            String actor,
            String module,
            String type,
            Optional<UUID> subject,
            String action,
            List<Change> changes,
            String detail) {}

    /** Null means "no value" before or after. */
    record Change(
            String attribute,
            @org.jspecify.annotations.Nullable String from,
            @org.jspecify.annotations.Nullable String to) {}
}
