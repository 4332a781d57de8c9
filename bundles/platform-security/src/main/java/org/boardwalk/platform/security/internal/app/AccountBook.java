package org.boardwalk.platform.security.internal.app;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.security.internal.domain.SecurityAccount;
import org.boardwalk.platform.security.internal.domain.SecurityGrant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts and the board's decisions as every click needs them: read once, forgotten at every change. */
@Component(service = AccountBook.class)
public class AccountBook {
    /** How long another node's change may stay unseen. */
    static final Duration LIFE = Duration.ofSeconds(2);

    private static final String ALL = "*";

    private final Transactions transactions;
    private final EntityManager entities;
    private final Fresh<UUID, Optional<Standing>> accounts;
    private final Fresh<String, Map<String, Set<String>>> decisions;
    /** A name never changes, so it is known for good: the audit trail asks in the midst of writing. */
    private final Map<UUID, String> names = new ConcurrentHashMap<>();

    @Activate
    public AccountBook(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=security)") EntityManager entities) {
        this(transactions, entities, InstantSource.system());
    }

    AccountBook(Transactions transactions, EntityManager entities, InstantSource clock) {
        this.transactions = transactions;
        this.entities = entities;
        this.accounts = new Fresh<>(clock, LIFE);
        this.decisions = new Fresh<>(clock, LIFE);
    }

    Optional<Standing> account(UUID id) {
        return accounts.get(id, this::load);
    }

    /** The name of whoever it is, also of a disabled account. */
    Optional<String> name(UUID id) {
        return Optional.ofNullable(names.get(id))
                .or(() -> account(id).map(standing -> standing.account().name()));
    }

    /** Permission → roles, only where the board decided. */
    Map<String, Set<String>> decisions() {
        return decisions.get(ALL, all -> loadDecisions());
    }

    /** Call it in the transaction of a change: what is known is forgotten when the change has committed. */
    void forgetAfterCommit() {
        transactions.afterCommit(this::forget);
    }

    private void forget() {
        accounts.forget();
        decisions.forget();
    }

    private Optional<Standing> load(UUID id) {
        Optional<Standing> found = transactions.read(() ->
                Optional.ofNullable(entities.find(SecurityAccount.class, id)).map(Standing::of));
        found.ifPresent(standing -> names.put(id, standing.account().name()));
        return found;
    }

    private Map<String, Set<String>> loadDecisions() {
        return transactions.read(() ->
                entities.createQuery("select g from SecurityGrant g", SecurityGrant.class).getResultList().stream()
                        .collect(Collectors.toUnmodifiableMap(SecurityGrant::permission, SecurityGrant::roles)));
    }
}
