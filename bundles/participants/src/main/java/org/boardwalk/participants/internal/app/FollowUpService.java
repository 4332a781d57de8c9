package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.casefile.FollowUps;
import org.boardwalk.participants.api.participation.Spells;
import org.boardwalk.participants.internal.domain.FollowUpEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was found out after the exit. */
@Component(service = FollowUps.class)
public class FollowUpService implements FollowUps {
    private static final int LONGEST = 400;

    private final CurrentUser user;
    private final ParticipantAccess access;
    private final Transactions transactions;
    private final EntityManager entities;
    private final Spells spells;
    private final People people;

    @Activate
    public FollowUpService(
            @Reference CurrentUser user,
            @Reference ParticipantAccess access,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=participants)") EntityManager entities,
            @Reference Spells spells) {
        this.user = user;
        this.access = access;
        this.transactions = transactions;
        this.entities = entities;
        this.spells = spells;
        this.people = new People(entities);
    }

    @Override
    public List<FollowUp> list(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> entities.createQuery(
                        "select f from FollowUpEntity f where f.participantId = :id order by f.onDay desc, f.id",
                        FollowUpEntity.class)
                .setParameter("id", people.get(participantId).id())
                .getResultStream()
                .map(FollowUpEntity::toRecord)
                .toList());
    }

    @Override
    public FollowUp record(NewFollowUp followUp) {
        access.requireWrite(followUp.participantId());
        require(!followUp.on().isAfter(LocalDate.now()), "participants.futureDate");
        require(isSentence(followUp.evidence()), "participants.followUp.noEvidence", LONGEST);
        return transactions.write(() -> {
            boolean exited = spells.of(followUp.participantId()).stream()
                    .flatMap(spell -> spell.exit().stream())
                    .anyMatch(followUp.on()::isAfter);
            require(exited, "participants.followUp.notAfterExit");
            FollowUpEntity row = new FollowUpEntity(
                    followUp, people.get(followUp.participantId()).id(), by());
            entities.persist(row);
            entities.flush();
            return row.toRecord();
        });
    }

    @Override
    public FollowUp takeBack(UUID id, long version, String reason) {
        require(isSentence(reason), "participants.followUp.noReason", LONGEST);
        return transactions.write(() -> {
            FollowUpEntity row = Optional.ofNullable(entities.find(FollowUpEntity.class, id))
                    .orElseThrow(() -> new ProblemException("participants.followUp.notFound"));
            access.requireWrite(row.participantId());
            require(row.version() == version, "platform.conflict");
            row.takeBack(reason.strip());
            entities.flush();
            return row.toRecord();
        });
    }

    private String by() {
        return user.account().map(Account::displayName).orElseGet(user::actor);
    }

    private static boolean isSentence(String text) {
        return !text.isBlank() && text.strip().length() <= LONGEST;
    }

    private static void require(boolean holds, String otherwise, Object... arguments) {
        if (!holds) {
            throw new ProblemException(otherwise, arguments);
        }
    }
}
