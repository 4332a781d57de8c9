package org.boardwalk.platform.security.internal.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.security.UserSource;
import org.boardwalk.platform.api.security.UserSource.Session;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers who is here. A browser session on the thread always counts first, and inside one nobody but its account has
 * any rights, so that a job which pushes into somebody's page works there as that person.
 *
 * <p>It is there before the database is, because the database's own start asks it for a name for the audit trail; until
 * then nobody is signed in.
 */
@Component(service = {CurrentUser.class, CurrentUserService.class})
public class CurrentUserService implements CurrentUser {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentUserService.class);
    private static final String UNKNOWN = "?";

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.UPDATE)
    private final List<UserSource> sources = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable AccountBook book;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable Grants grants;

    /** Of the instance, set and restored around a call on one thread, so it never outlives the call. */
    private final ThreadLocal<Binding> binding = new ThreadLocal<>();

    @Activate
    public CurrentUserService() {}

    CurrentUserService(List<UserSource> sources, AccountBook book, Grants grants) {
        this.sources.addAll(sources);
        this.book = book;
        this.grants = grants;
    }

    @Override
    public Optional<Account> account() {
        Session session = session();
        return session.inSession() ? accountOf(session) : Optional.empty();
    }

    @Override
    public boolean may(String permission) {
        Session session = session();
        return session.inSession()
                ? accountOf(session)
                        .filter(account -> holds(account, permission) || isLent(permission, session))
                        .isPresent()
                : systemMay(permission);
    }

    private boolean systemMay(String permission) {
        Binding bound = binding.get();
        return bound != null && bound.system() && (bound.allows(permission) || isLent(permission, Session.NONE));
    }

    /** Never to somebody else whose page the work reaches. */
    private boolean isLent(String permission, Session session) {
        Binding bound = binding.get();
        return bound != null
                && bound.lent().to().equals(session.account())
                && bound.lent().covers(permission);
    }

    @Override
    public Account require() {
        return account().orElseThrow(() -> new ProblemException("platform.security.signIn"));
    }

    @Override
    public void require(String permission) {
        if (may(permission)) {
            return;
        }
        require();
        throw new ProblemException("platform.security.forbidden", permission);
    }

    @Override
    public <T> T asSystem(String cause, Supplier<T> work) {
        return bound(new Binding(cause, true, Optional.empty(), Lent.NOTHING), work);
    }

    @Override
    public <T> T lending(Set<String> permissions, Supplier<T> work) {
        Binding outer = binding.get();
        Lent lent = new Lent(session().account(), Set.copyOf(permissions));
        return bound(
                outer == null
                        ? new Binding(actor(), false, Optional.empty(), lent)
                        : new Binding(outer.actor(), outer.system(), outer.only(), lent),
                work);
    }

    @Override
    public String actor() {
        Binding bound = binding.get();
        if (bound != null && !bound.system()) {
            return bound.actor();
        }
        Session session = session();
        if (session.inSession()) {
            return nameOf(session);
        }
        return bound == null ? UNKNOWN : bound.actor();
    }

    /**
     * Names somebody in the audit trail who is just proving who they are and has no session yet. Gives no right.
     */
    <T> T named(String actor, Supplier<T> work) {
        return bound(new Binding(actor, false, Optional.empty(), Lent.NOTHING), work);
    }

    /** Whether the thread works as the system itself: for no guest and no browser session. */
    boolean isSystem() {
        Binding bound = binding.get();
        return bound != null
                && bound.system()
                && bound.only().isEmpty()
                && !session().inSession();
    }

    /** Works for somebody without an account, like the system but with these permissions alone. */
    <T> T asGuest(String actor, Set<String> permissions, Supplier<T> work) {
        return bound(new Binding(actor, true, Optional.of(Set.copyOf(permissions)), Lent.NOTHING), work);
    }

    private <T> T bound(Binding inner, Supplier<T> work) {
        Binding outer = binding.get();
        binding.set(inner);
        try {
            return work.get();
        } finally {
            restore(outer);
        }
    }

    private void restore(@Nullable Binding outer) {
        if (outer == null) {
            binding.remove();
        } else {
            binding.set(outer);
        }
    }

    private Optional<Account> accountOf(Session session) {
        AccountBook known = book;
        return known == null
                ? Optional.empty()
                : session.account()
                        .flatMap(known::account)
                        .filter(standing -> standing.carries(session))
                        .map(Standing::account);
    }

    private String nameOf(Session session) {
        AccountBook known = book;
        return known == null ? UNKNOWN : session.account().flatMap(known::name).orElse(UNKNOWN);
    }

    private boolean holds(Account account, String permission) {
        Grants known = grants;
        return known != null && known.holds(account.roles(), permission);
    }

    /** The first that knows the account; a session without one when a source is broken, which is nobody's right. */
    private Session session() {
        Session found = Session.NONE;
        for (UserSource source : sources) {
            Session said = ask(source);
            if (said.inSession() && said.account().isPresent()) {
                return said;
            }
            found = said.inSession() ? said : found;
        }
        return found;
    }

    private static Session ask(UserSource source) {
        try {
            return source.session();
        } catch (RuntimeException e) {
            LOG.warn("A source of users failed; its thread works for nobody", e);
            return new Session(true, Optional.empty());
        }
    }

    /**
     * @param only what the system is limited to; empty = nothing is closed to it
     * @param lent what whoever is here may do as well
     */
    private record Binding(String actor, boolean system, Optional<Set<String>> only, Lent lent) {
        boolean allows(String permission) {
            return only.map(permissions -> permissions.contains(permission)).orElse(true);
        }
    }

    /** @param to account; empty = a thread without a session */
    private record Lent(Optional<UUID> to, Set<String> permissions) {
        static final Lent NOTHING = new Lent(Optional.empty(), Set.of());

        boolean covers(String permission) {
            return permissions.contains(permission);
        }
    }
}
