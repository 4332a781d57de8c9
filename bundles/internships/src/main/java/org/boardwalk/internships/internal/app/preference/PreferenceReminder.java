package org.boardwalk.internships.internal.app.preference;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.app.term.TermStore;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.Participants.Contact;
import org.boardwalk.platform.api.mail.Mail;
import org.boardwalk.platform.api.mail.Message;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes to people who have not said where they would like to go. The mail says that there is something to do, and where. */
@Component(service = PreferenceReminder.class)
public final class PreferenceReminder {
    private static final String PAGE = "my-preferences";

    private final Mail mail;
    private final Texts texts;
    private final Participants participants;
    private final TermStore terms;
    private final WishStore store;

    @Activate
    public PreferenceReminder(
            @Reference Mail mail,
            @Reference Texts texts,
            @Reference Participants participants,
            @Reference TermStore terms,
            @Reference WishStore store) {
        this.mail = mail;
        this.texts = texts;
        this.participants = participants;
        this.terms = terms;
        this.store = store;
    }

    boolean isReady() {
        return mail.isConfigured();
    }

    /** @return how many were written to. Inside a transaction */
    int remind(Term term, LocalDate today) {
        WishCheck.requireOpen(term, today);
        if (!isReady()) {
            throw new ProblemException("internships.preference.noMail");
        }
        return write(term, today.toString());
    }

    /** @return how many were told at this distance from the last day, and were not before. Inside a transaction */
    int remindBefore(Term term, int days) {
        return write(term, term.preferencesUntil().orElseThrow() + "-" + days);
    }

    /** @param occasion about which nobody is written to twice */
    private int write(Term term, String occasion) {
        int written = 0;
        for (Map.Entry<UUID, Contact> silent : silent(term.id()).entrySet()) {
            if (!silent.getValue().email().isBlank()
                    && mail.send(message(term, silent.getKey(), silent.getValue(), occasion)) == Mail.Answer.TAKEN) {
                written++;
            }
        }
        return written;
    }

    private Map<UUID, Contact> silent(UUID term) {
        Set<UUID> silent = new HashSet<>(terms.members(term));
        silent.removeAll(store.ofParticipants(term).keySet());
        terms.placed(term).values().forEach(silent::removeAll);
        return silent.isEmpty() ? Map.of() : participants.contacts(silent);
    }

    private Message message(Term term, UUID person, Contact contact, String occasion) {
        Locale language = language(contact.language());
        String until = term.preferencesUntil()
                .map(day -> texts.text(
                        language,
                        "internships.pref.mail.until",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(language)
                                .format(day)))
                .orElse("");
        return new Message(
                "internships.preference:" + term.id() + ":" + person + ":" + occasion,
                contact.email().strip(),
                language,
                texts.text(language, "internships.pref.mail.subject"),
                texts.text(language, "internships.pref.mail.text", until, mail.link(PAGE)));
    }

    /** The one in which there are words. */
    private Locale language(Locale wanted) {
        return texts.locales().stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(texts.locales().getFirst());
    }
}
