package org.boardwalk.mentoring.internal.app;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;

/** Who is signed in during a test, and whom they may see: as in a page, where the system's rights do not reach. */
public final class Somebody implements CurrentUser, ParticipantAccess {
    static final Set<String> COORDINATOR = Set.of(
            Access.READ,
            Access.PLAN,
            Access.PROFILES,
            Access.SCREEN,
            Access.MATCH,
            Access.COORDINATE,
            ParticipantPermissions.READ_ALL,
            ParticipantPermissions.WRITE);
    static final Set<String> PLANNER =
            Set.of(Access.READ, ParticipantPermissions.READ_CASELOAD, ParticipantPermissions.WRITE);
    static final Set<String> AUDITOR = Set.of(Access.READ, ParticipantPermissions.READ_ALL);
    static final Set<String> MENTOR = Set.of(Access.MENTOR);
    static final Set<String> PARTICIPANT = Set.of(Access.OWN, ParticipantPermissions.READ_OWN);

    private Optional<Account> account = Optional.empty();
    private Set<String> permissions = Set.of();
    private Set<String> lent = Set.of();
    private Optional<UUID> own = Optional.empty();
    private final Set<UUID> caseload = new HashSet<>();

    public void coordinator() {
        coordinator("tomasz");
    }

    public void coordinator(String name) {
        sign(name, UUID.nameUUIDFromBytes("tomasz".getBytes()), COORDINATOR);
    }

    public void planner(UUID... people) {
        sign("planner", UUID.nameUUIDFromBytes("planner".getBytes()), PLANNER);
        caseload.addAll(Set.of(people));
    }

    public void auditor() {
        sign("auditor", UUID.nameUUIDFromBytes("auditor".getBytes()), AUDITOR);
    }

    /** @param accountId see {@link Town#mentorAccount} */
    public void mentor(UUID accountId) {
        sign("mentor", accountId, MENTOR);
    }

    /** A mentor who is a participant too. */
    public void peer(UUID accountId, UUID participantId) {
        sign("peer", accountId, Set.of(Access.MENTOR, Access.OWN, ParticipantPermissions.READ_OWN));
        own = Optional.of(participantId);
    }

    public void participant(UUID id) {
        sign("participant", UUID.nameUUIDFromBytes(("of " + id).getBytes()), PARTICIPANT);
        own = Optional.of(id);
    }

    public void nobody() {
        sign("nobody", new UUID(0, 0), Set.of());
        account = Optional.empty();
    }

    private void sign(String name, UUID id, Set<String> held) {
        account = Optional.of(new Account(id, name, name, Set.of(), Locale.ENGLISH));
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
        return account.isPresent() && (permissions.contains(permission) || lent.contains(permission));
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
        return work.get();
    }

    @Override
    public <T> T lending(Set<String> more, Supplier<T> work) {
        Set<String> before = lent;
        lent = more;
        try {
            return work.get();
        } finally {
            lent = before;
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
