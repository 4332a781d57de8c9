package org.boardwalk.platform.persistence.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Somebody who may do everything, until told otherwise; the system inside of {@code asSystem}. */
public final class TestUser implements CurrentUser {
    private final ThreadLocal<Deque<String>> causes = ThreadLocal.withInitial(ArrayDeque::new);
    private volatile String name = "tester";
    private volatile boolean allowed = true;

    /** Who acts from now on, on all threads. */
    public void is(String actor) {
        name = actor;
    }

    /** Whether the person holds every permission, or none. */
    public void allow(boolean everything) {
        allowed = everything;
    }

    @Override
    public Optional<Account> account() {
        return Optional.empty();
    }

    @Override
    public boolean may(String permission) {
        return allowed || system() != null;
    }

    @Override
    public Account require() {
        throw new ProblemException("platform.security.signIn");
    }

    @Override
    public void require(String permission) {
        if (!may(permission)) {
            throw new ProblemException("platform.security.forbidden", permission);
        }
    }

    @Override
    public <T> T asSystem(String cause, Supplier<T> work) {
        causes.get().push(cause);
        try {
            return work.get();
        } finally {
            causes.get().pop();
        }
    }

    @Override
    public String actor() {
        String system = system();
        return system == null ? name : system;
    }

    private @Nullable String system() {
        return causes.get().peek();
    }
}
