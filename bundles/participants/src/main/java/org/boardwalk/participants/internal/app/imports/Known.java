package org.boardwalk.participants.internal.app.imports;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicateKey;
import org.boardwalk.participants.internal.app.Chunks;
import org.boardwalk.participants.internal.app.People;
import org.boardwalk.participants.internal.domain.IdentifierEntity;
import org.boardwalk.participants.internal.domain.ParticipantEntity;

/** Who is here already, of all the people a file may mean: looked up in bulk, a few hundred in one statement. */
final class Known {
    private static final int CHUNK = 500;

    private final EntityManager entities;
    private final Map<String, UUID> numbers = new HashMap<>();
    private final Map<String, UUID> formerNumbers = new HashMap<>();
    private final Map<String, Set<UUID>> emails = new HashMap<>();
    private final Map<Fingerprint, Set<UUID>> names = new HashMap<>();
    private final Map<UUID, ParticipantEntity> people = new HashMap<>();

    private Known(EntityManager entities) {
        this.entities = entities;
    }

    static Known of(EntityManager entities, List<Person> rows, List<DuplicateKey> keys) {
        Known known = new Known(entities);
        known.findNumbers(distinct(rows.stream().map(Person::number).toList()));
        if (keys.contains(DuplicateKey.EMAIL)) {
            known.findEmails(distinct(rows.stream().map(Person::email).toList()));
        }
        if (keys.contains(DuplicateKey.NAME_AND_BIRTH_DATE)) {
            known.findNames(rows);
        }
        known.load();
        return known;
    }

    private static List<String> distinct(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).distinct().toList();
    }

    private void findNumbers(List<String> keys) {
        pairs("select p.externalKey, p.id from ParticipantEntity p where p.externalKey in :keys", keys)
                .forEach(row -> numbers.put((String) row[0], (UUID) row[1]));
        pairs(
                        "select i.numberKey, i.participantId from IdentifierEntity i where i.system = '"
                                + IdentifierEntity.STATE + "' and i.numberKey in :keys",
                        keys)
                .forEach(row -> formerNumbers.put((String) row[0], (UUID) row[1]));
    }

    private void findEmails(List<String> keys) {
        pairs("select p.emailKey, p.id from ParticipantEntity p where p.emailKey in :keys", keys)
                .forEach(row -> emails.computeIfAbsent((String) row[0], key -> new HashSet<>())
                        .add((UUID) row[1]));
    }

    private void findNames(List<Person> rows) {
        List<String> keys = distinct(rows.stream()
                .filter(row -> row.birthDate().isPresent())
                .map(Person::name)
                .toList());
        pairs("select p.nameKey, p.id, p.birthDate from ParticipantEntity p where p.nameKey in :keys", keys).stream()
                .filter(row -> row[2] != null)
                .forEach(row -> names.computeIfAbsent(
                                new Fingerprint((String) row[0], (LocalDate) row[2]), key -> new HashSet<>())
                        .add((UUID) row[1]));
    }

    private List<Object[]> pairs(String query, List<String> keys) {
        List<Object[]> found = new ArrayList<>();
        for (List<String> some : Chunks.of(keys, CHUNK)) {
            found.addAll(entities.createQuery(query, Object[].class)
                    .setParameter("keys", some)
                    .getResultList());
        }
        return found;
    }

    private void load() {
        Set<UUID> ids = new HashSet<>(numbers.values());
        ids.addAll(formerNumbers.values());
        emails.values().forEach(ids::addAll);
        names.values().forEach(ids::addAll);
        new People(entities).all(List.copyOf(ids)).forEach(person -> people.put(person.id(), person));
    }

    /** Who has this number now. */
    Optional<ParticipantEntity> byNumber(String key) {
        return Optional.ofNullable(numbers.get(key)).map(people::get);
    }

    /** Whose number this was before a merge. */
    Optional<ParticipantEntity> byFormerNumber(String key) {
        return Optional.ofNullable(formerNumbers.get(key)).map(people::get);
    }

    List<ParticipantEntity> byEmail(String key) {
        return persons(emails.getOrDefault(key, Set.of()));
    }

    List<ParticipantEntity> byName(String key, LocalDate birthDate) {
        return persons(names.getOrDefault(new Fingerprint(key, birthDate), Set.of()));
    }

    private List<ParticipantEntity> persons(Set<UUID> ids) {
        return ids.stream().map(people::get).filter(Objects::nonNull).toList();
    }

    private record Fingerprint(String name, LocalDate birthDate) {}
}
