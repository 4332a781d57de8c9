package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.directory.ParticipantDirectory;
import org.boardwalk.participants.internal.domain.IdentifierEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One pass over the keys of everybody: that takes less than a look-up for each row of a file. */
@Component(service = ParticipantDirectory.class)
public final class DirectoryService implements ParticipantDirectory {
    private final CurrentUser user;
    private final Transactions transactions;
    private final EntityManager entities;

    @Activate
    public DirectoryService(
            @Reference CurrentUser user,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=participants)") EntityManager entities) {
        this.user = user;
        this.transactions = transactions;
        this.entities = entities;
    }

    @Override
    public Snapshot open() {
        Sight.requireStaff(user);
        Sight sight = Sight.of(user);
        return transactions.read(() -> {
            Directory directory = new Directory();
            people(sight).getResultStream().forEach(row -> directory.add((UUID) row[0], clues(row)));
            former().getResultStream().forEach(row -> directory.addNumber((String) row[0], (UUID) row[1]));
            merged().getResultStream().forEach(row -> directory.addMerged((UUID) row[0], (UUID) row[1]));
            return directory;
        });
    }

    private TypedQuery<Object[]> people(Sight sight) {
        String all = "select p.id, p.externalId, p.email, p.givenName, p.familyName, p.birthDate"
                + " from ParticipantEntity p";
        return sight.all()
                ? entities.createQuery(all, Object[].class)
                : entities.createQuery(all + " where p.plannerId = :planner", Object[].class)
                        .setParameter("planner", sight.planner().orElseThrow());
    }

    private TypedQuery<Object[]> former() {
        return entities.createQuery(
                        "select i.numberKey, i.participantId from IdentifierEntity i where i.system = :system",
                        Object[].class)
                .setParameter("system", IdentifierEntity.STATE);
    }

    private TypedQuery<Object[]> merged() {
        return entities.createQuery("select m.goneId, m.keepId from MergedEntity m", Object[].class);
    }

    private static Clues clues(Object[] row) {
        return new Clues(
                row[0].toString(),
                row[1] == null ? "" : (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Optional.ofNullable((LocalDate) row[5]));
    }
}
