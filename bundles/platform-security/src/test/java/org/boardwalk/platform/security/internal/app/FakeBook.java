package org.boardwalk.platform.security.internal.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Accounts and decisions without a database. */
final class FakeBook extends AccountBook {
    final Map<String, Set<String>> decided = new HashMap<>();
    private final Function<UUID, Optional<Standing>> accounts;

    FakeBook(Function<UUID, Optional<Standing>> accounts) {
        super(null, null, java.time.InstantSource.system());
        this.accounts = accounts;
    }

    @Override
    Optional<Standing> account(UUID id) {
        return accounts.apply(id);
    }

    @Override
    Map<String, Set<String>> decisions() {
        return decided;
    }
}
