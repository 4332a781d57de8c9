package org.boardwalk.certifications.internal.app;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;

/** Who is signed in during a test, and whom they may see. */
final class Somebody implements CurrentUser, ParticipantAccess {
    static final Set<String> PLANNER = Set.of(
            "pathways.read",
            Access.READ,
            Access.DESIGN,
            Access.RECORD,
            Access.VERIFY,
            ParticipantPermissions.READ_CASELOAD,
            ParticipantPermissions.WRITE,
            ParticipantPermissions.EXPORT);
    static final Set<String> ADMINISTRATOR = Set.of(
            "pathways.read",
            Access.READ,
            Access.DESIGN,
            Access.RECORD,
            Access.VERIFY,
            ParticipantPermissions.READ_ALL,
            ParticipantPermissions.WRITE,
            ParticipantPermissions.EXPORT);
    static final Set<String> PARTICIPANT = Set.of(Access.OWN, ParticipantPermissions.READ_OWN);

    private Optional<Account> account = Optional.empty();
    private Set<String> permissions = Set.of();
    private Optional<UUID> own = Optional.empty();
    private final Set<UUID> caseload = new HashSet<>();
    private boolean system;

    void planner(String name, UUID... people) {
        sign(name, PLANNER);
        caseload.addAll(Set.of(people));
    }

    void administrator(String name) {
        sign(name, ADMINISTRATOR);
    }

    void participant(UUID id) {
        sign("participant", PARTICIPANT);
        own = Optional.of(id);
    }

    /** The one who is signed in loses a permission. */
    void without(String permission) {
        permissions =
                permissions.stream().filter(held -> !held.equals(permission)).collect(Collectors.toSet());
    }

    void nobody() {
        sign("nobody", Set.of());
        account = Optional.empty();
    }

    private void sign(String name, Set<String> held) {
        account =
                Optional.of(new Account(UUID.nameUUIDFromBytes(name.getBytes()), name, name, Set.of(), Locale.ENGLISH));
        permissions = held;
        own = Optional.empty();
        caseload.clear();
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
        return account.map(Account::name).orElse("?");
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
        return may(ParticipantPermissions.READ_ALL)
                || caseload.contains(participantId)
                || own.filter(participantId::equals).isPresent();
    }

    @Override
    public boolean mayWrite(UUID participantId) {
        return mayRead(participantId) && own.isEmpty();
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
