package org.boardwalk.platform.ui.internal.admin.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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
        String names = entry.changes().stream().map(Change::attribute).collect(Collectors.joining(", "));
        String object = entry.type().isEmpty() ? "" : " " + entry.type();
        String rest = names.isEmpty() ? entry.detail() : names;
        return entry.action() + object + (rest.isEmpty() ? "" : ": " + rest);
    }

    private static String value(Change change) {
        return Objects.requireNonNullElse(change.from(), "–") + " → " + Objects.requireNonNullElse(change.to(), "–");
    }
}
