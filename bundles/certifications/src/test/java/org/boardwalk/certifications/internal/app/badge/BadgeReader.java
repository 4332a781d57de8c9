package org.boardwalk.certifications.internal.app.badge;

import java.util.Collection;
import java.util.HashSet;
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

/** Who is signed in during a test, and whom they may see. */
final class BadgeReader implements CurrentUser, ParticipantAccess {
    private Optional<Account> account = Optional.empty();
    private Set<String> permissions = Set.of();
    private Optional<UUID> own = Optional.empty();
    private final Set<UUID> visible = new HashSet<>();
    private boolean system;

    void administrator(UUID... people) {
        sign("dana", Set.of(BadgeRights.READ, BadgeRights.ISSUE), people);
    }

    void auditor(UUID... people) {
        sign("audrey", Set.of(BadgeRights.READ), people);
    }

    void participant(UUID id) {
        sign("maria", Set.of(BadgeRights.OWN), id);
        own = Optional.of(id);
    }

    /** Signed in, with no right at all. */
    void visitor() {
        sign("victor", Set.of());
    }

    void nobody() {
        visitor();
        account = Optional.empty();
    }

    private void sign(String name, Set<String> held, UUID... people) {
        account =
                Optional.of(new Account(UUID.nameUUIDFromBytes(name.getBytes()), name, name, Set.of(), Locale.ENGLISH));
        permissions = held;
        own = Optional.empty();
        visible.clear();
        visible.addAll(Set.of(people));
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
        return visible.contains(participantId);
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
