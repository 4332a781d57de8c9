package org.boardwalk.mentoring.api.profile;

import java.util.List;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The board's list of topics. Any thread. Whoever may use mentoring at all reads it; changing needs {@code mentoring.plan}.
 * When the mentoring module is switched off, the service is gone; what it keeps stays.
 */
@ProviderType
public interface Topics {
    /** In the board's order; also those that are not active. */
    List<Topic> list();

    /**
     * Adds or changes one.
     *
     * @throws ProblemException {@code mentoring.topic.noName}, {@code mentoring.topic.nameTaken}, {@code
     *     mentoring.tooLong}, {@code platform.conflict}
     */
    Topic save(Topic topic);
}
