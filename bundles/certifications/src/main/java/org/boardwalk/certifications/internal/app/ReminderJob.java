package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** As the database keeps them, so that the rows and index entries of one person are written side by side. */
    private static final Comparator<Due> ORDER = Comparator.comparing(
                    (Due due) -> due.person().toString())
            .thenComparing(due -> due.reminder().end())
            .thenComparing(due -> due.reminder().held().toString());

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
        List<Due> due = transactions.read(() -> due(today, distances));
        int made = 0;
        for (int from = 0, to; from < due.size(); from = to) {
            to = endOfChunk(due, from);
            List<Due> some = due.subList(from, to);
            made += transactions.write(() -> remind(some, today));
        }
        return Sentence.of("certifications.reminders.done", made);
    }

    /** What is not made yet; each person's side by side, so that they make one message, the first to end first. */
    private List<Due> due(LocalDate today, List<Integer> distances) {
        LocalDate last = today.plusDays(distances.getFirst());
        Set<Made> made = made(today, last);
        List<Due> due = new ArrayList<>();
        entities.createQuery(
                        "select h.id, h.participantId, h.expiresOn from HeldEntity h where h.withdrawn = false"
                                + " and h.expiresOn between :first and :last",
                        Object[].class)
                .setParameter("first", today)
                .setParameter("last", last)
                .getResultList()
                .forEach(row -> ReminderRule.due((LocalDate) row[2], today, distances)
                        .ifPresent(days ->
                                due.add(new Due((UUID) row[1], new Made((UUID) row[0], (LocalDate) row[2], days)))));
        due.removeIf(next -> made.contains(next.reminder()));
        due.sort(ORDER);
        return due;
    }

    private Set<Made> made(LocalDate first, LocalDate last) {
        return entities.createQuery(
                        "select r.heldId, r.expiresOn, r.days from ReminderEntity r"
                                + " where r.expiresOn between :first and :last",
                        Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(row -> new Made((UUID) row[0], (LocalDate) row[1], (Integer) row[2]))
                .collect(Collectors.toSet());
    }

    private static int endOfChunk(List<Due> due, int from) {
        int to = Math.min(due.size(), from + CHUNK);
        while (to < due.size() && due.get(to).person().equals(due.get(to - 1).person())) {
            to++;
        }
        return to;
    }

    /** What was changed since it was found due waits for the next run. */
    private int remind(List<Due> due, LocalDate today) {
        Map<UUID, Object[]> now = entities.createQuery(
                        "select h.id, h.participantId, h.expiresOn from HeldEntity h"
                                + " where h.id in :ids and h.withdrawn = false",
                        Object[].class)
                .setParameter(
                        "ids", due.stream().map(next -> next.reminder().held()).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], Function.identity()));
        List<ReminderEntity> made = new ArrayList<>();
        for (Due next : due) {
            Made reminder = next.reminder();
            Optional.ofNullable(now.get(reminder.held()))
                    .filter(row -> reminder.end().equals(row[2]))
                    .ifPresent(row -> made.add(new ReminderEntity(
                            reminder.held(), (UUID) row[1], reminder.end(), reminder.days(), today)));
        }
        mail.tell(made, today);
        made.forEach(entities::persist);
        return made.size();
    }

    private record Due(UUID person, Made reminder) {}

    private record Made(UUID held, LocalDate end, int days) {}
}
