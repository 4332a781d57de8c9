package org.boardwalk.internships.internal.app.compliance;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.compliance.Compliance.Item;
import org.boardwalk.internships.api.compliance.ComplianceReminders;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.internships.internal.domain.compliance.ItemLine;
import org.boardwalk.internships.internal.domain.compliance.RemindRule;
import org.boardwalk.internships.internal.domain.compliance.ReminderEntity;
import org.boardwalk.internships.internal.domain.compliance.ReminderEntity.Outcome;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.Participants.Contact;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.mail.Mail;
import org.boardwalk.platform.api.mail.Message;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes to people who have something to hand in: one message for all of it. */
@Component(service = {ComplianceReminders.class, ReminderService.class})
public final class ReminderService implements ComplianceReminders {
    private static final String PAGE = "my-requirements";

    private final Transactions transactions;
    private final EntityManager entities;
    private final Access access;
    private final ComplianceStore store;
    private final Participants participants;
    private final Mail mail;
    private final Texts texts;

    @Activate
    public ReminderService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=internships)") EntityManager entities,
            @Reference Access access,
            @Reference ComplianceStore store,
            @Reference Participants participants,
            @Reference Mail mail,
            @Reference Texts texts) {
        this.transactions = transactions;
        this.entities = entities;
        this.access = access;
        this.store = store;
        this.participants = participants;
        this.mail = mail;
        this.texts = texts;
    }

    @Override
    public boolean mails() {
        return mail.isConfigured();
    }

    @Override
    public Map<UUID, LocalDate> last(UUID termId) {
        access.require(Access.READ);
        return transactions.read(() -> {
            Map<UUID, LocalDate> last = store.lastReminded(termId);
            last.keySet().retainAll(access.readable(Set.copyOf(last.keySet())));
            return last;
        });
    }

    @Override
    public Told remind(UUID termId) {
        access.require(Access.REVIEW);
        access.require(ParticipantPermissions.WRITE);
        if (!mail.isConfigured()) {
            throw new ProblemException("internships.join.remind.noMail");
        }
        LocalDate today = LocalDate.now();
        return transactions.write(() -> {
            Map<UUID, Open> open = open(termId, today);
            open.keySet().retainAll(access.readable(Set.copyOf(open.keySet())));
            Map<UUID, Notice> notices = new HashMap<>();
            open.forEach((person, its) -> notices.put(person, new Notice(today, ReminderEntity.BY_HAND, its)));
            return tell(notices, today);
        });
    }

    /** What is due by its distance. Inside a transaction, for the job. */
    Told remindOfWhatIsDue(UUID termId, LocalDate today) {
        Map<UUID, Notice> notices = new HashMap<>();
        open(termId, today).forEach((person, its) -> {
            OptionalInt distance = RemindRule.distance(its.due(), today);
            distance.ifPresent(days -> notices.put(person, new Notice(its.due(), days, its)));
        });
        return tell(notices, today);
    }

    /**
     * What somebody still has to hand in.
     *
     * @param due the first of the days it is needed, or runs out
     */
    private record Open(int count, LocalDate due) {
        Open and(Open other) {
            return new Open(count + other.count, due.isBefore(other.due) ? due : other.due);
        }
    }

    /** @param days before the day, as it is kept */
    private record Notice(LocalDate day, int days, Open open) {}

    private Map<UUID, Open> open(UUID termId, LocalDate today) {
        List<Requirement> requirements = store.requirements();
        Needs.OfTerm needs = new Needs(store, requirements).term(termId);
        Map<UUID, LocalDate> firstDays = store.firstDays(termId);
        Map<UUID, Map<UUID, ItemLine>> lines = store.lines(firstDays.keySet());
        Map<UUID, Open> open = new HashMap<>();
        firstDays.forEach((person, first) -> needs.of(person).forEach((requirement, until) -> {
            Map<UUID, ItemLine> own = lines.getOrDefault(person, Map.of());
            Item item = ComplianceService.item(person, requirement, own, until);
            RemindRule.due(item, first, today).ifPresent(due -> open.merge(person, new Open(1, due), Open::and));
        }));
        return open;
    }

    private Told tell(Map<UUID, Notice> notices, LocalDate today) {
        if (notices.isEmpty()) {
            return new Told(0, 0, 0);
        }
        Set<UUID> told = already(notices);
        Map<UUID, Contact> contacts = participants.contacts(notices.keySet());
        int written = 0;
        int noAddress = 0;
        for (Map.Entry<UUID, Notice> entry : notices.entrySet()) {
            UUID person = entry.getKey();
            Notice notice = entry.getValue();
            if (told.contains(person)) {
                continue;
            }
            boolean sent = Optional.ofNullable(contacts.get(person))
                    .filter(contact -> !contact.email().isBlank())
                    .filter(contact -> send(person, contact, notice))
                    .isPresent();
            entities.persist(new ReminderEntity(
                    person, notice.day(), notice.days(), today, sent ? Outcome.SENT : Outcome.NO_ADDRESS));
            written += sent ? 1 : 0;
            noAddress += sent ? 0 : 1;
        }
        entities.flush();
        return new Told(written, noAddress, told.size());
    }

    private Set<UUID> already(Map<UUID, Notice> notices) {
        Collection<ReminderEntity> before = store.reminders(notices.keySet());
        return before.stream()
                .filter(one -> Optional.ofNullable(notices.get(one.participantId()))
                        .filter(notice -> notice.day().equals(one.due()) && notice.days() == one.days())
                        .isPresent())
                .map(ReminderEntity::participantId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private boolean send(UUID person, Contact contact, Notice notice) {
        Locale language = language(contact.language());
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(notice.open().due());
        String text = texts.text(
                language, "internships.join.remind.text", notice.open().count(), day, mail.link(PAGE));
        Mail.Answer answer = mail.send(new Message(
                "internships.remind:" + person + ":" + notice.day() + ":" + notice.days(),
                contact.email().strip(),
                language,
                texts.text(language, "internships.join.remind.subject"),
                text));
        return answer == Mail.Answer.TAKEN || answer == Mail.Answer.TAKEN_BEFORE;
    }

    /** The one in which there are words. */
    private Locale language(Locale wanted) {
        return texts.locales().stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(texts.locales().getFirst());
    }
}
