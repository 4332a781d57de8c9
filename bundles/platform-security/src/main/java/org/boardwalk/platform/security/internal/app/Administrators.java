package org.boardwalk.platform.security.internal.app;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Roles;
import org.boardwalk.platform.security.internal.domain.SecurityAccount;

/** Sees to it that somebody is always left who can administer. Everything needs a transaction. */
final class Administrators {
    private static final UUID NOBODY = new UUID(0, 0);

    private final EntityManager entities;
    private final boolean demo;

    Administrators(EntityManager entities, boolean demo) {
        this.entities = entities;
        this.demo = demo;
    }

    boolean isAble(SecurityAccount account) {
        return account.isAdministrator() && account.canSignIn(demo);
    }

    boolean exist() {
        return existsOtherThan(NOBODY);
    }

    /**
     * Until the end of the transaction nobody else can pass here, so two who demote each other come one after the
     * other, and the second sees what the first has done.
     *
     * @throws ProblemException {@code platform.accounts.lastAdministrator}
     */
    void requireOtherThan(SecurityAccount account) {
        hold();
        if (!existsOtherThan(account.id())) {
            throw new ProblemException("platform.accounts.lastAdministrator");
        }
    }

    /** Waits until nobody else decides about administrators, and keeps others waiting until the transaction ends. */
    void hold() {
        new Latch(entities, "administrators").hold();
    }

    private boolean existsOtherThan(UUID id) {
        return new AccountTable(entities)
                .enabledWithRole(Roles.BOARD_ADMINISTRATOR).stream()
                        .anyMatch(other -> !other.id().equals(id) && isAble(other));
    }
}
