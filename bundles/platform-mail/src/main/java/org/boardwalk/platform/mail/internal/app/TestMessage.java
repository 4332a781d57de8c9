package org.boardwalk.platform.mail.internal.app;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.boardwalk.platform.api.mail.MailTrial;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.mail.internal.domain.Addresses;
import org.boardwalk.platform.mail.internal.domain.Letter;
import org.boardwalk.platform.mail.internal.domain.MailConfig;
import org.boardwalk.platform.mail.internal.smtp.Failure;
import org.boardwalk.platform.mail.internal.smtp.Line;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = {TestMessage.class, MailTrial.class})
public final class TestMessage implements MailTrial {
    private final MailSettings settings;
    private final Texts texts;
    private final Letterhead letterhead;
    private final Proof proof;

    @Activate
    public TestMessage(
            @Reference MailSettings settings,
            @Reference Texts texts,
            @Reference Letterhead letterhead,
            @Reference Proof proof) {
        this.settings = settings;
        this.texts = texts;
        this.letterhead = letterhead;
        this.proof = proof;
    }

    @Override
    public boolean isProven() {
        return settings.server().filter(proof::holds).isPresent();
    }

    @Override
    public String send(String to) {
        settings.problem().ifPresent(wrong -> {
            throw wrong;
        });
        MailConfig config = settings.server().orElseThrow(() -> new ProblemException("platform.mail.none"));
        return send(config, to);
    }

    /** With other settings than those in use. */
    String send(MailConfig config, String to) {
        if (!Addresses.isAddress(to)) {
            throw new ProblemException("platform.mail.badAddress", to);
        }
        try (Line line = Line.open(letterhead.on(config))) {
            String answer = line.send(letterhead.on(letter(to, config), config));
            proof.took(config);
            return answer;
        } catch (Failure e) {
            if (e.kind().isGeneral()) {
                proof.failed(config);
            }
            throw new ProblemException(e.reason(), config.place(), e.detail(), 0, 0);
        }
    }

    private Letter letter(String to, MailConfig config) {
        Locale language = texts.locales().getFirst();
        Instant now = Instant.now();
        return new Letter(
                UUID.randomUUID(),
                to,
                language,
                texts.text(language, "platform.mail.test.subject"),
                texts.text(language, "platform.mail.test.text", config.link("")),
                now,
                1,
                now);
    }
}
