package org.boardwalk.participants.internal.app.imports;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicateKey;
import org.boardwalk.participants.internal.app.People;
import org.boardwalk.participants.internal.domain.IdentifierEntity;
import org.boardwalk.participants.internal.domain.ParticipantEntity;

/** Who is here already, of all the people a file may mean. */
final class Known {
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
        known.findPeople(rows, keys.contains(DuplicateKey.EMAIL), keys.contains(DuplicateKey.NAME_AND_BIRTH_DATE));
        known.findFormerNumbers(rows);
        known.load();
        return known;
    }

    /**
     * One pass over the keys of everybody: a hundred thousand of them take less than the lookups of a file with a few
     * thousand rows, which a database answers with one pass for every few hundred keys.
     */
    private void findPeople(List<Person> rows, boolean byEmail, boolean byName) {
        Set<String> fileNumbers = rows.stream().map(Person::number).collect(Collectors.toSet());
        Set<String> fileEmails = byEmail ? rows.stream().map(Person::email).collect(Collectors.toSet()) : Set.of();
        Set<Fingerprint> fileNames = byName ? fingerprints(rows) : Set.of();
        entities.createQuery(
                        "select p.id, p.externalKey, p.emailKey, p.nameKey, p.birthDate from ParticipantEntity p",
                        Object[].class)
                .getResultStream()
                .forEach(row -> {
                    UUID id = (UUID) row[0];
                    if (row[1] instanceof String number && fileNumbers.contains(number)) {
                        numbers.put(number, id);
                    }
                    if (row[2] instanceof String email && fileEmails.contains(email)) {
                        emails.computeIfAbsent(email, key -> new HashSet<>()).add(id);
                    }
                    if (row[4] instanceof LocalDate birth) {
                        addName(new Fingerprint((String) row[3], birth), id, fileNames);
                    }
                });
    }

    private void addName(Fingerprint name, UUID id, Set<Fingerprint> fileNames) {
        if (fileNames.contains(name)) {
            names.computeIfAbsent(name, key -> new HashSet<>()).add(id);
        }
    }

    private static Set<Fingerprint> fingerprints(List<Person> rows) {
        return rows.stream()
                .flatMap(row -> row.birthDate().map(date -> new Fingerprint(row.name(), date)).stream())
                .collect(Collectors.toSet());
    }

    /** Numbers of merged records: few. */
    private void findFormerNumbers(List<Person> rows) {
        Set<String> fileNumbers = rows.stream().map(Person::number).collect(Collectors.toSet());
        entities.createQuery(
                        "select i.numberKey, i.participantId from IdentifierEntity i where i.system = :system",
                        Object[].class)
                .setParameter("system", IdentifierEntity.STATE)
                .getResultStream()
                .filter(row -> fileNumbers.contains((String) row[0]))
                .forEach(row -> formerNumbers.put((String) row[0], (UUID) row[1]));
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
