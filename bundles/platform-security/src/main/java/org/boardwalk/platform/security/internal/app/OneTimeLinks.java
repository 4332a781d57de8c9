package org.boardwalk.platform.security.internal.app;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Roles;
import org.boardwalk.platform.api.security.SignIn.Invitation;
import org.boardwalk.platform.security.internal.domain.SecurityAccount;
import org.boardwalk.platform.security.internal.domain.SecurityLink;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Invitations, resets and the first administrator's link: opened with a token, used once. */
@Component(service = OneTimeLinks.class)
public class OneTimeLinks {
    private static final String FIRST_LANGUAGE = "en";

    private final Transactions transactions;
    private final CurrentUserService user;
    private final AccountRules rules;
    private final Passwords passwords;
    private final PasswordHasher hasher;
    private final Deployment deployment;
    private final AccountBook book;
    private final AuditTrail audit;
    private final AccountTable table;
    private final Links links;
    private final Administrators administrators;

    @Activate
    public OneTimeLinks(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=security)") EntityManager entities,
            @Reference CurrentUserService user,
            @Reference AccountRules rules,
            @Reference Passwords passwords,
            @Reference PasswordHasher hasher,
            @Reference Deployment deployment,
            @Reference AccountBook book,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.user = user;
        this.rules = rules;
        this.passwords = passwords;
        this.hasher = hasher;
        this.deployment = deployment;
        this.book = book;
        this.audit = audit;
        this.table = new AccountTable(entities);
        this.links = new Links(entities);
        this.administrators = new Administrators(entities, deployment.isDemo());
    }

    Optional<Invitation> invitation(String token) {
        return transactions.read(() -> links.find(token, now()).flatMap(this::invitation));
    }

    Account accept(String token, String name, String displayName, String password) {
        Invitation invitation = invitation(token).orElseThrow(Links::used);
        boolean first = invitation.firstAdministrator();
        String signInName = first ? rules.name(name, "platform.accounts.nameInvalid") : invitation.name();
        String shown = first ? rules.displayName(displayName) : "";
        passwords.requireStrong(password, signInName);
        String hash = hasher.hash(password);
        return user.named(signInName, () -> transactions.write(() -> use(token, signInName, shown, hash)));
    }

    /** The link is gone as soon as somebody else has used it, and stays when anything goes wrong here. */
    private Account use(String token, String name, String displayName, String hash) {
        UUID owner = links.take(token, now()).accountId();
        SecurityAccount account = owner == null ? firstAdministrator(name, displayName) : invited(owner);
        account.choosePassword(hash, now());
        links.forget(account.id());
        table.visited(account.id(), now());
        audit.note(SecurityAudit.MODULE, owner == null ? "first-administrator" : "link-used", account.id(), "");
        book.forgetAfterCommit();
        return account.toRecord();
    }

    private SecurityAccount invited(UUID owner) {
        return table.find(owner).filter(SecurityAccount::isEnabled).orElseThrow(Links::used);
    }

    private SecurityAccount firstAdministrator(String name, String displayName) {
        administrators.hold();
        if (administrators.exist()) {
            throw Links.used();
        }
        SecurityAccount account =
                new SecurityAccount(name, displayName, Set.of(Roles.BOARD_ADMINISTRATOR), FIRST_LANGUAGE);
        table.insert(account, "platform.signIn.nameTaken");
        transactions.afterCommit(() -> FirstAdministratorFile.of(deployment).remove());
        return account;
    }

    private Optional<Invitation> invitation(SecurityLink link) {
        UUID owner = link.accountId();
        if (owner == null) {
            return administrators.exist() ? Optional.empty() : Optional.of(new Invitation("", true));
        }
        return table.find(owner)
                .filter(SecurityAccount::isEnabled)
                .map(account -> new Invitation(account.name(), false));
    }

    /** What the databases can keep. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
