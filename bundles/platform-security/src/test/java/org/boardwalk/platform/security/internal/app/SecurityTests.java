package org.boardwalk.platform.security.internal.app;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.boardwalk.platform.api.audit.AuditTrail.Entry;
import org.boardwalk.platform.api.audit.AuditTrail.Query;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts.AccountDetails;
import org.boardwalk.platform.api.security.Accounts.Invited;
import org.boardwalk.platform.api.security.UserSource;
import org.boardwalk.platform.api.security.UserSource.Session;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.security.internal.domain.SecurityAccount;
import org.boardwalk.platform.security.internal.domain.SecurityGrant;
import org.boardwalk.platform.security.internal.domain.SecurityGuestLink;
import org.boardwalk.platform.security.internal.domain.SecurityLink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** All services over an empty database; subclasses say which kind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SecurityTests {
    static final String PASSWORD = "amber-pier-heron-42";
    static final String HOME = "192.0.2.7";
    static final Set<String> PLANNER = Set.of("career-planner");
    static final Set<String> ADMINISTRATOR = Set.of("board-administrator");

    @TempDir
    Path directory;

    TestData data;
    EntityManager entities;
    Instant now;
    final ThreadLocal<Session> session = ThreadLocal.withInitial(() -> Session.NONE);
    final AtomicInteger checks = new AtomicInteger();

    final PasswordHasher hasher = new PasswordHasher(32, 1, new Semaphore(2, true)) {
        @Override
        public boolean matches(String password, String hash) {
            checks.incrementAndGet();
            return super.matches(password, hash);
        }
    };

    AccountBook book;
    CurrentUserService user;
    Guesses guesses;
    Deployment deployment;
    AccountService accounts;
    OneTimeLinks links;
    DemoAccounts demo;
    SignInService signIn;

    abstract TestData open();

    @BeforeAll
    void openData() {
        data = open();
        entities = data.unit(
                "security", SecurityAccount.class, SecurityGrant.class, SecurityLink.class, SecurityGuestLink.class);
    }

    @AfterAll
    void closeData() {
        data.close();
    }

    @BeforeEach
    void startAfresh() {
        data.empty();
        data.transactions().write(() -> entities.createNativeQuery(
                        "INSERT INTO security_latch (id, turns) VALUES ('administrators', 0), ('guesses', 0)")
                .executeUpdate());
        session.remove();
        checks.set(0);
        now = Instant.parse("2026-11-21T12:00:00Z");
        start(false);
    }

    /** As after a restart: nothing is remembered but what the database and the data directory hold. */
    void start(boolean isDemo) {
        var transactions = data.transactions();
        UserSource source = session::get;
        book = new AccountBook(transactions, entities);
        FakeCatalogue catalogue = FakeCatalogue.of(
                "platform.accounts = board-administrator", "pathways.plan = career-planner", "pathways.read = mentor");
        Grants grants = new Grants(catalogue, book);
        user = new CurrentUserService(List.of(source), book, grants);
        guesses = new Guesses(transactions, entities, () -> now);
        deployment = new Deployment(isDemo, directory);
        AccountRules rules = new AccountRules(user, grants);
        Passwords passwords = new Passwords();
        accounts = new AccountService(
                transactions,
                entities,
                user,
                rules,
                new GrantDecisions(transactions, entities, user, rules, grants, catalogue, book, data.audit()),
                guesses,
                new OwnPassword(transactions, entities, guesses, hasher, passwords, book, data.audit()),
                book,
                deployment,
                data.audit());
        links = new OneTimeLinks(
                transactions, entities, user, rules, passwords, hasher, deployment, book, data.audit());
        demo = new DemoAccounts(transactions, entities, deployment, hasher, book);
        signIn = new SignInService(
                transactions, entities, user, guesses, hasher, links, demo, deployment, book, data.audit());
    }

    FirstRun firstRun() {
        return new FirstRun(data.transactions(), entities, user, deployment, demo);
    }

    /** Somebody with a password. */
    Account person(String name, Set<String> roles) {
        Invited invited = user.asSystem("test", () -> accounts.invite(name, name + " Doe", roles, "en"));
        return signIn.accept(invited.token(), "", "", PASSWORD);
    }

    void as(Account account) {
        session.set(new Session(true, Optional.of(account.id())));
    }

    AccountDetails details(Account account) {
        return user.asSystem("test", () -> inNoSession(accounts::all)).stream()
                .filter(found -> found.account().id().equals(account.id()))
                .findFirst()
                .orElseThrow();
    }

    AccountDetails change(Account account, Set<String> roles, boolean enabled) {
        long version = details(account).version();
        return accounts.update(account.id(), version, account.displayName(), roles, enabled, "en");
    }

    List<Entry> history(String action) {
        Query all = new Query(
                Optional.of("security"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return data.audit().find(all, 0, 1_000).stream()
                .filter(entry -> entry.action().equals(action))
                .toList();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    static void isProblem(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class, problem -> org.assertj.core.api.Assertions.assertThat(problem.code())
                                .isEqualTo(code));
    }

    /** Runs all at the same moment; each result is a value or the code of a problem. */
    static List<Object> atOnce(List<Callable<?>> works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.size());
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<Object>> running = works.stream()
                    .map(work -> threads.submit(() -> {
                        start.await(10, TimeUnit.SECONDS);
                        return outcome(work);
                    }))
                    .toList();
            List<Object> results = new java.util.ArrayList<>();
            for (Future<Object> one : running) {
                results.add(one.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object outcome(Callable<?> work) throws Exception {
        try {
            return work.call();
        } catch (ProblemException e) {
            return e.code();
        }
    }

    private <T> T inNoSession(java.util.function.Supplier<T> work) {
        Session before = session.get();
        session.remove();
        try {
            return work.get();
        } finally {
            session.set(before);
        }
    }
}
