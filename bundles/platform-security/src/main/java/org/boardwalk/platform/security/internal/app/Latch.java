package org.boardwalk.platform.security.internal.app;

import jakarta.persistence.EntityManager;

/** A row of {@code security_latch}: whoever holds it decides alone what several other rows decide together. */
record Latch(EntityManager entities, String id) {
    /** Waits until nobody else holds it, and keeps others waiting until the transaction ends. */
    void hold() {
        if (entities.createNativeQuery("UPDATE security_latch SET turns = turns + 1 WHERE id = ?1")
                        .setParameter(1, id)
                        .executeUpdate()
                == 0) {
            throw new IllegalStateException("The row '" + id + "' is missing in security_latch");
        }
    }
}
