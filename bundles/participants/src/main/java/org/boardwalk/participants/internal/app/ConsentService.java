package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.casefile.Consents;
import org.boardwalk.participants.api.event.ConsentRecorded;
import org.boardwalk.participants.internal.domain.ConsentEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Statements of consent, only ever added. */
@Component(service = Consents.class)
public class ConsentService implements Consents {
    private final CurrentUser user;
    private final ParticipantAccess access;
    private final Transactions transactions;
    private final EntityManager entities;
    private final Events events;
    private final Vocabulary vocabulary;

    @Activate
    public ConsentService(
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
    }

    @Override
    public List<Consent> history(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> entities.createQuery(
                        "select c from ConsentEntity c where c.participantId = :id order by c.onDay desc, c.recordedAt desc",
                        ConsentEntity.class)
                .setParameter("id", participantId)
                .getResultStream()
                .map(ConsentEntity::toRecord)
                .toList());
    }

    @Override
    public boolean given(UUID participantId, String purpose) {
        return history(participantId).stream()
                .filter(consent -> consent.purpose().equals(purpose))
                .findFirst()
                .filter(Consent::given)
                .isPresent();
    }

    @Override
    public Consent record(NewConsent consent) {
        requireMine(consent.participantId());
        requireValid(consent);
        return transactions.write(() -> {
            ConsentEntity entity = new ConsentEntity(consent, writer());
            entities.persist(entity);
            entities.flush();
            events.publish(
                    new ConsentRecorded(consent.participantId(), consent.purpose(), consent.given(), consent.on()));
            return entity.toRecord();
        });
    }

    /** Staff who may change the person, or the person. */
    private void requireMine(UUID participantId) {
        if (access.own().filter(participantId::equals).isEmpty()) {
            access.requireWrite(participantId);
        }
    }

    private void requireValid(NewConsent consent) {
        if (vocabulary.find(Vocabulary.CONSENT_PURPOSE, consent.purpose()).isEmpty()) {
            throw new ProblemException("participants.consent.unknownPurpose");
        }
        if (consent.on().isAfter(LocalDate.now())) {
            throw new ProblemException("participants.futureDate");
        }
        if (consent.remark().length() > 400) {
            throw new ProblemException("participants.tooLong", 400);
        }
    }

    private String writer() {
        return user.account().map(Account::displayName).orElseGet(user::actor);
    }
}
