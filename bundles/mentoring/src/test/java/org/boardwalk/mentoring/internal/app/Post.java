package org.boardwalk.mentoring.internal.app;

import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.mail.Mail;
import org.boardwalk.platform.api.mail.Message;
import org.boardwalk.platform.api.text.Texts;

/** Mail that was taken, and the addresses of mentees. Texts are their keys with what was filled in. */
public final class Post implements Mail, Texts {
    public final List<Message> taken = new CopyOnWriteArrayList<>();
    public boolean configured = true;
    private final Set<String> keys = ConcurrentHashMap.newKeySet();

    public void empty() {
        taken.clear();
        keys.clear();
        configured = true;
    }

    /** What about and to whom, each as {@code pairMail.answer to paul@example.org}, sorted; forgets them. */
    public List<String> delivered() {
        List<String> all = taken.stream()
                .map(one -> one.subject().substring("mentoring.".length()).replace(".subject", "") + " to " + one.to())
                .sorted()
                .toList();
        taken.clear();
        return all;
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
        taken.add(message);
        return Answer.TAKEN;
    }

    @Override
    public String link(String path) {
        return "https://board.example/" + path;
    }

    @Override
    public List<Locale> locales() {
        return List.of(Locale.ENGLISH, Locale.of("es"));
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        return arguments.length == 0 ? key : key + " " + arguments[0];
    }

    /** Participants as mail asks for them. */
    public static Participants contacts(Predicate<UUID> mayRead) {
        return (Participants) Proxy.newProxyInstance(
                Participants.class.getClassLoader(), new Class<?>[] {Participants.class}, (self, method, call) -> {
                    if (!method.getName().equals("contacts")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return ((Collection<?>) call[0])
                            .stream()
                                    .filter(id -> mayRead.test((UUID) id))
                                    .collect(Collectors.toMap(
                                            id -> id,
                                            id -> new Participants.Contact("mentee@example.org", Locale.ENGLISH)));
                });
    }
}
