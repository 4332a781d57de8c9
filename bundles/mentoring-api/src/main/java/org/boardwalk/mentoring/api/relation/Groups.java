package org.boardwalk.mentoring.api.relation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Groups and their members, each a pair of its own. Any thread. Reading as for {@link Relations}; changing needs {@code
 * mentoring.coordinate}. A member leaves by {@link Relations#close}.
 */
@ProviderType
public interface Groups {
    /** By name, open ones first. */
    List<Group> list();

    Optional<Group> find(UUID id);

    /** Of the signed-in mentor, as {@link #list}. Needs {@code mentoring.mentor}. */
    List<Group> led();

    /**
     * Adds or changes one; members and planned meetings stay when the mentor changes.
     *
     * @throws ProblemException {@code mentoring.group.noName}, {@code .seats}, {@code .tooMany} (fewer seats than members),
     *     {@code mentoring.gate.<REASON>} of the
     *     mentor, {@code platform.conflict}
     */
    Group save(Group group);

    /**
     * A mentee joins, at once, and is asked to the meetings that are planned.
     *
     * @throws ProblemException {@code mentoring.group.full}, {@code .closed}, {@code .member}, {@code .notFound}, {@code
     *     mentoring.gate.<REASON>} of either side
     */
    Relation join(UUID groupId, UUID participantId);
}
