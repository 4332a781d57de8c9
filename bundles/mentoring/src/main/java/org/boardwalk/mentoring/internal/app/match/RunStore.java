package org.boardwalk.mentoring.internal.app.match;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.MatchSettings;
import org.boardwalk.mentoring.internal.domain.match.RunEntity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of runs. Inside a transaction only. */
@Component(service = RunStore.class)
public final class RunStore {
    private final EntityManager entities;

    @Activate
    public RunStore(@Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities) {
        this.entities = entities;
    }

    void add(RunEntity row) {
        entities.persist(row);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** Writes what there is and forgets it: with thousands of rows in hand every further query would look at all of them. */
    void forget() {
        entities.flush();
        entities.clear();
    }

    /**
     * Outcomes a person decided otherwise, without all the run knows.
     *
     * @throws ProblemException {@code mentoring.match.unknown}
     */
    List<MatchRun.Override> overrides(UUID id) {
        return entities.createQuery("select r.id, r.overrides from RunEntity r where r.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> RunEntity.overrides((byte[]) row[1]))
                .orElseThrow(() -> new ProblemException("mentoring.match.unknown"));
    }

    /** A run and when it was published: the last one. */
    record Published(UUID id, Instant at) {}

    Optional<Published> lastPublished() {
        return entities.createQuery(
                        "select r.id, r.publishedAt from RunEntity r where r.state = :published"
                                + " order by r.publishedAt desc, r.id",
                        Object[].class)
                .setParameter("published", MatchRun.State.PUBLISHED)
                .setMaxResults(1)
                .getResultStream()
                .map(row -> new Published((UUID) row[0], (Instant) row[1]))
                .findFirst();
    }

    Optional<RunEntity> find(UUID id) {
        return Optional.ofNullable(entities.find(RunEntity.class, id));
    }

    /** @throws ProblemException {@code mentoring.match.unknown} */
    RunEntity row(UUID id) {
        return find(id).orElseThrow(() -> new ProblemException("mentoring.match.unknown"));
    }

    /** For whoever changes it: until the end of the transaction nobody else does. */
    RunEntity held(UUID id, long lock) {
        entities.createNativeQuery("UPDATE mentoring_run SET paired = paired WHERE id = ?1")
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
    List<MatchRun.Line> lines() {
        return entities.createQuery(
                        "select r.id, r.version, r.name, r.state, r.whatIf, r.mode, r.criteria, r.mentees, r.mentors,"
                                + " r.paired, r.total, r.optimal, r.madeAt, r.madeBy, r.publishedAt, r.publishedBy"
                                + " from RunEntity r where r.state <> :gone order by r.madeAt desc, r.id",
                        Object[].class)
                .setParameter("gone", MatchRun.State.DISCARDED)
                .getResultStream()
                .map(RunStore::line)
                .toList();
    }

    private static MatchRun.Line line(Object[] row) {
        return new MatchRun.Line(
                (UUID) row[0],
                ((Number) row[1]).longValue(),
                (String) row[2],
                (MatchRun.State) row[3],
                (Boolean) row[4],
                (MatchSettings.Mode) row[5],
                ((Number) row[6]).intValue(),
                ((Number) row[7]).intValue(),
                ((Number) row[8]).intValue(),
                ((Number) row[9]).intValue(),
                (BigDecimal) row[10],
                (Boolean) row[11],
                (Instant) row[12],
                (String) row[13],
                Optional.ofNullable((@Nullable Instant) row[14]),
                Optional.ofNullable((@Nullable String) row[15]));
    }
}
