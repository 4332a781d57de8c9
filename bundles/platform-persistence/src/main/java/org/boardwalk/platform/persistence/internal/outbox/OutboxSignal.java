package org.boardwalk.platform.persistence.internal.outbox;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells the dispatcher, if one is there, that events were written; so it need not look all the time. */
public final class OutboxSignal {
    private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();

    void listen(Consumer<Set<String>> listener) {
        listeners.add(listener);
    }

    void ignore(Consumer<Set<String>> listener) {
        listeners.remove(listener);
    }

    void written(Set<String> types) {
        listeners.forEach(listener -> listener.accept(types));
    }
}
