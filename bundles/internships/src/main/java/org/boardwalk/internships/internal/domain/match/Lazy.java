package org.boardwalk.internships.internal.domain.match;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is made when it is asked for, once. */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T value = made;
        if (value == null) {
            value = maker.get();
            made = value;
        }
        return value;
    }
}
