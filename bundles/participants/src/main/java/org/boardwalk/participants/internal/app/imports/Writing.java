package org.boardwalk.participants.internal.app.imports;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.event.ParticipantExited;
import org.boardwalk.participants.api.event.ParticipantStatusChanged;
import org.boardwalk.participants.api.event.ParticipantsImported;
import org.boardwalk.participants.api.event.PlannerAssigned;
import org.boardwalk.participants.internal.app.Chunks;
import org.boardwalk.participants.internal.app.People;
import org.boardwalk.participants.internal.app.Violations;
import org.boardwalk.participants.internal.domain.MemberEntity;
import org.boardwalk.participants.internal.domain.ParticipantEntity;
import org.boardwalk.participants.internal.domain.PastSpell;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.Pace;
import org.boardwalk.platform.tables.api.TableProgress.Phase;

/**
 * Writes what was decided, in the transaction of the import. Changed people are entities, which the audit trail
 * follows by itself; new ones are inserted in bulk and noted in it here.
 */
final class Writing {
    private static final int BATCH = 1000;
    private static final int IDS_IN_AN_EVENT = 500;

    private final EntityManager entities;
    private final Events events;
    private final AuditTrail audit;
    private final Pace pace;
    private final People people;
    private final List<UUID> registered = new ArrayList<>();
    private final List<UUID> changed = new ArrayList<>();
    private final List<MemberEntity> members = new ArrayList<>();

    Writing(EntityManager entities, Events events, AuditTrail audit, Pace pace) {
        this.entities = entities;
        this.events = events;
        this.audit = audit;
        this.pace = pace;
        this.people = new People(entities);
    }

    void write(UUID importId, List<Decision> decisions) {
        try (BulkInsert insert = new BulkInsert(entities.unwrap(Connection.class))) {
            int done = 0;
            for (List<Decision> some : Chunks.of(decisions, BATCH)) {
                for (Decision decision : some) {
                    pace.at(Phase.WRITING, done++);
                    write(decision, insert);
                }
                flush(insert);
            }
        }
        publish(importId);
    }

    private void write(Decision decision, BulkInsert insert) {
        ParticipantEntity person = decision.known().orElseGet(() -> new ParticipantEntity(decision.details()));
        if (decision.isNew()) {
            person.standAs(decision.spell());
            person.assignTo(decision.planner().orElse(null));
            insert.add(person);
            audit.note("participants", "created", person.id(), Told.about(person));
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
        Optional<PastSpell> ended = person.ended();
        person.describe(decision.details());
        person.standAs(decision.spell());
        people.keepPast(person, ended);
        person.assignTo(decision.planner().orElse(null));
        tell(person, before, wasIn, planner);
    }

    private void tell(ParticipantEntity person, ParticipantStatus before, boolean wasIn, Optional<UUID> planner) {
        if (before != person.status()) {
            LocalDate on = person.exitDate().or(person::entryDate).orElseGet(LocalDate::now);
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

    /** People first: the database checks at once that members of a cohort exist. */
    private void flush(BulkInsert insert) {
        try {
            insert.flush();
            members.forEach(entities::persist);
            members.clear();
            entities.flush();
        } catch (RuntimeException e) {
            boolean taken =
                    Violations.of(e, "participants_external_key") || Violations.of(e, "participants_member_once");
            throw taken ? new ProblemException("participants.import.meanwhile") : e;
        }
    }
}
