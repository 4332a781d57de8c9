package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.wallet.MailReminders;
import org.boardwalk.certifications.api.wallet.Wallets.ByMail;
import org.boardwalk.certifications.internal.domain.NoMailEntity;
import org.boardwalk.certifications.internal.domain.ReminderEntity;
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

/** Tells holders by e-mail that credentials end: one message for all the reminders of a night, without saying which. */
@Component(service = {ReminderMail.class, MailReminders.class})
public final class ReminderMail implements MailReminders {
    private static final String PAGE = "my-credentials";

    private final Mail mail;
    private final Texts texts;
    private final Participants participants;
    private final Access access;
    private final Transactions transactions;
    private final EntityManager entities;

    @Activate
    public ReminderMail(
            @Reference Mail mail,
            @Reference Texts texts,
            @Reference Participants participants,
            @Reference Access access,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=certifications)") EntityManager entities) {
        this.mail = mail;
        this.texts = texts;
        this.participants = participants;
        this.access = access;
        this.transactions = transactions;
        this.entities = entities;
    }

    /**
     * Writes to the holders, and notes it on the reminders. Inside the transaction that makes them.
     *
     * @param made new reminders; all that a person gets now, the first to end first
     */
    void tell(List<ReminderEntity> made, LocalDate today) {
        if (made.isEmpty() || !mail.isConfigured()) {
            return;
        }
        Map<UUID, List<ReminderEntity>> people = made.stream()
                .collect(Collectors.groupingBy(ReminderEntity::participantId, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, Contact> contacts = participants.contacts(people.keySet());
        Set<UUID> unwilling = unwilling(people.keySet());
        people.forEach((person, reminders) -> {
            ByMail outcome = unwilling.contains(person)
                    ? ByMail.NOT_WANTED
                    : tell(Optional.ofNullable(contacts.get(person)), reminders, today);
            reminders.forEach(reminder -> reminder.mailed(outcome));
        });
    }

    @Override
    public Optional<Choice> own() {
        return access.own()
                .filter(person -> mail.isConfigured())
                .map(person -> transactions.read(() -> {
                    String address = Optional.ofNullable(
                                    participants.contacts(Set.of(person)).get(person))
                            .map(Contact::email)
                            .orElse("");
                    return new Choice(address, unwilling(Set.of(person)).isEmpty());
                }));
    }

    @Override
    public void choose(boolean wanted) {
        UUID person = access.own().orElseThrow(() -> new ProblemException("platform.security.forbidden"));
        transactions.write(() -> choose(person, wanted));
    }

    private void choose(UUID person, boolean wanted) {
        Optional<NoMailEntity> no = Optional.ofNullable(entities.find(NoMailEntity.class, person));
        if (wanted) {
            no.ifPresent(entities::remove);
        } else if (no.isEmpty()) {
            entities.persist(new NoMailEntity(person, LocalDate.now()));
        }
    }

    /** Who said no under either record has said no. */
    void merged(UUID keep, UUID gone) {
        if (!unwilling(Set.of(gone)).isEmpty()) {
            choose(gone, true);
            choose(keep, false);
        }
    }

    private Set<UUID> unwilling(Collection<UUID> people) {
        return new HashSet<>(entities.createQuery(
                        "select n.participantId from NoMailEntity n where n.participantId in :people", UUID.class)
                .setParameter("people", people)
                .getResultList());
    }

    private ByMail tell(Optional<Contact> contact, List<ReminderEntity> reminders, LocalDate today) {
        return contact.filter(known -> !known.email().isBlank())
                .map(known -> switch (mail.send(message(known, reminders, today))) {
                    case TAKEN, TAKEN_BEFORE -> ByMail.SENT;
                    case BAD_ADDRESS -> ByMail.NO_ADDRESS;
                    case NOT_CONFIGURED -> ByMail.OFF;
                })
                .orElse(ByMail.NO_ADDRESS);
    }

    private Message message(Contact contact, List<ReminderEntity> reminders, LocalDate today) {
        Locale language = language(contact.language());
        ReminderEntity first = reminders.getFirst();
        String text = texts.text(
                language,
                "certifications.mail.text",
                reminders.size(),
                ChronoUnit.DAYS.between(today, first.expiresOn()),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(first.expiresOn()),
                mail.link(PAGE));
        return new Message(
                key(first),
                contact.email().strip(),
                language,
                texts.text(language, "certifications.mail.subject"),
                text);
    }

    /** A reminder is made once, so it is in one message. */
    private static String key(ReminderEntity first) {
        return "certifications.reminder:" + first.heldId() + ":" + first.expiresOn() + ":" + first.days();
    }

    /** The one in which there are words. */
    private Locale language(Locale wanted) {
        return texts.locales().stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(texts.locales().getFirst());
    }
}
