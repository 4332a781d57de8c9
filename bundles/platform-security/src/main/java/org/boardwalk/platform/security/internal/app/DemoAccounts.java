package org.boardwalk.platform.security.internal.app;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.security.SignIn.DemoAccount;
import org.boardwalk.platform.security.internal.domain.SecurityAccount;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sample accounts of a demo. They share one passphrase made for this data directory, which is kept readable beside
 * the database in {@code demo-accounts.txt}; in a deployment that is no demo they cannot be used.
 */
@Component(service = DemoAccounts.class)
public class DemoAccounts {
    static final String FILE = "demo-accounts.txt";

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);

    private final Transactions transactions;
    private final EntityManager entities;
    private final AccountTable table;
    private final Deployment deployment;
    private final PasswordHasher hasher;
    private final AccountBook book;

    @Activate
    public DemoAccounts(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=security)") EntityManager entities,
            @Reference Deployment deployment,
            @Reference PasswordHasher hasher,
            @Reference AccountBook book) {
        this.transactions = transactions;
        this.entities = entities;
        this.table = new AccountTable(entities);
        this.deployment = deployment;
        this.hasher = hasher;
        this.book = book;
    }

    /** Those whose passphrase still works, in the order of the roles. */
    List<DemoAccount> list() {
        Optional<String> passphrase = passphrase();
        if (!deployment.isDemo() || passphrase.isEmpty()) {
            return List.of();
        }
        return transactions.read(() -> DemoPerson.ALL.stream()
                .filter(person -> table.findByName(person.name())
                        .filter(account -> account.isSample() && account.isEnabled())
                        .isPresent())
                .map(person -> new DemoAccount(person.name(), passphrase.get(), person.role(), person.displayName()))
                .toList());
    }

    /** Makes them in a demo without any account, and gives them a new passphrase when the file was lost. */
    void createMissing() {
        if (!deployment.isDemo()) {
            return;
        }
        boolean empty = transactions.read(table::isEmpty);
        if (empty || passphrase().isEmpty()) {
            create(empty);
        }
    }

    private void create(boolean empty) {
        String passphrase = Passphrase.random();
        // One for all: they share the passphrase, and a first start should not take longer for it.
        String hash = hasher.publicHash(passphrase);
        transactions.write(() -> {
            DemoPerson.ALL.forEach(person -> (empty ? Optional.of(added(person)) : sample(person))
                    .ifPresent(account -> account.becomeSample(hash)));
            book.forgetAfterCommit();
            transactions.afterCommit(() -> file().write(lines(passphrase)));
        });
        LOG.info("This is a demo: its accounts are in {} of the data directory", FILE);
    }

    private SecurityAccount added(DemoPerson person) {
        SecurityAccount account = person.account();
        entities.persist(account);
        return account;
    }

    private Optional<SecurityAccount> sample(DemoPerson person) {
        return table.findByName(person.name()).filter(SecurityAccount::isSample);
    }

    private Optional<String> passphrase() {
        return file().lines().stream()
                .map(line -> line.split("  +"))
                .filter(columns -> columns.length > 1)
                .map(columns -> columns[1])
                .findFirst();
    }

    private PrivateFile file() {
        return new PrivateFile(deployment.data().resolve(FILE));
    }

    private static List<String> lines(String passphrase) {
        return DemoPerson.ALL.stream()
                .map(person -> String.join("  ", person.name(), passphrase, person.title(), person.displayName()))
                .toList();
    }
}
