package org.boardwalk.platform.persistence.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Somebody got another name. */
public record Renamed(
        UUID person, String name, Instant at, @Nullable LocalDate since, List<String> before) implements DomainEvent {
    public static Renamed of(UUID person, String name) {
        return new Renamed(person, name, Instant.parse("2026-03-08T10:15:30.123456Z"), null, List.of());
    }

    @Override
    public UUID subject() {
        return person;
    }
}
