package org.boardwalk.platform.persistence.internal.outbox;

import org.boardwalk.platform.api.event.DomainEvent;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as JSON. What the mapper learns about an event's class is kept with that class, so it goes when the class
 * goes.
 */
final class EventJson {
    private static final int COLUMN = 32_000;

    private final ClassValue<JsonMapper> mappers = new ClassValue<>() {
        @Override
        protected JsonMapper computeValue(Class<?> type) {
            // Components that were added since an event was stored are simply not there.
            return JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();
        }
    };

    /** @throws IllegalArgumentException when it is far too long for an event made of ids */
    String write(DomainEvent event) {
        String json = mappers.get(event.getClass()).writeValueAsString(event);
        if (json.length() > COLUMN) {
            throw new IllegalArgumentException(
                    event.getClass().getName() + " is too long for an event; let it carry ids: " + json.length());
        }
        return json;
    }

    <E extends DomainEvent> E read(String json, Class<E> type) {
        return mappers.get(type).readValue(json, type);
    }
}
