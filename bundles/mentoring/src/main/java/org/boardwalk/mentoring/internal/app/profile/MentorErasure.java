package org.boardwalk.mentoring.internal.app.profile;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.erasure.ErasureGuard;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A mentor is erased only after leaving, so that no mentee is left with nobody. */
@Component(service = ErasureGuard.class)
public final class MentorErasure implements ErasureGuard {
    private static final Set<ProfileState> GONE =
            EnumSet.of(ProfileState.DRAFT, ProfileState.DECLINED, ProfileState.LEFT);

    private final Transactions transactions;
    private final EntityManager entities;

    @Activate
    public MentorErasure(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities) {
        this.transactions = transactions;
        this.entities = entities;
    }

    @Override
    public void check(UUID person) {
        boolean mentors = transactions.read(() -> entities.createQuery(
                                "select count(m) from MentorEntity m where (m.id = :person or m.accountId = :person)"
                                        + " and m.membership.state not in :gone",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("gone", GONE)
                        .getSingleResult()
                > 0);
        if (mentors) {
            throw new ProblemException("mentoring.mentor.leaveFirst");
        }
    }
}
