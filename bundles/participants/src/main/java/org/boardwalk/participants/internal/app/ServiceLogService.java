package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.participants.api.casefile.ServiceLog;
import org.boardwalk.participants.api.event.ServiceLogged;
import org.boardwalk.participants.internal.domain.ParticipantEntity;
import org.boardwalk.participants.internal.domain.ServiceEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Services, each once: the key is unique in the database, so two writers at the same moment log one. */
@Component(service = ServiceLog.class)
public class ServiceLogService implements ServiceLog {
    private final CurrentUser user;
    private final ParticipantAccess access;
    private final Transactions transactions;
    private final EntityManager entities;
    private final Events events;
    private final Vocabulary vocabulary;
    private final People people;
    private final CaseFile file;

    @Activate
    public ServiceLogService(
            @Reference CurrentUser user,
            @Reference ParticipantAccess access,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=participants)") EntityManager entities,
            @Reference Events events,
            @Reference Vocabulary vocabulary) {
        this.user = user;
        this.access = access;
        this.transactions = transactions;
        this.entities = entities;
        this.events = events;
        this.vocabulary = vocabulary;
        this.people = new People(entities);
        this.file = new CaseFile(entities);
    }

    @Override
    public List<Service> list(UUID participantId, int offset, int limit) {
        access.requireRead(participantId);
        return transactions.read(() -> entities.createQuery(
                        "select s from ServiceEntity s where s.participantId = :id order by s.onDay desc, s.id",
                        ServiceEntity.class)
                .setParameter("id", participantId)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(ServiceEntity::toRecord)
                .toList());
    }

    @Override
    public long count(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> entities.createQuery(
                        "select count(s) from ServiceEntity s where s.participantId = :id", Long.class)
                .setParameter("id", participantId)
                .getSingleResult());
    }

    @Override
    public Service log(NewService service) {
        access.requireWrite(service.participantId());
        requireValid(service);
        try {
            return transactions.write(() -> logged(service.key()).orElseGet(() -> add(service)));
        } catch (LoggedMeanwhile e) {
            return transactions.read(() -> logged(service.key())).orElseThrow(() -> e);
        }
    }

    private Optional<Service> logged(String key) {
        return entities.createQuery("select s from ServiceEntity s where s.onceKey = :key", ServiceEntity.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(ServiceEntity::toRecord);
    }

    private Service add(NewService service) {
        boolean extending = vocabulary
                .find(Vocabulary.SERVICE_TYPE, service.type())
                .map(Term::extendsParticipation)
                .orElseThrow(() -> new ProblemException("participants.service.unknownType", service.type()));
        ParticipantEntity person = people.get(service.participantId());
        ServiceEntity entity = new ServiceEntity(service, giver(), extending);
        entity.moveTo(person.id());
        entities.persist(entity);
        flush();
        if (extending) {
            restartClock(person, service.on());
        }
        events.publish(new ServiceLogged(
                person.id(), entity.id(), service.type(), service.on(), service.minutes(), extending));
        return entity.toRecord();
    }

    /**
     * Past the entity's version: a planner who has the person's form open must not lose what she typed because
     * somebody logged a service.
     */
    private void restartClock(ParticipantEntity person, LocalDate on) {
        if (person.entryDate().filter(on::isBefore).isPresent()
                || person.lastServiceOn().filter(last -> !last.isBefore(on)).isPresent()) {
            return;
        }
        setClock(person, on);
    }

    private void setClock(ParticipantEntity person, @Nullable LocalDate last) {
        LocalDate from = last == null ? person.entryDate().orElse(null) : last;
        String sql = "UPDATE participants_participant SET last_service_on = ?, clock_from = ? WHERE id = ?";
        try (PreparedStatement update = entities.unwrap(Connection.class).prepareStatement(sql)) {
            update.setDate(1, last == null ? null : Date.valueOf(last));
            update.setDate(2, from == null ? null : Date.valueOf(from));
            update.setString(3, person.id().toString());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new BulkFailure(e);
        }
        entities.refresh(person);
    }

    @Override
    public Service takeBack(UUID id, long version, String reason) {
        if (reason.isBlank() || reason.strip().length() > 400) {
            throw new ProblemException("participants.service.reasonMissing");
        }
        return transactions.write(() -> {
            ServiceEntity service = Optional.ofNullable(entities.find(ServiceEntity.class, id))
                    .orElseThrow(() -> new ProblemException("participants.service.notFound"));
            access.requireWrite(service.participantId());
            if (service.version() != version) {
                throw new ProblemException("platform.conflict");
            }
            service.takeBack(reason.strip());
            entities.flush();
            ParticipantEntity person = people.get(service.participantId());
            setClock(person, file.lastService(person.id(), person.entryDate()).orElse(null));
            return service.toRecord();
        });
    }

    private String giver() {
        return user.account().map(Account::displayName).orElseGet(user::actor);
    }

    private static void requireValid(NewService service) {
        if (service.on().isAfter(LocalDate.now())) {
            throw new ProblemException("participants.futureDate");
        }
        if (service.from().isAfter(service.on())) {
            throw new IllegalArgumentException("a service ends before it begins");
        }
        long days = service.from().datesUntil(service.on().plusDays(1)).count();
        if (service.minutes() < 0 || service.minutes() > 1440 * days) {
            throw new ProblemException("participants.service.minutes");
        }
        if (service.remark().length() > 400) {
            throw new ProblemException("participants.tooLong", 400);
        }
        if (service.key().isBlank() || service.key().length() > 120) {
            throw new IllegalArgumentException("the key of a service has 1 to 120 characters");
        }
    }

    private void flush() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw Violations.of(e, "participants_service_once") ? new LoggedMeanwhile(e) : e;
        }
    }

    /** Somebody logged the same occasion between our look and our insert. */
    private static final class LoggedMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LoggedMeanwhile(Throwable cause) {
            super(cause);
        }
    }
}
