package org.boardwalk.internships.internal.app.match;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;

/** Who works during a test: a coordinator, or a participant who sees only himself; the same on all threads. */
final class Somebody implements CurrentUser, ParticipantAccess {
    private static final Set<String> COORDINATOR = Set.of("internships.read", "internships.match", "internships.place");

    private volatile Set<String> permissions = COORDINATOR;
    private volatile Optional<UUID> own = Optional.empty();

    void coordinator() {
        permissions = COORDINATOR;
        own = Optional.empty();
    }

    void participant(UUID id) {
        permissions = Set.of("internships.own");
        own = Optional.of(id);
    }

    void lacks(String permission) {
        permissions =
                COORDINATOR.stream().filter(one -> !one.equals(permission)).collect(Collectors.toSet());
    }

    @Override
    public Optional<Account> account() {
        return Optional.of(new Account(new UUID(0, 1), "dana", "Dana Reyes", Set.of(), Locale.ENGLISH));
    }

    @Override
    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    @Override
    public Account require() {
        return account().orElseThrow();
    }

    @Override
    public void require(String permission) {
        if (!may(permission)) {
            throw new ProblemException("platform.security.forbidden", permission);
        }
    }

    @Override
    public <T> T asSystem(String cause, Supplier<T> work) {
        return work.get();
    }

    @Override
    public String actor() {
        return "dana";
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
    }

    @Override
    public boolean mayRead(UUID participantId) {
        return own.isEmpty() || own.get().equals(participantId);
    }

    @Override
    public boolean mayWrite(UUID participantId) {
        return own.isEmpty();
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
