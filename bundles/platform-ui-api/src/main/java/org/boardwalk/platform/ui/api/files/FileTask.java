package org.boardwalk.platform.ui.api.files;

import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.boardwalk.platform.tables.api.TableProgress;
import org.jspecify.annotations.Nullable;

/**
 * Work on a file that goes on whether or not a page watches it.
 *
 * @param <T> what it gives
 */
public final class FileTask<T> implements TableProgress {
    private final String name;
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private volatile State<T> state = new State<>(Phase.READING, 0, 0, null, null);
    private volatile boolean cancelled;

    /** @param name of the file */
    public FileTask(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    State<T> state() {
        return state;
    }

    @Override
    public void at(Phase phase, int done, int total) {
        change(new State<>(phase, done, total, null, null));
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /** Asks it to stop; then nothing of the file is in. */
    public void cancel() {
        cancelled = true;
    }

    /** Done, with its result; called by who does the work. */
    public void finish(T result) {
        change(new State<>(state.phase, state.total, state.total, result, null));
    }

    /** Not done, and why; called by who does the work. */
    public void fail(RuntimeException failure) {
        change(new State<>(state.phase, state.done, state.total, null, failure));
    }

    /** Told after each change, on the thread of the work. */
    Registration listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void change(State<T> next) {
        state = next;
        listeners.forEach(Runnable::run);
    }

    /** How far it is; either going on, or with a result, or with what went wrong. */
    static final class State<T> {
        private final Phase phase;
        private final int done;
        private final int total;
        private final @Nullable T result;
        private final @Nullable RuntimeException failure;

        private State(Phase phase, int done, int total, @Nullable T result, @Nullable RuntimeException failure) {
            this.phase = phase;
            this.done = done;
            this.total = total;
            this.result = result;
            this.failure = failure;
        }

        Phase phase() {
            return phase;
        }

        int done() {
            return done;
        }

        /** 0 while nobody knows. */
        int total() {
            return total;
        }

        Optional<T> result() {
            return Optional.ofNullable(result);
        }

        Optional<RuntimeException> failure() {
            return Optional.ofNullable(failure);
        }

        boolean isOver() {
            return result != null || failure != null;
        }

        void whenOver(Consumer<T> good, Consumer<RuntimeException> bad) {
            result().ifPresent(good);
            failure().ifPresent(bad);
        }
    }
}
