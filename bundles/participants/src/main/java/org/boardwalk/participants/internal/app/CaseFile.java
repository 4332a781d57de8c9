package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.participants.api.MergeHandler.Moves;
import org.boardwalk.participants.internal.domain.ConsentEntity;
import org.boardwalk.participants.internal.domain.DocumentEntity;
import org.boardwalk.participants.internal.domain.FollowUpEntity;
import org.boardwalk.participants.internal.domain.IdentifierEntity;
import org.boardwalk.participants.internal.domain.MemberEntity;
import org.boardwalk.participants.internal.domain.NoteEntity;
import org.boardwalk.participants.internal.domain.OfParticipant;
import org.boardwalk.participants.internal.domain.PastSpellEntity;
import org.boardwalk.participants.internal.domain.ServiceEntity;

/** Everything this module itself keeps about a person; inside a transaction. */
final class CaseFile {
    private static final String MODULE = "participants";

    private final EntityManager entities;

    CaseFile(EntityManager entities) {
        this.entities = entities;
    }

    /** What a merge would move, one line for each kind there is any of. */
    List<Moves> preview(UUID gone) {
        List<Moves> moves = new ArrayList<>();
        count(moves, NoteEntity.class, "participants.merge.notes", gone);
        count(moves, ServiceEntity.class, "participants.merge.services", gone);
        count(moves, DocumentEntity.class, "participants.merge.documents", gone);
        count(moves, ConsentEntity.class, "participants.merge.consents", gone);
        count(moves, PastSpellEntity.class, "participants.merge.spells", gone);
        count(moves, FollowUpEntity.class, "participants.merge.followUps", gone);
        count(moves, MemberEntity.class, "participants.merge.cohorts", gone);
        count(moves, IdentifierEntity.class, "participants.merge.identifiers", gone);
        return moves;
    }

    private void count(List<Moves> moves, Class<? extends OfParticipant> type, String what, UUID gone) {
        long count = rows(type, gone).size();
        if (count > 0) {
            moves.add(new Moves(MODULE, what, count));
        }
    }

    /** Row by row, so that the audit trail shows each. */
    void move(UUID keep, UUID gone) {
        rows(NoteEntity.class, gone).forEach(row -> row.moveTo(keep));
        rows(ServiceEntity.class, gone).forEach(row -> row.moveTo(keep));
        rows(DocumentEntity.class, gone).forEach(row -> row.moveTo(keep));
        rows(ConsentEntity.class, gone).forEach(row -> row.moveTo(keep));
        rows(PastSpellEntity.class, gone).forEach(row -> row.moveTo(keep));
        rows(FollowUpEntity.class, gone).forEach(row -> row.moveTo(keep));
        rows(IdentifierEntity.class, gone).forEach(row -> row.moveTo(keep));
        moveMemberships(keep, gone);
    }

    /** Nobody is in a cohort twice. */
    private void moveMemberships(UUID keep, UUID gone) {
        Set<UUID> cohorts = new HashSet<>();
        rows(MemberEntity.class, keep).forEach(member -> cohorts.add(member.cohortId()));
        for (MemberEntity member : rows(MemberEntity.class, gone)) {
            if (cohorts.add(member.cohortId())) {
                member.moveTo(keep);
            } else {
                entities.remove(member);
            }
        }
    }

    private <T extends OfParticipant> List<T> rows(Class<T> type, UUID participant) {
        return entities.createQuery("select r from " + type.getSimpleName() + " r where r.participantId = :id", type)
                .setParameter("id", participant)
                .getResultList();
    }

    /** The newest service of the current spell that extends participation and was not taken back. */
    Optional<LocalDate> lastService(UUID participant, Optional<LocalDate> entry) {
        return Optional.ofNullable(entities.createQuery(
                        "select max(s.onDay) from ServiceEntity s where s.participantId = :id"
                                + " and s.extendsParticipation = true and s.takenBack = '' and s.onDay >= :entry",
                        LocalDate.class)
                .setParameter("id", participant)
                .setParameter("entry", entry.orElse(LocalDate.of(1900, 1, 1)))
                .getSingleResult());
    }
}
