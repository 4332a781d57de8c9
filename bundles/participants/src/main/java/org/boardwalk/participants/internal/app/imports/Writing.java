package org.boardwalk.participants.internal.app.imports;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.event.ParticipantExited;
import org.boardwalk.participants.api.event.ParticipantStatusChanged;
import org.boardwalk.participants.api.event.ParticipantsImported;
import org.boardwalk.participants.api.event.PlannerAssigned;
import org.boardwalk.participants.api.imports.ImportProgress.Phase;
import org.boardwalk.participants.internal.app.Chunks;
import org.boardwalk.participants.internal.app.Violations;
import org.boardwalk.participants.internal.domain.MemberEntity;
import org.boardwalk.participants.internal.domain.ParticipantEntity;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;

/** Writes what was decided, in the transaction of the import; the audit trail follows by itself. */
final class Writing {
    private static final int FLUSH = 1000;
    private static final int IDS_IN_AN_EVENT = 500;

    private final EntityManager entities;
    private final Events events;
    private final Pace pace;
    private final List<UUID> registered = new ArrayList<>();
    private final List<MemberEntity> members = new ArrayList<>();
    private final List<UUID> changed = new ArrayList<>();

    Writing(EntityManager entities, Events events, Pace pace) {
        this.entities = entities;
        this.events = events;
        this.pace = pace;
    }

    void write(UUID importId, List<Decision> decisions) {
        int done = 0;
        for (List<Decision> some : Chunks.of(decisions, FLUSH)) {
            for (Decision decision : some) {
                pace.at(Phase.WRITING, done++);
                write(decision);
            }
            flush();
            // After their people: the database checks the reference at once.
            members.forEach(entities::persist);
            members.clear();
        }
        flush();
        publish(importId);
    }

    private void write(Decision decision) {
        ParticipantEntity person = decision.known().orElseGet(() -> new ParticipantEntity(decision.details()));
        if (decision.isNew()) {
            person.standAs(decision.spell());
            person.assignTo(decision.planner().orElse(null));
            entities.persist(person);
            registered.add(person.id());
        } else {
            change(person, decision);
            changed.add(person.id());
        }
        decision.cohorts().forEach(cohort -> members.add(new MemberEntity(cohort, person.id())));
    }

    private void change(ParticipantEntity person, Decision decision) {
        ParticipantStatus before = person.status();
        boolean wasIn = person.exitDate().isEmpty();
        Optional<UUID> planner = person.plannerId();
        person.describe(decision.details());
        person.standAs(decision.spell());
        person.assignTo(decision.planner().orElse(null));
        tell(person, before, wasIn, planner);
    }

    private void tell(ParticipantEntity person, ParticipantStatus before, boolean wasIn, Optional<UUID> planner) {
        if (before != person.status()) {
            var on = person.exitDate().or(person::entryDate).orElse(java.time.LocalDate.now());
            events.publish(new ParticipantStatusChanged(person.id(), before, person.status(), on));
        }
        person.exitDate()
                .filter(exit -> wasIn)
                .ifPresent(exit -> events.publish(new ParticipantExited(person.id(), exit, person.exitReason())));
        if (!planner.equals(person.plannerId())) {
            events.publish(new PlannerAssigned(person.id(), person.plannerId().orElse(null), planner.orElse(null)));
        }
    }

    private void publish(UUID importId) {
        Chunks.of(registered, IDS_IN_AN_EVENT)
                .forEach(ids -> events.publish(new ParticipantsImported(importId, List.copyOf(ids), List.of())));
        Chunks.of(changed, IDS_IN_AN_EVENT)
                .forEach(ids -> events.publish(new ParticipantsImported(importId, List.of(), List.copyOf(ids))));
    }

    private void flush() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            boolean taken =
                    Violations.of(e, "participants_external_key") || Violations.of(e, "participants_member_once");
            throw taken ? new ProblemException("participants.import.meanwhile") : e;
        }
    }
}
