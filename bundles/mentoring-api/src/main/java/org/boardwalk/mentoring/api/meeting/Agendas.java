package org.boardwalk.mentoring.api.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Suggested agendas and check-lists. Any thread. Whoever may use mentoring at all reads them; changing needs {@code
 * mentoring.plan}; both of a pair and coordinators tick.
 */
@ProviderType
public interface Agendas {
    /** In the board's order; also those that are not active. */
    List<Agenda> list();

    /** @throws ProblemException {@code mentoring.agenda.noName}, {@code .noItem}, {@code mentoring.tooLong}, {@code platform.conflict} */
    Agenda save(Agenda agenda);

    /** Check-lists the pair has begun, then those it could begin. */
    List<Agenda.Progress> of(UUID relationId);

    /** @param doneOn empty = not done */
    Agenda.Progress tick(UUID relationId, UUID agendaId, UUID itemId, Optional<LocalDate> doneOn);
}
