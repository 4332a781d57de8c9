package org.boardwalk.certifications.internal.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.mail.Mail;
import org.boardwalk.platform.api.mail.Message;

/** Takes messages as the platform does, with the caller's transaction and each key once, and keeps those committed. */
final class Mailbox implements Mail {
    final List<Message> sent = new ArrayList<>();
    boolean configured;
    /** Breaks with the message after so many. */
    int failAfter = Integer.MAX_VALUE;

    private int asked;
    private final Transactions transactions;
    private final Set<String> keys = new HashSet<>();

    Mailbox(Transactions transactions) {
        this.transactions = transactions;
    }

    void empty() {
        sent.clear();
        keys.clear();
        configured = false;
        failAfter = Integer.MAX_VALUE;
        asked = 0;
    }

    @Override
    public boolean isConfigured() {
        return configured;
    }

    @Override
    public Answer send(Message message) {
        if (!configured) {
            return Answer.NOT_CONFIGURED;
        }
        if (++asked > failAfter) {
            throw new IllegalStateException("killed");
        }
        if (!message.to().contains("@")) {
            return Answer.BAD_ADDRESS;
        }
        transactions.afterCommit(() -> {
            if (keys.add(message.key())) {
                sent.add(message);
            }
        });
        return Answer.TAKEN;
    }

    @Override
    public String link(String path) {
        return "https://board.example.org/" + path;
    }
}
