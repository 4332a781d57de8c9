package org.boardwalk.internships.internal.app.match;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.internal.domain.match.KeptRun;
import org.boardwalk.internships.internal.domain.match.RunEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who the people of kept runs are now: of records that were merged, the one that stays. Inside a transaction only. */
@Component(service = RunPeople.class)
public final class RunPeople {
    private final EntityManager entities;
    private final ReadRuns read = new ReadRuns();

    @Activate
    public RunPeople(@Reference(target = "(osgi.unit.name=internships)") EntityManager entities) {
        this.entities = entities;
    }

    /** From now on; the same again does no harm. */
    void merged(UUID keep, UUID gone) {
        update("UPDATE internships_merged SET keep_id = ?1 WHERE keep_id = ?2", keep, gone);
        if (update("UPDATE internships_merged SET keep_id = ?1 WHERE gone_id = ?2", keep, gone) == 0) {
            update("INSERT INTO internships_merged (keep_id, gone_id) VALUES (?1, ?2)", keep, gone);
        }
    }

    private int update(String sql, UUID keep, UUID gone) {
        return entities.createNativeQuery(sql)
                .setParameter(1, keep.toString())
                .setParameter(2, gone.toString())
                .executeUpdate();
    }

    /** A run as one reads it today. Where several records of one person were in it, one alone can become another. */
    KeptRun today(RunEntity row) {
        return today(read.of(row));
    }

    /** The same for whoever asks what is kept, not what it says. */
    KeptRun todayAnew(RunEntity row) {
        return today(row.run());
    }

    private KeptRun today(KeptRun run) {
        Map<UUID, UUID> now = now();
        if (now.isEmpty()) {
            return run;
        }
        Set<UUID> taken = new HashSet<>(run.people());
        Map<UUID, UUID> changed = new HashMap<>();
        run.people().stream()
                .filter(now::containsKey)
                .filter(person -> taken.add(now.get(person)))
                .forEach(person -> changed.put(person, now.get(person)));
        return changed.isEmpty() ? run : run.with(id -> changed.getOrDefault(id, id));
    }

    /** A record to the one it is now. */
    private Map<UUID, UUID> now() {
        List<?> rows = entities.createNativeQuery("SELECT gone_id, keep_id FROM internships_merged")
                .getResultList();
        Map<UUID, UUID> now = new HashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            now.put(UUID.fromString((String) row[0]), UUID.fromString((String) row[1]));
        }
        return now;
    }
}
