package org.boardwalk.mentoring.internal.app;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.directory.ParticipantDirectory;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.Roles;

/** The participants and accounts of a test. Participants are read with the rights of whoever is signed in. */
public final class Town {
    private final Somebody somebody;
    private final Map<UUID, Participant> people = new LinkedHashMap<>();
    private final List<Account> mentors = new ArrayList<>();

    Town(Somebody somebody) {
        this.somebody = somebody;
    }

    void empty() {
        people.clear();
        mentors.clear();
    }

    /** Thirty years old. */
    public UUID person(String given, String family) {
        return person(given, family, Optional.of(LocalDate.now().minusYears(30)));
    }

    public UUID person(String given, String family, Optional<LocalDate> born) {
        UUID id = UUID.randomUUID();
        ParticipantDetails details = ParticipantDetails.builder()
                .externalId("N-" + (people.size() + 1))
                .givenName(given)
                .familyName(family)
                .birthDate(born.orElse(null))
                .email(given.toLowerCase(Locale.ROOT) + "@example.org")
                .phone("216-555-0100")
                .county("Cuyahoga")
                .language("en")
                .build();
        people.put(id, participant(id, details, ParticipantStatus.ACTIVE));
        return id;
    }

    /** Whoever asks. */
    public Optional<Participant> find(UUID id) {
        return Optional.ofNullable(people.get(id));
    }

    /** The record is another one, all of it. */
    public void change(UUID id, ParticipantDetails details) {
        people.put(id, participant(id, details, people.get(id).status()));
    }

    public void move(UUID id, ParticipantStatus status) {
        Participant before = people.get(id);
        people.put(id, participant(id, before.details(), status));
    }

    private static Participant participant(UUID id, ParticipantDetails details, ParticipantStatus status) {
        return new Participant(
                id,
                1,
                details,
                List.of(),
                status,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    /** An account that can sign in as a mentor. */
    public UUID mentorAccount(String name) {
        Account account = new Account(UUID.randomUUID(), name, name, Set.of(Roles.MENTOR), Locale.ENGLISH);
        mentors.add(account);
        return account.id();
    }

    /** The administrator switches it off. */
    public void switchOff(UUID accountId) {
        mentors.removeIf(account -> account.id().equals(accountId));
    }

    Accounts accounts() {
        return proxy(Accounts.class, (self, method, call) -> switch (method.getName()) {
            case "withRole" -> call[0].equals(Roles.MENTOR) ? List.copyOf(mentors) : List.of();
            case "find" ->
                mentors.stream().filter(one -> one.id().equals(call[0])).findFirst();
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    Participants participants() {
        return proxy(Participants.class, (self, method, call) -> switch (method.getName()) {
            case "find" -> Optional.ofNullable(people.get((UUID) call[0])).filter(one -> somebody.mayRead(one.id()));
            case "summaries" -> summaries((Collection<?>) call[0]);
            case "birthDates" -> birthDates((Collection<?>) call[0]);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private Map<UUID, LocalDate> birthDates(Collection<?> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(people.get((UUID) id)))
                .filter(one -> one.details().birthDate() != null)
                .collect(Collectors.toMap(Participant::id, one -> one.details().birthDate()));
    }

    private Map<UUID, ParticipantSummary> summaries(Collection<?> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(people.get((UUID) id)))
                .filter(one -> somebody.mayRead(one.id()))
                .collect(Collectors.toMap(Participant::id, Town::summary));
    }

    public static ParticipantSummary summary(Participant one) {
        ParticipantDetails details = one.details();
        return new ParticipantSummary(
                one.id(),
                details.externalId(),
                details.givenName(),
                details.familyName(),
                details.preferredName(),
                details.email(),
                one.status(),
                details.programme(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public ParticipantDirectory directory() {
        return () -> new ParticipantDirectory.Snapshot() {
            @Override
            public ParticipantDirectory.Match find(ParticipantDirectory.Clues clues) {
                Optional<UUID> found = seen().filter(
                                one -> one.details().externalId().equals(clues.externalId()))
                        .map(Participant::id)
                        .findFirst();
                return new ParticipantDirectory.Match(
                        found.isPresent()
                                ? ParticipantDirectory.Match.Kind.FOUND
                                : ParticipantDirectory.Match.Kind.NOBODY,
                        found,
                        true);
            }

            @Override
            public List<UUID> ids() {
                return seen().map(Participant::id).toList();
            }

            @Override
            public Optional<ParticipantDirectory.Clues> about(UUID id) {
                return Town.this.find(id).filter(one -> somebody.mayRead(id)).map(Town::clues);
            }
        };
    }

    private Stream<Participant> seen() {
        return people.values().stream().filter(one -> somebody.mayRead(one.id()));
    }

    private static ParticipantDirectory.Clues clues(Participant one) {
        ParticipantDetails details = one.details();
        return new ParticipantDirectory.Clues(
                one.id().toString(),
                details.externalId(),
                details.email(),
                details.givenName(),
                details.familyName(),
                Optional.ofNullable(details.birthDate()));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
