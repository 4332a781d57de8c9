package org.boardwalk.platform.mail.internal.app;

import java.time.Instant;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.mail.Mail;
import org.boardwalk.platform.api.mail.Message;
import org.boardwalk.platform.mail.internal.domain.Addresses;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes messages into the outbox, and wakes the postman when they are committed. */
@Component
public final class MailService implements Mail {
    private final MailSettings settings;
    private final Transactions transactions;
    private final Outbox outbox;
    private final Postman postman;

    @Activate
    public MailService(
            @Reference MailSettings settings,
            @Reference Transactions transactions,
            @Reference Outbox outbox,
            @Reference Postman postman) {
        this.settings = settings;
        this.transactions = transactions;
        this.outbox = outbox;
        this.postman = postman;
    }

    @Override
    public boolean isConfigured() {
        return settings.server().isPresent();
    }

    @Override
    public Answer send(Message message) {
        if (!isConfigured()) {
            return Answer.NOT_CONFIGURED;
        }
        if (!Addresses.isAddress(message.to())) {
            return Answer.BAD_ADDRESS;
        }
        return transactions.write(() -> {
            if (!outbox.add(message, Instant.now())) {
                return Answer.TAKEN_BEFORE;
            }
            transactions.afterCommit(postman::wake);
            return Answer.TAKEN;
        });
    }

    @Override
    public String link(String path) {
        return settings.server().map(config -> config.link(path)).orElse("/" + path);
    }
}
