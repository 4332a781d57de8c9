package org.boardwalk.participants.internal.app.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicateKey;

/** The people the rows so far were about, to find a second row about one of them. */
final class Seen {
    private final List<DuplicateKey> keys;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<UUID, Person> matched = new HashMap<>();

    Seen(List<DuplicateKey> keys) {
        this.keys = keys;
    }

    /** The earlier row about the same person. */
    Optional<Person> earlier(Person person) {
        return marks(person)
                .map(people::get)
                .filter(other -> other != null && !person.isSurelyNot(other.number()))
                .findFirst();
    }

    /** The earlier row that was recognised as the same person. */
    Optional<Person> earlier(UUID participant) {
        return Optional.ofNullable(matched.get(participant));
    }

    void add(Person person) {
        marks(person).forEach(mark -> people.putIfAbsent(mark, person));
    }

    void add(UUID participant, Person person) {
        matched.putIfAbsent(participant, person);
    }

    /** A number is nobody else's, whether or not people are recognised by it. */
    private Stream<String> marks(Person person) {
        Stream<String> number = person.number().isEmpty() ? Stream.of() : Stream.of("n " + person.number());
        return Stream.concat(number, keys.stream().flatMap(key -> mark(key, person).stream()));
    }

    private static Optional<String> mark(DuplicateKey key, Person person) {
        return switch (key) {
            case EXTERNAL_ID -> Optional.empty();
            case EMAIL ->
                Optional.of(person.email()).filter(email -> !email.isEmpty()).map(email -> "e " + email);
            case NAME_AND_BIRTH_DATE -> person.birthDate().map(date -> "b " + person.name() + " " + date);
        };
    }
}
