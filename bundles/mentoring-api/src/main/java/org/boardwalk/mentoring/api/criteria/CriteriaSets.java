package org.boardwalk.mentoring.api.criteria;

import java.util.List;
import java.util.Optional;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The criteria and all their former versions. Any thread. Reading needs {@code mentoring.read}, {@code mentoring.mentor} or
 * {@code mentoring.own}: criteria are public to those they judge; changing needs {@code mentoring.match}. How proposals would
 * change before it is saved, {@code match.Matches.preview} says.
 */
@ProviderType
public interface CriteriaSets {
    /** What counts now; version 1 ships with the product. */
    CriteriaSet current();

    /** Newest first. */
    List<CriteriaSet> history();

    Optional<CriteriaSet> find(int number);

    /**
     * Makes the next version; runs that were made keep theirs.
     *
     * @param basedOn number the person saw
     * @param why required ({@code mentoring.reasonMissing}), at most 400 characters
     * @throws ProblemException {@code mentoring.criteria.weight}, {@code .none} (no criterion with a weight), {@code
     *     platform.conflict} when another version was made meanwhile
     */
    CriteriaSet save(int basedOn, List<Criterion> criteria, String why);
}
