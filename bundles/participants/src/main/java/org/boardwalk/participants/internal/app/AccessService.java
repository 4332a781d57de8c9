package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.internal.domain.MergedEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the database each time: a change of planner counts at once, also on another node. */
@Component(service = ParticipantAccess.class)
public class AccessService implements ParticipantAccess {
    private final CurrentUser user;
    private final Transactions transactions;
    private final EntityManager entities;

    @Activate
    public AccessService(
            @Reference CurrentUser user,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=participants)") EntityManager entities) {
        this.user = user;
        this.transactions = transactions;
        this.entities = entities;
    }

    @Override
    public void requireRead(UUID participantId) {
        if (!mayRead(participantId)) {
            throw unknown();
        }
    }

    @Override
    public void requireWrite(UUID participantId) {
        requireRead(participantId);
        user.require(ParticipantPermissions.WRITE);
        if (!mayWrite(participantId)) {
            throw new ProblemException("platform.security.forbidden");
        }
    }

    @Override
    public boolean mayRead(UUID participantId) {
        Sight sight = Sight.of(user);
        return !sight.isBlind()
                && standing(participantId)
                        .filter(standing -> sight.reaches(standing.planner(), standing.account()))
                        .isPresent();
    }

    @Override
    public boolean mayWrite(UUID participantId) {
        Sight sight = Sight.of(user);
        return user.may(ParticipantPermissions.WRITE)
                && sight.isStaff()
                && standing(participantId)
                        .filter(standing -> sight.reachesAsStaff(standing.planner()))
                        .isPresent();
    }

    @Override
    public Set<UUID> readable(Collection<UUID> participantIds) {
        Sight sight = Sight.of(user);
        return sight.isBlind()
                ? Set.of()
                : those(participantIds, standing -> sight.reaches(standing.planner(), standing.account()));
    }

    @Override
    public Set<UUID> writable(Collection<UUID> participantIds) {
        Sight sight = Sight.of(user);
        return user.may(ParticipantPermissions.WRITE) && sight.isStaff()
                ? those(participantIds, standing -> sight.reachesAsStaff(standing.planner()))
                : Set.of();
    }

    private Set<UUID> those(Collection<UUID> ids, Predicate<Standing> wanted) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return transactions.read(() -> {
            Set<UUID> found = new HashSet<>();
            for (List<UUID> some : Chunks.of(new ArrayList<>(ids), Chunks.KEYS)) {
                standings(some).stream().filter(wanted).map(Standing::id).forEach(found::add);
            }
            return found;
        });
    }

    @Override
    public Optional<UUID> own() {
        Optional<UUID> account =
                user.account().map(Account::id).filter(id -> user.may(ParticipantPermissions.READ_OWN));
        return account.flatMap(id -> transactions.read(() -> entities.createQuery(
                        "select p.id from ParticipantEntity p where p.accountId = :account", UUID.class)
                .setParameter("account", id)
                .getResultStream()
                .findFirst()));
    }

    private Optional<Standing> standing(UUID id) {
        return transactions.read(
                () -> standings(List.of(id)).stream().findFirst().or(() -> Optional.ofNullable(
                                entities.find(MergedEntity.class, id))
                        .flatMap(merged ->
                                standings(List.of(merged.keepId())).stream().findFirst())));
    }

    private List<Standing> standings(List<UUID> ids) {
        return entities.createQuery(
                        "select p.id, p.plannerId, p.accountId from ParticipantEntity p where p.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Standing::of)
                .toList();
    }

    private static ProblemException unknown() {
        return new ProblemException("participants.notFound");
    }

    /** Whose participant it is. */
    private record Standing(UUID id, Optional<UUID> planner, Optional<UUID> account) {
        static Standing of(Object[] row) {
            return new Standing((UUID) row[0], Optional.ofNullable((UUID) row[1]), Optional.ofNullable((UUID) row[2]));
        }
    }
}
