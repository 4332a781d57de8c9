package org.boardwalk.participants.internal.app;

import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;

/**
 * How far the person on this thread sees.
 *
 * @param all everybody
 * @param planner the caseload of this account
 * @param self the participant of this account
 */
public record Sight(boolean all, Optional<UUID> planner, Optional<UUID> self) {
    static Sight of(CurrentUser user) {
        Optional<UUID> account = user.account().map(Account::id);
        return new Sight(
                user.may(ParticipantPermissions.READ_ALL),
                account.filter(id -> user.may(ParticipantPermissions.READ_CASELOAD)),
                account.filter(id -> user.may(ParticipantPermissions.READ_OWN)));
    }

    /** For a list: fails for somebody who may see nobody at all, so that it is not mistaken for an empty list. */
    static Sight required(CurrentUser user) {
        Sight sight = of(user);
        if (sight.isBlind()) {
            user.require(ParticipantPermissions.READ_CASELOAD);
        }
        return sight;
    }

    /** Sees more people than oneself. */
    boolean isStaff() {
        return all || planner.isPresent();
    }

    boolean isBlind() {
        return !isStaff() && self.isEmpty();
    }

    boolean reaches(Optional<UUID> plannerId, Optional<UUID> accountId) {
        return reachesAsStaff(plannerId) || (self.isPresent() && self.equals(accountId));
    }

    boolean reachesAsStaff(Optional<UUID> plannerId) {
        return all || (planner.isPresent() && planner.equals(plannerId));
    }

    /** For what only staff may ask. */
    static void requireStaff(CurrentUser user) {
        if (!of(user).isStaff()) {
            user.require(ParticipantPermissions.READ_ALL);
            throw new ProblemException("platform.security.forbidden");
        }
    }
}
