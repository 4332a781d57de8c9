package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
 * Makes the reminders that are due, and tells their holders by e-mail in the same transaction. Each end of a credential
 * and distance has at most one, which the database guards, so a run that was killed is simply continued by the next.
 */
@Component(service = {Job.class, ReminderJob.class})
public final class ReminderJob implements Job {
    /** A transaction is short, so that nobody waits for the job; it only grows by the rest of one person's credentials. */
    private static final int CHUNK = 500;

    private final Transactions transactions;
    private final EntityManager entities;
    private final ReminderSettings settings;
    private final ReminderMail mail;

    @Activate
    public ReminderJob(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=certifications)") EntityManager entities,
            @Reference ReminderSettings settings,
            @Reference ReminderMail mail) {
        this.transactions = transactions;
        this.entities = entities;
        this.settings = settings;
        this.mail = mail;
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
        List<Ending> ending = transactions.read(() -> ending(today, today.plusDays(distances.getFirst())));
        int made = 0;
        for (int from = 0, to; from < ending.size(); from = to) {
            to = endOfChunk(ending, from);
            List<UUID> some =
                    ending.subList(from, to).stream().map(Ending::heldId).toList();
            made += transactions.write(() -> remind(some, today, distances));
        }
        return Sentence.of("certifications.reminders.done", made);
    }

    /** A person's credentials are side by side, so that they make one message. */
    private List<Ending> ending(LocalDate first, LocalDate last) {
        return entities.createQuery(
                        "select h.id, h.participantId from HeldEntity h where h.withdrawn = false"
                                + " and h.expiresOn between :first and :last order by h.participantId, h.expiresOn, h.id",
                        Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(row -> new Ending((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    private static int endOfChunk(List<Ending> ending, int from) {
        int to = Math.min(ending.size(), from + CHUNK);
        while (to < ending.size()
                && ending.get(to).person().equals(ending.get(to - 1).person())) {
            to++;
        }
        return to;
    }

    private int remind(List<UUID> ids, LocalDate today, Collection<Integer> distances) {
        List<HeldEntity> rows = entities.createQuery(
                        "select h from HeldEntity h where h.id in :ids and h.withdrawn = false"
                                + " order by h.expiresOn, h.id",
                        HeldEntity.class)
                .setParameter("ids", ids)
                .getResultList();
        Set<Made> already = made(ids);
        List<ReminderEntity> made = new ArrayList<>();
        for (HeldEntity row : rows) {
            row.expiresOn()
                    .flatMap(end -> due(row, end, today, distances, already))
                    .ifPresent(made::add);
        }
        mail.tell(made, today);
        made.forEach(entities::persist);
        return made.size();
    }

    private static Optional<ReminderEntity> due(
            HeldEntity row, LocalDate end, LocalDate today, Collection<Integer> distances, Set<Made> already) {
        OptionalInt due = ReminderRule.due(end, today, distances);
        return due.isEmpty() || already.contains(new Made(row.id(), end, due.getAsInt()))
                ? Optional.empty()
                : Optional.of(new ReminderEntity(row, end, due.getAsInt(), today));
    }

    private record Ending(UUID heldId, UUID person) {}

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
