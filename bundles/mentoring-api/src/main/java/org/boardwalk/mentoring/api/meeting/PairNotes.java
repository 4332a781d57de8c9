package org.boardwalk.mentoring.api.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.PairNote.Visibility;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Notes about pairs. Any thread. Written by both of the pair and by coordinators; who reads one follows from its {@link
 * Visibility} alone; a career planner and an auditor with {@code mentoring.read} read shared ones. Who was one of a pair that
 * is over reads on, and writes no more.
 */
@ProviderType
public interface PairNotes {
    /** Those the signed-in person may see, newest first. */
    List<PairNote> of(UUID relationId);

    /** @throws ProblemException {@code mentoring.note.empty}, {@code mentoring.future}, {@code mentoring.tooLong} */
    PairNote add(UUID relationId, Optional<UUID> meetingId, LocalDate on, String text, Visibility visibility);

    /** Only one's own; {@code mentoring.note.notYours}, {@code platform.conflict}. */
    PairNote edit(UUID id, long lock, String text, Visibility visibility);

    /** Only one's own; the audit trail keeps who deleted it, not what it said. */
    void delete(UUID id);
}
