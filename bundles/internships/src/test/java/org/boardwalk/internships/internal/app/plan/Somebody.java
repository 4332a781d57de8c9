package org.boardwalk.internships.internal.app.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;

/** Who is signed in during a test, and whom they may see. */
final class Somebody implements CurrentUser, ParticipantAccess {
    static final Set<String> COORDINATOR = Set.of(
            Access.READ,
            Access.SITES,
            Access.PLAN,
            Access.REVIEW,
            Access.EXPORT,
            ParticipantPermissions.READ_ALL,
            ParticipantPermissions.WRITE);
    static final Set<String> PLANNER = Set.of(Access.READ, Access.REVIEW, ParticipantPermissions.READ_CASELOAD);
    static final Set<String> AUDITOR = Set.of(Access.READ, ParticipantPermissions.READ_ALL);
    static final Set<String> PARTICIPANT = Set.of(Access.OWN, ParticipantPermissions.READ_OWN);

    private Optional<Account> account = Optional.empty();
    private Set<String> permissions = Set.of();
    private Optional<UUID> own = Optional.empty();
    private final Set<UUID> caseload = new HashSet<>();
    private boolean system;

    /** Nobody has these ids. */
    final Set<UUID> unknown = new HashSet<>();

    private Optional<String> actor = Optional.empty();

    void planner(String name, UUID... people) {
        sign(name, PLANNER);
        caseload.addAll(Set.of(people));
    }

    void coordinator(String name) {
        sign(name, COORDINATOR);
    }

    void auditor() {
        sign("auditor", AUDITOR);
    }

    void participant(UUID id) {
        sign("participant", PARTICIPANT);
        own = Optional.of(id);
    }

    void nobody() {
        sign("nobody", Set.of());
        account = Optional.empty();
    }

    /** Somebody behind a link, who may do nothing but answer. */
    void guest(String name) {
        sign("guest: " + name, Set.of());
        actor = Optional.of("guest: " + name);
        account = Optional.empty();
    }

    private void sign(String name, Set<String> held) {
        account =
                Optional.of(new Account(UUID.nameUUIDFromBytes(name.getBytes()), name, name, Set.of(), Locale.ENGLISH));
        permissions = held;
        own = Optional.empty();
        caseload.clear();
        actor = Optional.empty();
    }

    @Override
    public Optional<Account> account() {
        return account;
    }

    @Override
    public boolean may(String permission) {
        return system || permissions.contains(permission);
    }

    @Override
    public Account require() {
        return account.orElseThrow(() -> new ProblemException("platform.security.signIn"));
    }

    @Override
    public void require(String permission) {
        if (!may(permission)) {
            throw new ProblemException(
                    account.isPresent() ? "platform.security.forbidden" : "platform.security.signIn", permission);
        }
    }

    @Override
    public <T> T asSystem(String cause, Supplier<T> work) {
        boolean before = system;
        system = true;
        try {
            return work.get();
        } finally {
            system = before;
        }
    }

    @Override
    public String actor() {
        return actor.or(() -> account.map(Account::name)).orElse("?");
    }

    @Override
    public void requireRead(UUID participantId) {
        if (!mayRead(participantId)) {
            throw new ProblemException("participants.notFound");
        }
    }

    @Override
    public void requireWrite(UUID participantId) {
        requireRead(participantId);
        if (!mayWrite(participantId)) {
            throw new ProblemException("platform.security.forbidden");
        }
    }

    @Override
    public boolean mayRead(UUID participantId) {
        return may(ParticipantPermissions.READ_ALL) && !unknown.contains(participantId)
                || caseload.contains(participantId)
                || own.filter(participantId::equals).isPresent();
    }

    @Override
    public boolean mayWrite(UUID participantId) {
        return mayRead(participantId) && may(Access.REVIEW);
    }

    @Override
    public Set<UUID> readable(Collection<UUID> participantIds) {
        return participantIds.stream().filter(this::mayRead).collect(Collectors.toSet());
    }

    @Override
    public Optional<UUID> own() {
        return own;
    }
}
