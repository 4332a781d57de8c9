package org.boardwalk.internships.internal.app.plan;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.Participants.Contact;
import org.boardwalk.platform.api.mail.Mail;
import org.boardwalk.platform.api.mail.Message;

/** The mail of a deployment, each key once, and the addresses of its people. */
final class Reminders implements Mail {
    final List<Message> sent = new ArrayList<>();
    boolean configured = true;
    private final Set<String> keys = new HashSet<>();
    private final Map<UUID, Contact> contacts = new HashMap<>();

    void empty() {
        sent.clear();
        keys.clear();
        contacts.clear();
        configured = true;
    }

    void address(UUID person, String email, Locale language) {
        contacts.put(person, new Contact(email, language));
    }

    /** Only {@code contacts} is asked. */
    Participants participants() {
        return (Participants) Proxy.newProxyInstance(
                Participants.class.getClassLoader(),
                new Class<?>[] {Participants.class},
                (proxy, method, arguments) -> ((Collection<?>) arguments[0])
                        .stream().filter(contacts::containsKey).collect(Collectors.toMap(id -> id, contacts::get)));
    }

    @Override
    public boolean isConfigured() {
        return configured;
    }

    @Override
    public Answer send(Message message) {
        if (!keys.add(message.key())) {
            return Answer.TAKEN_BEFORE;
        }
        sent.add(message);
        return Answer.TAKEN;
    }

    @Override
    public String link(String path) {
        return "https://board.example.org/" + path;
    }
}
