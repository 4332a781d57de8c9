package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.certifications.internal.domain.HeldEntity;
import org.boardwalk.certifications.internal.domain.ReminderEntity;
import org.boardwalk.certifications.internal.domain.rule.ReminderRule;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.job.Job;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes the reminders that are due. Each end of a credential and distance has at most one, which the database guards, so
 * a run that was killed is simply continued by the next.
 */
@Component(service = {Job.class, ReminderJob.class})
public final class ReminderJob implements Job {
    /** A transaction is short, so that nobody waits for the job. */
    private static final int CHUNK = 500;

    private final Transactions transactions;
    private final EntityManager entities;
    private final ReminderSettings settings;

    @Activate
    public ReminderJob(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=certifications)") EntityManager entities,
            @Reference ReminderSettings settings) {
        this.transactions = transactions;
        this.entities = entities;
        this.settings = settings;
    }

    @Override
    public String id() {
        return "certifications.reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(24);
    }

    @Override
    public Sentence run() {
        LocalDate today = LocalDate.now();
        List<Integer> distances = transactions.read(settings::days);
        List<UUID> ending = transactions.read(() -> entities.createQuery(
                        "select h.id from HeldEntity h where h.withdrawn = false and h.expiresOn between :today and :last"
                                + " order by h.expiresOn, h.id",
                        UUID.class)
                .setParameter("today", today)
                .setParameter("last", today.plusDays(distances.getFirst()))
                .getResultList());
        int made = 0;
        for (int from = 0; from < ending.size(); from += CHUNK) {
            List<UUID> some = ending.subList(from, Math.min(ending.size(), from + CHUNK));
            made += transactions.write(() -> remind(some, today, distances));
        }
        return Sentence.of("certifications.reminders.done", made);
    }

    private int remind(List<UUID> ids, LocalDate today, Collection<Integer> distances) {
        List<HeldEntity> rows = entities.createQuery(
                        "select h from HeldEntity h where h.id in :ids and h.withdrawn = false", HeldEntity.class)
                .setParameter("ids", ids)
                .getResultList();
        Set<Made> already = made(ids);
        int made = 0;
        for (HeldEntity row : rows) {
            made += row.expiresOn()
                    .map(end -> remind(row, end, today, distances, already))
                    .orElse(0);
        }
        return made;
    }

    private int remind(
            HeldEntity row, LocalDate end, LocalDate today, Collection<Integer> distances, Set<Made> already) {
        OptionalInt due = ReminderRule.due(end, today, distances);
        if (due.isEmpty() || already.contains(new Made(row.id(), end, due.getAsInt()))) {
            return 0;
        }
        entities.persist(new ReminderEntity(row, end, due.getAsInt(), today));
        return 1;
    }

    private record Made(UUID held, LocalDate end, int days) {}

    private Set<Made> made(List<UUID> ids) {
        return new HashSet<>(entities.createQuery(
                        "select r.heldId, r.expiresOn, r.days from ReminderEntity r where r.heldId in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new Made((UUID) row[0], (LocalDate) row[1], (Integer) row[2]))
                .collect(Collectors.toSet()));
    }
}
