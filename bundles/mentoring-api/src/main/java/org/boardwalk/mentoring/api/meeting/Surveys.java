package org.boardwalk.mentoring.api.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Short surveys of both sides. Any thread. Each side answers its own; what it answered is read by that side and by
 * coordinators ({@code mentoring.coordinate}), never by the other one. Surveys are changed with {@code mentoring.plan}.
 */
@ProviderType
public interface Surveys {
    /** By name; also those that are not active. */
    List<Survey> list();

    /** @throws ProblemException {@code mentoring.survey.noName}, {@code .noQuestion}, {@code .days}, {@code platform.conflict} */
    Survey save(Survey survey);

    /** What the signed-in mentor or mentee is asked now, longest due first. */
    List<Due> due();

    /**
     * Answers one; a scale left out is not asked again.
     *
     * @throws ProblemException {@code mentoring.survey.done}, {@code .notFound}, {@code .value}
     */
    Survey.Round answer(UUID roundId, List<Survey.Reply> replies);

    /** Rounds of a pair the signed-in person may see, newest first. */
    List<Survey.Round> of(UUID relationId);

    /** @param withName the other one of the pair, as the reader may see it */
    record Due(UUID roundId, Survey survey, UUID relationId, String withName, LocalDate since) {}
}
