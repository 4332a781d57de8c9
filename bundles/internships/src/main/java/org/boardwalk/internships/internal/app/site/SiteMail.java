package org.boardwalk.internships.internal.app.site;

import java.util.Locale;
import java.util.UUID;
import org.boardwalk.platform.api.mail.Mail;
import org.boardwalk.platform.api.mail.Message;
import org.boardwalk.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes to somebody at a site that there is something to answer, and where. Nothing personal is in it: what it is about
 * stands behind the link. Sites are written to in the deployment's first language.
 */
@Component(service = SiteMail.class)
public final class SiteMail {
    private final Mail mail;
    private final Texts texts;

    @Activate
    public SiteMail(@Reference Mail mail, @Reference Texts texts) {
        this.mail = mail;
        this.texts = texts;
    }

    /** Whether it is worth making a link for {@link #send}. */
    public boolean isConfigured() {
        return mail.isConfigured();
    }

    /**
     * Joins the caller's transaction: what is rolled back is not sent.
     *
     * @param about purpose of the link, such as {@code internships.hours}; its texts are {@code internships.mail.hours.subject},
     *     {@code .what} and {@code .how}
     * @param path of the link, below the deployment's address
     * @return false when there is no mail server, or no such address
     */
    public boolean send(String about, String to, String path) {
        Locale language = texts.locales().getFirst();
        String key = "internships.mail." + about.substring("internships.".length());
        String text = String.join(
                "\n\n", texts.text(language, key + ".what"), mail.link(path), texts.text(language, key + ".how"));
        return mail.send(new Message(
                        about + ":" + UUID.randomUUID(),
                        to.strip(),
                        language,
                        texts.text(language, key + ".subject"),
                        text + "\n"))
                == Mail.Answer.TAKEN;
    }
}
