package org.boardwalk.platform.security.internal.app;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.erasure.ErasureGuard;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Roles;
import org.boardwalk.platform.security.internal.domain.SecurityAccount;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whose account may be erased: nobody's own, never the last administrator's, and a participant's goes with the participant.
 * With the request it is disabled: whoever is signed in with it is out.
 */
@Component(service = ErasureGuard.class)
public final class AccountErasure implements ErasureGuard {
    private final Transactions transactions;
    private final EntityManager entities;
    private final CurrentUserService user;
    private final AccountRules rules;
    private final AccountBook book;
    private final Administrators administrators;

    @Activate
    public AccountErasure(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=security)") EntityManager entities,
            @Reference CurrentUserService user,
            @Reference AccountRules rules,
            @Reference AccountBook book,
            @Reference Deployment deployment) {
        this.transactions = transactions;
        this.entities = entities;
        this.user = user;
        this.rules = rules;
        this.book = book;
        this.administrators = new Administrators(entities, deployment.isDemo());
    }

    @Override
    public void check(UUID person) {
        transactions.read(() -> account(person)).ifPresent(this::check);
    }

    @Override
    public void leave(UUID person) {
        transactions.write(() -> account(person).ifPresent(account -> {
            check(account);
            if (administrators.isAble(account)) {
                administrators.requireOtherThan(account);
            }
            account.disable();
            book.forgetAfterCommit();
        }));
    }

    private void check(SecurityAccount account) {
        rules.requireRankOver(account);
        if (user.account().map(Account::id).filter(account.id()::equals).isPresent()) {
            throw new ProblemException("platform.accounts.erase.self");
        }
        if (account.roles().equals(Set.of(Roles.PARTICIPANT))) {
            throw new ProblemException("platform.accounts.erase.participant");
        }
    }

    private Optional<SecurityAccount> account(UUID person) {
        return Optional.ofNullable(entities.find(SecurityAccount.class, person));
    }
}
