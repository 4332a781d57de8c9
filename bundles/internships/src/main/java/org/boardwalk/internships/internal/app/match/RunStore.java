package org.boardwalk.internships.internal.app.match;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.internal.domain.match.RunEntity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of runs. Inside a transaction only. */
@Component(service = RunStore.class)
public final class RunStore {
    private static final String LINES =
            "select r.id, r.version, r.termId, r.name, r.state, r.whatIf, r.people, r.placed, r.stable, r.madeAt, r.madeBy,"
                    + " r.publishedAt, r.publishedBy from RunEntity r where ";

    private final EntityManager entities;

    @Activate
    public RunStore(@Reference(target = "(osgi.unit.name=internships)") EntityManager entities) {
        this.entities = entities;
    }

    void add(RunEntity row) {
        entities.persist(row);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<RunEntity> find(UUID id) {
        return Optional.ofNullable(entities.find(RunEntity.class, id));
    }

    /** Whether an earlier version kept it: it is slow to open until it is kept again. */
    boolean isKeptAsBefore(UUID id) {
        return entities.createQuery(
                                "select count(r) from RunEntity r where r.id = :id and r.certificate is null",
                                Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    /** @throws ProblemException {@code internships.match.unknown} */
    RunEntity row(UUID id) {
        return find(id).orElseThrow(() -> new ProblemException("internships.match.unknown"));
    }

    /** For whoever changes it: until the end of the transaction nobody else does. */
    RunEntity held(UUID id, long lock) {
        entities.createNativeQuery("UPDATE internships_run SET placed = placed WHERE id = ?1")
                .setParameter(1, id.toString())
                .executeUpdate();
        RunEntity row = row(id);
        entities.refresh(row);
        if (row.version() != lock) {
            throw new ProblemException("platform.conflict");
        }
        return row;
    }

    /** Newest first. */
    List<MatchRun.Line> lines(UUID term) {
        return entities.createQuery(
                        LINES + "r.termId = :term and r.state <> :gone order by r.madeAt desc, r.id", Object[].class)
                .setParameter("term", term)
                .setParameter("gone", MatchRun.State.DISCARDED)
                .getResultStream()
                .map(RunStore::line)
                .toList();
    }

    /** Newest first. */
    List<MatchRun.Line> publishedSince(Instant since) {
        return entities.createQuery(LINES + "r.publishedAt >= :since order by r.publishedAt desc, r.id", Object[].class)
                .setParameter("since", since)
                .getResultStream()
                .map(RunStore::line)
                .toList();
    }

    private static MatchRun.Line line(Object[] row) {
        return new MatchRun.Line(
                (UUID) row[0],
                ((Number) row[1]).longValue(),
                (UUID) row[2],
                (String) row[3],
                (MatchRun.State) row[4],
                (Boolean) row[5],
                ((Number) row[6]).intValue(),
                ((Number) row[7]).intValue(),
                (Boolean) row[8],
                (Instant) row[9],
                (String) row[10],
                Optional.ofNullable((@Nullable Instant) row[11]),
                Optional.ofNullable((@Nullable String) row[12]));
    }
}
