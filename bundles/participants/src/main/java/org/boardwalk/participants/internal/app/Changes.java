package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.event.ParticipantExited;
import org.boardwalk.participants.api.event.ParticipantRegistered;
import org.boardwalk.participants.api.event.ParticipantStatusChanged;
import org.boardwalk.participants.api.event.PlannerAssigned;
import org.boardwalk.participants.internal.domain.DetailsRules;
import org.boardwalk.participants.internal.domain.IdentifierEntity;
import org.boardwalk.participants.internal.domain.Keys;
import org.boardwalk.participants.internal.domain.ParticipantEntity;
import org.boardwalk.participants.internal.domain.PastSpell;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.Roles;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes of one person; inside a transaction, after the permission was checked. */
@Component(service = Changes.class)
public class Changes {
    private final EntityManager entities;
    private final Events events;
    private final Accounts accounts;
    private final People people;

    @Activate
    public Changes(
            @Reference(target = "(osgi.unit.name=participants)") EntityManager entities,
            @Reference Events events,
            @Reference Accounts accounts) {
        this.entities = entities;
        this.events = events;
        this.accounts = accounts;
        this.people = new People(entities);
    }

    Participant register(ParticipantDetails raw, Optional<UUID> plannerId) {
        ParticipantDetails details = checked(raw);
        requireFreeNumber(details, null);
        ParticipantEntity person = new ParticipantEntity(details);
        person.assignTo(plannerId.orElse(null));
        entities.persist(person);
        people.flush();
        events.publish(new ParticipantRegistered(person.id(), details.programme()));
        plannerId.ifPresent(planner -> events.publish(new PlannerAssigned(person.id(), planner, null)));
        return people.toRecord(person);
    }

    Participant update(UUID id, long version, ParticipantDetails raw) {
        ParticipantEntity person = people.get(id, version);
        ParticipantDetails details = checked(raw);
        requireFreeNumber(details, person.id());
        requireEntry(person, details);
        person.describe(details);
        people.flush();
        return people.toRecord(person);
    }

    Participant changeStatus(UUID id, long version, ParticipantStatus status, LocalDate on, String reason) {
        if (on.isAfter(LocalDate.now())) {
            throw new ProblemException("participants.futureDate");
        }
        ParticipantEntity person = people.get(id, version);
        ParticipantStatus before = person.status();
        boolean wasIn = person.exitDate().isEmpty();
        Optional<PastSpell> ended = person.ended();
        person.move(status, on, reason);
        people.keepPast(person, ended);
        people.flush();
        if (before != status) {
            events.publish(new ParticipantStatusChanged(person.id(), before, status, on));
        }
        person.exitDate()
                .filter(exit -> wasIn)
                .ifPresent(exit -> events.publish(new ParticipantExited(person.id(), exit, person.exitReason())));
        return people.toRecord(person);
    }

    void requirePlanner(UUID plannerId) {
        if (accounts.find(plannerId)
                .filter(account -> account.hasRole(Roles.CAREER_PLANNER))
                .isEmpty()) {
            throw new ProblemException("participants.notAPlanner");
        }
    }

    int assign(Collection<UUID> ids, Optional<UUID> plannerId) {
        List<ParticipantEntity> moving = people.all(new ArrayList<>(ids)).stream()
                .filter(person -> !person.plannerId().equals(plannerId))
                .toList();
        for (ParticipantEntity person : moving) {
            UUID before = person.plannerId().orElse(null);
            person.assignTo(plannerId.orElse(null));
            events.publish(new PlannerAssigned(person.id(), plannerId.orElse(null), before));
        }
        people.flush();
        return moving.size();
    }

    Participant link(UUID id, long version, Optional<UUID> accountId) {
        ParticipantEntity person = people.get(id, version);
        if (accountId.isPresent() && accounts.find(accountId.get()).isEmpty()) {
            throw new ProblemException("participants.accountUnknown");
        }
        person.linkTo(accountId.orElse(null));
        people.flush();
        return people.toRecord(person);
    }

    /** What is kept, or the first thing that is wrong with it. */
    static ParticipantDetails checked(ParticipantDetails raw) {
        ParticipantDetails details = DetailsRules.tidy(raw);
        DetailsRules.check(details, LocalDate.now()).stream().findFirst().ifPresent(finding -> {
            throw new ProblemException(finding.code(), finding.arguments().toArray());
        });
        return details;
    }

    /** Somebody who is or was in the programme keeps an entry date that fits the exit. */
    private static void requireEntry(ParticipantEntity person, ParticipantDetails details) {
        LocalDate entry = details.entryDate();
        if (entry == null && person.status() != ParticipantStatus.APPLICANT) {
            throw new ProblemException("participants.required.entryDate");
        }
        if (entry != null && person.exitDate().filter(entry::isAfter).isPresent()) {
            throw new ProblemException("participants.exitBeforeEntry");
        }
    }

    /** A number that somebody had before a merge is still that person's. */
    void requireFreeNumber(ParticipantDetails details, @Nullable UUID own) {
        String key = Keys.orNull(details.externalId());
        if (key == null) {
            return;
        }
        boolean taken =
                entities.createQuery("select p.id from ParticipantEntity p where p.externalKey = :key", UUID.class)
                                .setParameter("key", key)
                                .getResultStream()
                                .anyMatch(id -> !id.equals(own))
                        || entities.createQuery(
                                        "select i.participantId from IdentifierEntity i where i.system = :system and i.numberKey = :key",
                                        UUID.class)
                                .setParameter("system", IdentifierEntity.STATE)
                                .setParameter("key", key)
                                .getResultStream()
                                .anyMatch(id -> !id.equals(own));
        if (taken) {
            throw new ProblemException("participants.externalIdTaken");
        }
    }
}
