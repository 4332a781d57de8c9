package org.boardwalk.internships.internal.app.match;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.Participants.Contact;
import org.boardwalk.platform.api.mail.Mail;
import org.boardwalk.platform.api.mail.Message;
import org.boardwalk.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes to people that their outcome can be read; the mail names neither the place nor whether there is one. */
@Component(service = OutcomePost.class)
public final class OutcomePost {
    static final String PAGE = "my-match";

    private final Mail mail;
    private final Texts texts;
    private final Participants participants;

    @Activate
    public OutcomePost(@Reference Mail mail, @Reference Texts texts, @Reference Participants participants) {
        this.mail = mail;
        this.texts = texts;
        this.participants = participants;
    }

    /** Inside a transaction: nothing is sent when it does not commit. */
    void tell(UUID run, Collection<UUID> people) {
        if (mail.isConfigured()) {
            Map<UUID, Contact> contacts = participants.contacts(people);
            contacts.forEach((person, contact) -> {
                if (!contact.email().isBlank()) {
                    mail.send(message(run, person, contact));
                }
            });
        }
    }

    private Message message(UUID run, UUID person, Contact contact) {
        Locale language = texts.locales().stream()
                .filter(one -> one.getLanguage().equals(contact.language().getLanguage()))
                .findFirst()
                .orElse(texts.locales().getFirst());
        return new Message(
                "internships.run:" + run + ":" + person,
                contact.email().strip(),
                language,
                texts.text(language, "internships.run.mail.subject"),
                texts.text(language, "internships.run.mail.text", mail.link(PAGE)));
    }
}
