package org.boardwalk.platform.ui.internal.files;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;

/** Somebody who may do everything, or nothing. */
public final class Signed implements CurrentUser {
    static final UUID ID = UUID.randomUUID();
    boolean may = true;

    @Override
    public Optional<Account> account() {
        return Optional.of(new Account(ID, "alma", "Alma", Set.of(), Locale.ENGLISH));
    }

    @Override
    public boolean may(String permission) {
        return may;
    }

    @Override
    public Account require() {
        return account().orElseThrow();
    }

    @Override
    public void require(String permission) {
        if (!may) {
            throw new ProblemException("platform.security.forbidden", permission);
        }
    }

    @Override
    public <T> T asSystem(String cause, Supplier<T> work) {
        return work.get();
    }

    @Override
    public String actor() {
        return "alma";
    }
}
