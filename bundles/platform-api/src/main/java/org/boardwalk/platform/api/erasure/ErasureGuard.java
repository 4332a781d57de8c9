package org.boardwalk.platform.api.erasure;

import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ConsumerType;

/** Whiteboard service: knows people who must not be erased yet, such as the last administrator. Asked about everybody. */
@ConsumerType
public interface ErasureGuard {
    /** @throws ProblemException that says what to do first; none when it is nobody this guard knows */
    void check(UUID person);

    /**
     * In the transaction that commits the request: what must be true until that transaction ends is made sure here.
     *
     * @throws ProblemException as {@link #check}
     */
    default void leave(UUID person) {
        check(person);
    }
}
