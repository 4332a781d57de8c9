package org.boardwalk.mentoring.api.profile;

import java.util.List;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a board asks in applications beyond what everybody asks. Any thread. Whoever may use mentoring at all reads it;
 * changing needs {@code mentoring.plan}.
 */
@ProviderType
public interface ApplicationForm {
    /** In the board's order; also those that are not active. */
    List<FormField> fields(Audience audience);

    /**
     * Adds or changes one. Audience and kind of one that was answered stay.
     *
     * @throws ProblemException {@code mentoring.field.noLabel}, {@code mentoring.field.options}, {@code
     *     mentoring.field.inUse}, {@code mentoring.tooLong}, {@code platform.conflict}
     */
    FormField save(FormField field);
}
