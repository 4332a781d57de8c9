package org.boardwalk.mentoring.internal.app.relation;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;

/** Who works during a test: one person, or in a race another one on each thread. */
final class Somebody implements CurrentUser, ParticipantAccess {
    private static final Set<String> COORDINATOR = Set.of(
            Access.READ,
            Access.PLAN,
            Access.PROFILES,
            Access.SCREEN,
            Access.COORDINATE,
            ParticipantPermissions.READ_ALL,
            ParticipantPermissions.WRITE);

    /** @param own participant she is */
    record Person(String name, Set<String> held, Set<UUID> caseload, Optional<UUID> own) {
        Account account() {
            return new Account(UUID.nameUUIDFromBytes(name.getBytes()), name, name, Set.of(), Locale.ENGLISH);
        }
    }

    private final ThreadLocal<Person> here = new ThreadLocal<>();
    private Person everywhere = coordinator("Cora");

    static Person coordinator(String name) {
        return new Person(name, COORDINATOR, Set.of(), Optional.empty());
    }

    static Person planner(String name, UUID... people) {
        return new Person(
                name, Set.of(Access.READ, ParticipantPermissions.READ_CASELOAD), Set.of(people), Optional.empty());
    }

    static Person mentor(String name) {
        return new Person(name, Set.of(Access.MENTOR), Set.of(), Optional.empty());
    }

    static Person mentee(UUID id) {
        return new Person("participant " + id, Set.of(Access.OWN), Set.of(), Optional.of(id));
    }

    void is(Person person) {
        everywhere = person;
    }

    /** On one thread of a race. */
    <T> Callable<T> as(Person person, Callable<T> work) {
        return () -> {
            here.set(person);
            try {
                return work.call();
            } finally {
                here.remove();
            }
        };
    }

    private Person now() {
        return Optional.ofNullable(here.get()).orElse(everywhere);
    }

    @Override
    public Optional<Account> account() {
        return Optional.of(now().account());
    }

    @Override
    public boolean may(String permission) {
        return now().held().contains(permission);
    }

    @Override
    public Account require() {
        return now().account();
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
        return now().name();
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
        require(ParticipantPermissions.WRITE);
    }

    @Override
    public boolean mayRead(UUID participantId) {
        return may(ParticipantPermissions.READ_ALL)
                || now().caseload().contains(participantId)
                || now().own().filter(participantId::equals).isPresent();
    }

    @Override
    public boolean mayWrite(UUID participantId) {
        return mayRead(participantId) && may(ParticipantPermissions.WRITE);
    }

    @Override
    public Set<UUID> readable(Collection<UUID> ids) {
        return ids.stream().filter(this::mayRead).collect(Collectors.toSet());
    }

    @Override
    public Optional<UUID> own() {
        return now().own();
    }
}
