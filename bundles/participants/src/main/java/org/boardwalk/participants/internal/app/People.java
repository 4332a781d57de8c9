package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.participants.api.Identifier;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.internal.domain.IdentifierEntity;
import org.boardwalk.participants.internal.domain.MergedEntity;
import org.boardwalk.participants.internal.domain.ParticipantEntity;
import org.boardwalk.participants.internal.domain.PastSpell;
import org.boardwalk.participants.internal.domain.PastSpellEntity;
import org.boardwalk.platform.api.problem.ProblemException;

/** The table of people; inside a transaction, without asking who may see them. */
public final class People {
    private static final int CHUNK = Chunks.KEYS;

    private final EntityManager entities;

    public People(EntityManager entities) {
        this.entities = entities;
    }

    /** The person, also by the id of a record merged into this one. */
    Optional<ParticipantEntity> find(UUID id) {
        return Optional.ofNullable(entities.find(ParticipantEntity.class, id))
                .or(() -> Optional.ofNullable(entities.find(MergedEntity.class, id))
                        .map(merged -> entities.find(ParticipantEntity.class, merged.keepId())));
    }

    ParticipantEntity get(UUID id) {
        return find(id).orElseThrow(() -> new ProblemException("participants.notFound"));
    }

    /** For a change somebody made to what they had read. */
    ParticipantEntity get(UUID id, long version) {
        ParticipantEntity person = get(id);
        if (person.version() != version) {
            throw new ProblemException("platform.conflict");
        }
        return person;
    }

    /** Keeps the spell that had ended, now that the person has come back: it has outcomes of its own. */
    public void keepPast(ParticipantEntity person, Optional<PastSpell> before) {
        before.filter(spell -> person.entryDate().filter(spell::isOverBy).isPresent())
                .ifPresent(spell -> entities.persist(new PastSpellEntity(person.id(), spell)));
    }

    /**
     * Those of the ids that are there. Pending changes are not written first: looking for them before each of a
     * thousand pieces would go through everybody read so far each time.
     */
    public List<ParticipantEntity> all(List<UUID> ids) {
        List<ParticipantEntity> found = new ArrayList<>();
        for (List<UUID> some : Chunks.of(ids, CHUNK)) {
            found.addAll(entities.createQuery(
                            "select p from ParticipantEntity p where p.id in :ids", ParticipantEntity.class)
                    .setParameter("ids", some)
                    .setFlushMode(FlushModeType.COMMIT)
                    .getResultList());
        }
        return found;
    }

    Participant toRecord(ParticipantEntity person) {
        UUID id = person.id();
        return record(
                person,
                identifiers(List.of(id)).getOrDefault(id, List.of()),
                cohorts(List.of(id)).getOrDefault(id, Set.of()));
    }

    /** In the order of the ids. */
    List<Participant> toRecords(List<UUID> ids) {
        Map<UUID, ParticipantEntity> byId = new HashMap<>();
        all(ids).forEach(person -> byId.put(person.id(), person));
        Map<UUID, List<Identifier>> identifiers = identifiers(ids);
        Map<UUID, Set<UUID>> cohorts = cohorts(ids);
        return ids.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(person -> record(
                        person,
                        identifiers.getOrDefault(person.id(), List.of()),
                        cohorts.getOrDefault(person.id(), Set.of())))
                .toList();
    }

    Map<UUID, List<Identifier>> identifiers(List<UUID> ids) {
        Map<UUID, List<Identifier>> found = new HashMap<>();
        for (List<UUID> some : Chunks.of(ids, CHUNK)) {
            entities.createQuery(
                            "select i from IdentifierEntity i where i.participantId in :ids", IdentifierEntity.class)
                    .setParameter("ids", some)
                    .getResultList()
                    .forEach(identifier -> found.computeIfAbsent(identifier.participantId(), id -> new ArrayList<>())
                            .add(identifier.toRecord()));
        }
        return found;
    }

    private Map<UUID, Set<UUID>> cohorts(List<UUID> ids) {
        Map<UUID, Set<UUID>> found = new HashMap<>();
        for (List<UUID> some : Chunks.of(ids, CHUNK)) {
            entities.createQuery(
                            "select m.participantId, m.cohortId from MemberEntity m where m.participantId in :ids",
                            Object[].class)
                    .setParameter("ids", some)
                    .getResultList()
                    .forEach(row -> found.computeIfAbsent((UUID) row[0], id -> new HashSet<>())
                            .add((UUID) row[1]));
        }
        return found;
    }

    private static Participant record(ParticipantEntity person, List<Identifier> identifiers, Set<UUID> cohorts) {
        return new Participant(
                person.id(),
                person.version(),
                person.details(),
                identifiers,
                person.status(),
                person.exitDate(),
                person.exitReason(),
                person.plannerId(),
                person.accountId(),
                cohorts,
                person.lastServiceOn());
    }

    /** Writes what is pending, and turns a number or an account that somebody else has into a sentence. */
    public void flush() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            if (Violations.of(e, "participants_external_key") || Violations.of(e, "participants_identifier_once")) {
                throw new ProblemException("participants.externalIdTaken");
            }
            throw Violations.of(e, "participants_account") ? new ProblemException("participants.accountTaken") : e;
        }
    }
}
