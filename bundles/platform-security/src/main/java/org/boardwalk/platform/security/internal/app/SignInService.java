package org.boardwalk.platform.security.internal.app;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.SignIn;
import org.boardwalk.platform.security.internal.domain.SecurityAccount;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The way in. Whatever is wrong, the answer is the same and takes the same work, so that nobody learns which accounts
 * there are.
 */
@Component(service = SignIn.class)
public class SignInService implements SignIn {
    private final Transactions transactions;
    private final AccountTable table;
    private final CurrentUserService user;
    private final Guesses guesses;
    private final PasswordHasher hasher;
    private final OneTimeLinks links;
    private final DemoAccounts demo;
    private final Deployment deployment;
    private final AccountBook book;
    private final AuditTrail audit;
    private final Turns turns = new Turns();

    @Activate
    public SignInService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=security)") EntityManager entities,
            @Reference CurrentUserService user,
            @Reference Guesses guesses,
            @Reference PasswordHasher hasher,
            @Reference OneTimeLinks links,
            @Reference DemoAccounts demo,
            @Reference Deployment deployment,
            @Reference AccountBook book,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.table = new AccountTable(entities);
        this.user = user;
        this.guesses = guesses;
        this.hasher = hasher;
        this.links = links;
        this.demo = demo;
        this.deployment = deployment;
        this.book = book;
        this.audit = audit;
    }

    @Override
    public Account signIn(String name, String password, String remoteAddress) {
        GuessKey key = GuessKey.of(name, remoteAddress);
        return turns.take(key, () -> tried(key, name, password, remoteAddress));
    }

    @Override
    public Optional<Invitation> invitation(String token) {
        return links.invitation(token);
    }

    @Override
    public Account accept(String token, String name, String displayName, String password) {
        return links.accept(token, name, displayName, password);
    }

    @Override
    public List<DemoAccount> demoAccounts() {
        return demo.list();
    }

    private Account tried(GuessKey key, String name, String password, String remoteAddress) {
        guesses.begin(key);
        Optional<SecurityAccount> known = transactions.read(() -> table.findByName(name));
        boolean matches = hasher.matches(password, passwordHash(known));
        SecurityAccount account = known.filter(found -> matches && found.canSignIn(deployment.isDemo()))
                .orElseThrow(() -> refused(key, known, remoteAddress));
        return user.named(account.name(), () -> admitted(key, account, password, remoteAddress));
    }

    private Account admitted(GuessKey key, SecurityAccount account, String password, String remoteAddress) {
        String renewed = renewedHash(account, password);
        return transactions.write(() -> {
            guesses.forgive(key);
            table.visited(account.id(), Instant.now());
            audit.note(SecurityAudit.MODULE, "signed-in", account.id(), "address=" + shortened(remoteAddress));
            SecurityAccount current = table.required(account.id());
            if (renewed != null) {
                current.rehash(renewed);
                book.forgetAfterCommit();
            }
            return current.toRecord();
        });
    }

    /** A hash of today's cost when the stored one is of another; null when there is nothing to do. */
    private @Nullable String renewedHash(SecurityAccount account, String password) {
        String stored = account.passwordHash();
        boolean due = stored != null && !account.isSample() && hasher.isOutdated(stored);
        return due ? hasher.hash(password) : null;
    }

    /** The name as typed stays out of the audit trail: it may be a password in the wrong field. */
    private ProblemException refused(GuessKey key, Optional<SecurityAccount> known, String remoteAddress) {
        var subject = known.map(SecurityAccount::id).orElse(null);
        String detail =
                "address=" + shortened(remoteAddress) + known.map(a -> "").orElse(" unknown-name");
        boolean locked = !guesses.pause(key).isZero();
        transactions.write(() -> {
            audit.note(SecurityAudit.MODULE, "sign-in-failed", subject, detail);
            if (locked) {
                audit.note(SecurityAudit.MODULE, "sign-in-locked", subject, detail);
            }
        });
        return new ProblemException("platform.signIn.wrong");
    }

    private static @Nullable String passwordHash(Optional<SecurityAccount> account) {
        return account.map(SecurityAccount::passwordHash).orElse(null);
    }

    private static String shortened(String remoteAddress) {
        return remoteAddress.length() > 60 ? remoteAddress.substring(0, 60) : remoteAddress;
    }
}
