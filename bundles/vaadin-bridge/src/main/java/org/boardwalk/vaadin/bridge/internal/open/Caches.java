package org.boardwalk.vaadin.bridge.internal.open;

import com.vaadin.flow.internal.ReflectionCache;
import java.beans.Introspector;

/** Caches of libraries that are keyed by classes and would keep those of a module that went. */
final class Caches {
    private Caches() {}

    static void forget() {
        ReflectionCache.clearAll();
        Introspector.flushCaches();
    }
}
