package org.boardwalk.platform.security.internal.app;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.security.internal.domain.SecurityAccount;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changing one's own password. Whoever sits at a session left open cannot try old passwords without end. */
@Component(service = OwnPassword.class)
public class OwnPassword {
    /** Stands in for an address: these tries are counted apart from those at the sign-in page. */
    private static final String PLACE = "own page";

    private final Transactions transactions;
    private final AccountTable table;
    private final Guesses guesses;
    private final PasswordHasher hasher;
    private final Passwords passwords;
    private final AccountBook book;
    private final AuditTrail audit;

    @Activate
    public OwnPassword(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=security)") EntityManager entities,
            @Reference Guesses guesses,
            @Reference PasswordHasher hasher,
            @Reference Passwords passwords,
            @Reference AccountBook book,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.table = new AccountTable(entities);
        this.guesses = guesses;
        this.hasher = hasher;
        this.passwords = passwords;
        this.book = book;
        this.audit = audit;
    }

    void change(Account me, String oldPassword, String newPassword) {
        passwords.requireStrong(newPassword, me.name());
        GuessKey key = GuessKey.of(me.name(), PLACE + " " + me.id());
        guesses.begin(key);
        if (!hasher.matches(oldPassword, hashOf(me))) {
            transactions.write(() -> audit.note(SecurityAudit.MODULE, "password-change-failed", me.id(), ""));
            throw new ProblemException("platform.accounts.wrongPassword");
        }
        String hash = hasher.hash(newPassword);
        transactions.write(() -> {
            guesses.forgive(key);
            SecurityAccount account = table.required(me.id());
            account.choosePassword(hash, Instant.now().truncatedTo(ChronoUnit.MILLIS));
            audit.note(SecurityAudit.MODULE, "password-changed", me.id(), "");
            book.forgetAfterCommit();
        });
    }

    private @Nullable String hashOf(Account me) {
        return transactions.read(() -> table.required(me.id()).passwordHash());
    }
}
