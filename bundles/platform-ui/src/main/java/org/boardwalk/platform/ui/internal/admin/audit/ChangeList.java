package org.boardwalk.platform.ui.internal.admin.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.audit.AuditTrail.Change;
import org.boardwalk.platform.api.audit.AuditTrail.Entry;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Words;

/** One entry in full: the exact time, the record, and each value before and after. */
final class ChangeList extends Div {
    private static final long serialVersionUID = 1L;

    ChangeList(Entry entry) {
        addClassName("bw-audit-details");
        Facts facts = new Facts()
                .fact(Words.text("platform.page.audit.exactly"), Formats.dateTime(entry.at(), Words.locale()))
                .fact(
                        Words.text("platform.page.audit.record"),
                        entry.type() + entry.subject().map(id -> " " + id).orElse(""));
        entry.changes().forEach(change -> facts.fact(change.attribute(), value(change)));
        add(facts);
        if (!entry.detail().isEmpty()) {
            add(new Span(entry.detail()));
        }
    }

    /** The entry in one line. */
    static String sentence(Entry entry) {
        String names = entry.changes().stream()
                .map(change -> spaced(change.attribute()))
                .collect(Collectors.joining(", "));
        String object = entry.type().isEmpty() ? "" : " " + spaced(entry.type());
        String rest = names.isEmpty() ? entry.detail() : names;
        return action(entry.action()) + object + (rest.isEmpty() ? "" : ": " + rest);
    }

    /** In the reader's words where there are some, else as the trail has it. */
    private static String action(String action) {
        String words = Words.text("platform.page.audit.action." + action);
        return words.startsWith("!") ? action.replace('-', ' ') : words;
    }

    /** "MappingEntity" → "mapping", "lastServiceOn" → "last service on". */
    private static String spaced(String camel) {
        return camel.replace("Entity", "").replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private static String value(Change change) {
        return Objects.requireNonNullElse(change.from(), "–") + " → " + Objects.requireNonNullElse(change.to(), "–");
    }
}
