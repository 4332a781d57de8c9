package org.boardwalk.internships.internal.app.mail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.boardwalk.platform.api.mail.Mail;
import org.boardwalk.platform.api.mail.Message;

/** Mail that was taken; at first no server is configured. */
public final class Letters implements Mail {
    public final List<Message> taken = new CopyOnWriteArrayList<>();
    public boolean configured;

    /** The platform's own mail, which gets everything instead. */
    public Optional<Mail> real = Optional.empty();

    public void empty() {
        taken.clear();
        configured = false;
        real = Optional.empty();
    }

    public Set<String> to() {
        return Set.copyOf(taken.stream().map(Message::to).toList());
    }

    @Override
    public boolean isConfigured() {
        return real.map(Mail::isConfigured).orElse(configured);
    }

    @Override
    public Answer send(Message message) {
        return real.map(mail -> mail.send(message)).orElseGet(() -> take(message));
    }

    private Answer take(Message message) {
        if (!configured) {
            return Answer.NOT_CONFIGURED;
        }
        if (!message.to().contains("@")) {
            return Answer.BAD_ADDRESS;
        }
        if (taken.stream().anyMatch(before -> before.key().equals(message.key()))) {
            return Answer.TAKEN_BEFORE;
        }
        taken.add(message);
        return Answer.TAKEN;
    }

    @Override
    public String link(String path) {
        return real.map(mail -> mail.link(path)).orElse("https://board.example/" + path);
    }
}
