package org.boardwalk.mentoring.internal.app.mail;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.internal.app.mail.Letter.To;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.profile.NoMailEntity;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.mail.Mail;
import org.boardwalk.platform.api.mail.Message;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.text.Texts;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one way by which mentoring sends e-mail: neither what happened nor who it is about, as e-mail is not private; nothing
 * to whoever said no. Inside the transaction of what happened; checks no permission.
 */
@Component(service = MentoringMail.class)
public final class MentoringMail {
    private static final int CHUNK = 500;

    private final EntityManager entities;
    private final Mail mail;
    private final Texts texts;
    private final Function<Collection<UUID>, Map<UUID, Participants.Contact>> contacts;
    private final Accounts accounts;
    private final ProfileStore profiles;
    private final Access access;

    /** @param participants asked when a letter is written: the merge of participants reaches it, and they reach the merge */
    @Activate
    public MentoringMail(
            @Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities,
            @Reference Mail mail,
            @Reference Texts texts,
            @Reference ComponentServiceObjects<Participants> participants,
            @Reference Accounts accounts,
            @Reference ProfileStore profiles,
            @Reference Access access) {
        this(entities, mail, texts, ids -> contacts(participants, ids), accounts, profiles, access);
    }

    public MentoringMail(
            EntityManager entities,
            Mail mail,
            Texts texts,
            Function<Collection<UUID>, Map<UUID, Participants.Contact>> contacts,
            Accounts accounts,
            ProfileStore profiles,
            Access access) {
        this.entities = entities;
        this.mail = mail;
        this.texts = texts;
        this.contacts = contacts;
        this.accounts = accounts;
        this.profiles = profiles;
        this.access = access;
    }

    private static Map<UUID, Participants.Contact> contacts(
            ComponentServiceObjects<Participants> participants, Collection<UUID> ids) {
        Participants service = participants.getService();
        try {
            return service.contacts(ids);
        } finally {
            participants.ungetService(service);
        }
    }

    public boolean isConfigured() {
        return mail.isConfigured();
    }

    /** @return whether it goes out now */
    public boolean send(Letter letter) {
        return send(List.of(letter)) == 1;
    }

    /** @return how many go out now; a few statements to find the addresses, however many */
    public int send(Collection<Letter> letters) {
        if (letters.isEmpty() || !mail.isConfigured()) {
            return 0;
        }
        Map<UUID, Address> addresses = new HashMap<>(mentors(ids(letters, To.MENTOR)));
        addresses.putAll(mentees(ids(letters, To.MENTEE)));
        addresses.keySet().removeAll(unwilling(addresses.keySet()));
        int sent = 0;
        for (Letter letter : letters) {
            Address address = addresses.get(letter.personId());
            sent += address != null && send(letter, address) ? 1 : 0;
        }
        return sent;
    }

    private static Set<UUID> ids(Collection<Letter> letters, To to) {
        return letters.stream()
                .filter(letter -> letter.to() == to)
                .map(Letter::personId)
                .collect(Collectors.toSet());
    }

    /** Where mail for somebody goes, and the language it is in. */
    record Address(String email, Locale language) {}

    /** Where letters for a mentor go; empty when no address is known. */
    Optional<Address> mentor(UUID mentorId) {
        return Optional.ofNullable(mentors(Set.of(mentorId)).get(mentorId));
    }

    Optional<Address> mentee(UUID participantId) {
        return Optional.ofNullable(mentees(Set.of(participantId)).get(participantId));
    }

    private Map<UUID, Address> mentors(Collection<UUID> ids) {
        return profiles.mentors(ids).stream()
                .map(row -> Map.entry(row.id(), address(row)))
                .filter(entry -> !entry.getValue().email().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Address address(MentorEntity row) {
        Optional<Locale> wanted = row.accountId().flatMap(accounts::find).map(Account::locale);
        return new Address(row.details(List.of()).email().strip(), language(wanted));
    }

    private Map<UUID, Address> mentees(Collection<UUID> ids) {
        Map<UUID, Address> found = new HashMap<>();
        if (!ids.isEmpty()) {
            access.asRule(() -> contacts.apply(ids)).forEach((id, contact) -> {
                if (!contact.email().isBlank()) {
                    found.put(id, new Address(contact.email().strip(), language(Optional.of(contact.language()))));
                }
            });
        }
        return found;
    }

    /** The one in which there are words. */
    private Locale language(Optional<Locale> wanted) {
        return texts.locales().stream()
                .filter(one -> wanted.filter(locale -> locale.getLanguage().equals(one.getLanguage()))
                        .isPresent())
                .findFirst()
                .orElseGet(() -> texts.locales().getFirst());
    }

    /** Those of these who want no e-mail. */
    Set<UUID> unwilling(Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        Set<UUID> found = new HashSet<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            found.addAll(
                    entities.createQuery("select n.personId from NoMailEntity n where n.personId in :ids", UUID.class)
                            .setParameter("ids", all.subList(from, Math.min(all.size(), from + CHUNK)))
                            .getResultList());
        }
        return found;
    }

    /** What the person says from now on. */
    void want(UUID personId, boolean wanted) {
        Optional<NoMailEntity> no = Optional.ofNullable(entities.find(NoMailEntity.class, personId));
        if (wanted) {
            no.ifPresent(entities::remove);
        } else if (no.isEmpty()) {
            entities.persist(new NoMailEntity(personId));
        }
    }

    /** Who said no under either record has said no. */
    public void merged(UUID keep, UUID gone) {
        if (!unwilling(Set.of(gone)).isEmpty()) {
            want(gone, true);
            want(keep, false);
        }
    }

    private boolean send(Letter letter, Address address) {
        String words = "mentoring." + letter.what();
        String text = texts.text(address.language(), words + ".text") + "\n\n"
                + mail.link(letter.to().page()) + "\n";
        Message message = new Message(
                letter.key(),
                address.email(),
                address.language(),
                texts.text(address.language(), words + ".subject"),
                text);
        return mail.send(message) == Mail.Answer.TAKEN;
    }
}
