package org.boardwalk.mentoring.internal.app.profile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.UUID;
import org.boardwalk.mentoring.internal.domain.profile.MenteeEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What keeps people who act at once apart: rows that are changed before anything is decided, always in the order mentees,
 * mentors, pair, several of a kind by their ids, so that nobody waits for somebody who waits. Whoever comes second reads what
 * the first has committed. Inside a writing transaction only, and before the rows are read.
 */
@Component(service = Locks.class)
public final class Locks {
    private final EntityManager entities;

    @Activate
    public Locks(@Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities) {
        this.entities = entities;
    }

    /** Nobody else pairs this mentee, or changes her screening, until the end of the transaction. */
    public void mentee(UUID participantId) {
        touch("UPDATE mentoring_mentee SET kinds = kinds WHERE participant_id = ?1", participantId);
    }

    public void mentees(Collection<UUID> participantIds) {
        participantIds.stream().sorted().distinct().forEach(this::mentee);
    }

    /** Nobody else takes a seat of this mentor, or changes his screening, until the end of the transaction. */
    public void mentor(UUID mentorId) {
        touch("UPDATE mentoring_mentor SET kinds = kinds WHERE id = ?1", mentorId);
    }

    public void mentors(Collection<UUID> mentorIds) {
        mentorIds.stream().sorted().distinct().forEach(this::mentor);
    }

    /** Nobody else moves this pair until the end of the transaction. */
    public void relation(UUID relationId) {
        touch("UPDATE mentoring_relation SET kind = kind WHERE id = ?1", relationId);
    }

    private void touch(String sql, UUID id) {
        entities.createNativeQuery(sql).setParameter(1, id.toString()).executeUpdate();
    }

    /** Whoever read the profile before this change has to read it again. */
    void change(MentorEntity row, long lock) {
        change(row, row.version(), lock);
    }

    void change(MenteeEntity row, long lock) {
        change(row, row.version(), lock);
    }

    private void change(Object row, int version, long lock) {
        if (version != lock) {
            throw new ProblemException("platform.conflict");
        }
        entities.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
