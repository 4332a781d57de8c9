package org.boardwalk.internships.internal.app.placement;

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

/** Who works during a test, and whom they may see; the same person on all threads. */
final class Somebody implements CurrentUser, ParticipantAccess {
    private static final Set<String> COORDINATOR = Set.of(
            PlacementAccess.READ,
            PlacementAccess.PLAN,
            PlacementAccess.PLACE,
            Access.SITES,
            Access.EXPORT,
            ParticipantPermissions.READ_ALL,
            ParticipantPermissions.WRITE);
    private static final Set<String> PLANNER =
            Set.of(PlacementAccess.READ, Access.EXPORT, ParticipantPermissions.WRITE);

    private volatile Optional<Account> account = Optional.empty();
    private volatile Set<String> permissions = Set.of();
    private volatile Optional<UUID> own = Optional.empty();
    private volatile String actor = "?";
    private final Set<UUID> caseload = new HashSet<>();

    void coordinator(String name) {
        sign(name, COORDINATOR);
    }

    void planner(String name, UUID... people) {
        sign(name, PLANNER);
        caseload.addAll(Set.of(people));
    }

    void participant(UUID id) {
        sign("participant", Set.of(PlacementAccess.OWN, ParticipantPermissions.READ_OWN));
        own = Optional.of(id);
    }

    /** Somebody without an account, with a page's permissions. */
    void guest(String name, Set<String> held) {
        sign(name, held);
        account = Optional.empty();
        actor = "guest: " + name;
    }

    private void sign(String name, Set<String> held) {
        account =
                Optional.of(new Account(UUID.nameUUIDFromBytes(name.getBytes()), name, name, Set.of(), Locale.ENGLISH));
        actor = name;
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
        return permissions.contains(permission);
    }

    @Override
    public Account require() {
        return account.orElseThrow(() -> new ProblemException("platform.security.signIn"));
    }

    @Override
    public void require(String permission) {
        if (!may(permission)) {
            throw new ProblemException("platform.security.forbidden", permission);
        }
    }

    @Override
    public <T> T asSystem(String cause, Supplier<T> work) {
        throw new UnsupportedOperationException("nothing here works as the system");
    }

    @Override
    public String actor() {
        return actor;
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
        return mayRead(participantId) && may(ParticipantPermissions.WRITE);
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
