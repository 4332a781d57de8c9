package org.boardwalk.participants.internal.ui.casefile;

import java.util.Locale;
import java.util.Set;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.api.audit.AuditTrail.Change;
import org.boardwalk.platform.api.audit.AuditTrail.Entry;
import org.jspecify.annotations.Nullable;

/** Entries of the audit trail in the reader's words, as far as there are words; else as the trail has them. */
final class AuditWords {
    /** For the machine: keys and search columns. */
    private static final Set<String> NOISE = Set.of("id", "participantId", "version");

    private AuditWords() {}

    /** Such as "Participant: changed". */
    static String what(Entry entry) {
        String thing = entry.type().isEmpty() ? "" : known("history.type." + entry.type(), spaced(entry.type()));
        String action = known("history.action." + entry.action(), entry.action().replace('-', ' '));
        return thing.isEmpty() ? action : Say.say("history.what", thing, action);
    }

    static boolean isReadable(Change change) {
        return !NOISE.contains(change.attribute())
                && !change.attribute().toLowerCase(Locale.ROOT).startsWith("search");
    }

    static String change(Change change) {
        String name = name(change.attribute());
        return change.from() == null || change.from().isEmpty()
                ? Say.say("history.set", name, value(change.to()))
                : Say.say("history.change", name, value(change.from()), value(change.to()));
    }

    private static String name(String attribute) {
        String text = Say.field(attribute);
        return text.startsWith("!") ? spaced(attribute) : text;
    }

    private static String value(@Nullable String text) {
        return text == null || text.isEmpty() ? "–" : text;
    }

    private static String known(String key, String otherwise) {
        String text = Say.say(key);
        return text.startsWith("!") ? otherwise : text;
    }

    /** "lastServiceOn" → "last service on". */
    private static String spaced(String camel) {
        return camel.replace("Entity", "").replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }
}
