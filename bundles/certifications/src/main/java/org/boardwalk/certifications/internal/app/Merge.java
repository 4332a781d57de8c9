package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.certifications.internal.domain.AttemptEntity;
import org.boardwalk.certifications.internal.domain.HeldEntity;
import org.boardwalk.certifications.internal.domain.ReminderEntity;
import org.boardwalk.participants.api.MergeHandler;
import org.boardwalk.participants.api.event.ParticipantsMerged;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Moves credentials, exams and reminders when two records turn out to be one person: with the merge while this module is
 * on, by the event when it was off. A credential that both records have is kept once; the other copy is withdrawn.
 */
@Component(service = {MergeHandler.class, EventHandler.class})
public final class Merge implements MergeHandler, EventHandler<ParticipantsMerged> {
    private final EntityManager entities;
    private final WalletStore wallets;
    private final ReminderMail mail;

    @Activate
    public Merge(
            @Reference(target = "(osgi.unit.name=certifications)") EntityManager entities,
            @Reference WalletStore wallets,
            @Reference ReminderMail mail) {
        this.entities = entities;
        this.wallets = wallets;
        this.mail = mail;
    }

    @Override
    public String module() {
        return "certifications";
    }

    @Override
    public List<Moves> preview(UUID keep, UUID gone) {
        return Stream.of(
                        new Moves(
                                module(),
                                "certifications.merge.held",
                                wallets.rows(gone).size()),
                        new Moves(
                                module(),
                                "certifications.merge.attempts",
                                attempts(gone).size()))
                .filter(moves -> moves.count() > 0)
                .toList();
    }

    @Override
    public void move(UUID keep, UUID gone) {
        List<String> has = wallets.rows(keep).stream().map(HeldEntity::onceKey).toList();
        for (HeldEntity row : wallets.rows(gone)) {
            if (has.contains(row.onceKey())) {
                row.withdraw(row.remark());
            }
            row.giveTo(keep);
        }
        List<String> open = attempts(keep).stream()
                .filter(attempt -> attempt.outcome().isOpen())
                .map(AttemptEntity::code)
                .toList();
        for (AttemptEntity attempt : attempts(gone)) {
            if (attempt.outcome().isOpen() && open.contains(attempt.code())) {
                attempt.giveWay();
            }
            attempt.giveTo(keep);
        }
        reminders(gone).forEach(reminder -> reminder.giveTo(keep));
        mail.merged(keep, gone);
        entities.flush();
    }

    private List<AttemptEntity> attempts(UUID person) {
        return entities.createQuery(
                        "select a from AttemptEntity a where a.participantId = :person", AttemptEntity.class)
                .setParameter("person", person)
                .getResultList();
    }

    private List<ReminderEntity> reminders(UUID person) {
        return entities.createQuery(
                        "select r from ReminderEntity r where r.participantId = :person", ReminderEntity.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public String id() {
        return "certifications.merge";
    }

    @Override
    public Class<ParticipantsMerged> type() {
        return ParticipantsMerged.class;
    }

    @Override
    public void handle(ParticipantsMerged event, Delivery delivery) {
        move(event.subject(), event.gone());
    }
}
