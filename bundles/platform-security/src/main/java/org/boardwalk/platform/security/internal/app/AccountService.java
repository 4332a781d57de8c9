package org.boardwalk.platform.security.internal.app;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.security.internal.domain.SecurityAccount;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The accounts of this deployment. */
@Component(service = Accounts.class)
public class AccountService implements Accounts {
    private final Transactions transactions;
    private final EntityManager entities;
    private final CurrentUserService user;
    private final AccountRules rules;
    private final GrantDecisions decisions;
    private final Guesses guesses;
    private final OwnPassword ownPassword;
    private final AccountBook book;
    private final AuditTrail audit;
    private final Administrators administrators;
    private final AccountTable table;
    private final Links links;

    @Activate
    public AccountService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=security)") EntityManager entities,
            @Reference CurrentUserService user,
            @Reference AccountRules rules,
            @Reference GrantDecisions decisions,
            @Reference Guesses guesses,
            @Reference OwnPassword ownPassword,
            @Reference AccountBook book,
            @Reference Deployment deployment,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.entities = entities;
        this.user = user;
        this.rules = rules;
        this.decisions = decisions;
        this.guesses = guesses;
        this.ownPassword = ownPassword;
        this.book = book;
        this.audit = audit;
        this.administrators = new Administrators(entities, deployment.isDemo());
        this.table = new AccountTable(entities);
        this.links = new Links(entities);
    }

    @Override
    public Optional<Account> find(UUID id) {
        return book.account(id).map(Standing::account);
    }

    @Override
    public Optional<Account> findByName(String name) {
        return transactions.read(() -> table.findByName(name).map(SecurityAccount::toRecord));
    }

    @Override
    public List<Account> withRole(String role) {
        return transactions.read(() -> table.enabledWithRole(role).stream()
                .map(SecurityAccount::toRecord)
                .toList());
    }

    @Override
    public List<AccountDetails> all() {
        user.require(Grants.ACCOUNTS);
        return transactions.read(() -> {
            Map<UUID, Instant> visits = table.visits();
            Map<String, Instant> blocked = guesses.blocked();
            return table.all().stream()
                    .map(account -> details(account, blocked, visits))
                    .toList();
        });
    }

    @Override
    public Invited invite(String name, String displayName, Set<String> roles, String language) {
        user.require(Grants.ACCOUNTS);
        SecurityAccount account = rules.newAccount(name, displayName, roles, language);
        return transactions.write(() -> {
            table.insert(account, "platform.accounts.nameTaken");
            return invited(account, "invited");
        });
    }

    @Override
    public Invited resetPassword(UUID id) {
        user.require(Grants.ACCOUNTS);
        return transactions.write(() -> {
            SecurityAccount account = table.required(id);
            rules.requireRankOver(account);
            return invited(account, "reset-link-made");
        });
    }

    @Override
    public AccountDetails update(
            UUID id, long version, String displayName, Set<String> roles, boolean enabled, String language) {
        user.require(Grants.ACCOUNTS);
        String shown = rules.displayName(displayName);
        String spoken = rules.language(language);
        return transactions.write(() -> {
            SecurityAccount account = table.required(id);
            requireVersion(account, version);
            rules.requireMayChange(account, roles, enabled);
            boolean wasAble = administrators.isAble(account);
            account.change(shown, roles, enabled, spoken);
            if (wasAble && !administrators.isAble(account)) {
                administrators.requireOtherThan(account);
            }
            return saved(account);
        });
    }

    @Override
    public void unlock(UUID id) {
        user.require(Grants.ACCOUNTS);
        transactions.write(() -> {
            SecurityAccount account = table.required(id);
            guesses.reset(account.name());
            audit.note(SecurityAudit.MODULE, "unlocked", id, "");
        });
    }

    @Override
    public void changePassword(String oldPassword, String newPassword) {
        ownPassword.change(user.require(), oldPassword, newPassword);
    }

    @Override
    public void changeLanguage(String language) {
        Account me = user.require();
        String spoken = rules.language(language);
        transactions.write(() -> {
            table.required(me.id()).speak(spoken);
            book.forgetAfterCommit();
        });
    }

    @Override
    public List<Grant> grants() {
        return decisions.all();
    }

    @Override
    public void grant(String permission, Set<String> roles) {
        decisions.decide(permission, roles);
    }

    private Invited invited(SecurityAccount account, String action) {
        String token = links.renew(account.id(), Instant.now().truncatedTo(ChronoUnit.MILLIS));
        audit.note(SecurityAudit.MODULE, action, account.id(), "");
        book.forgetAfterCommit();
        return new Invited(account.id(), token);
    }

    /** Written now, because the form goes on with the new version. */
    private AccountDetails saved(SecurityAccount account) {
        entities.flush();
        book.forgetAfterCommit();
        return details(account, guesses.blocked(), table.visits());
    }

    private static AccountDetails details(
            SecurityAccount account, Map<String, Instant> blocked, Map<UUID, Instant> visits) {
        return new AccountDetails(
                account.toRecord(),
                account.version(),
                account.isEnabled(),
                account.passwordHash() != null,
                Optional.ofNullable(blocked.get(GuessKey.nameDigest(account.name()))),
                Optional.ofNullable(visits.get(account.id())));
    }

    private static void requireVersion(SecurityAccount account, long version) {
        if (account.version() != version) {
            throw new ProblemException("platform.conflict");
        }
    }
}
