package org.boardwalk.platform.mail.internal.console;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.mail.internal.app.Outbox;
import org.boardwalk.platform.mail.internal.app.Outbox.Unsent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Lists what the mail server has not taken. */
@Service
@Command(
        scope = "boardwalk",
        name = "mail-list",
        description = "Lists messages that wait, and those of the last 30 days that could not be delivered")
public final class MailList implements Action {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private Outbox outbox;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private Texts texts;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        List<Line> lines = outbox.unsent().stream().map(this::line).toList();
        if (json) {
            System.out.println(JSON.writeValueAsString(lines));
            return null;
        }
        ShellTable table = new ShellTable().noHeaders();
        table.column("State");
        table.column("Since");
        table.column("Attempts");
        table.column("To");
        table.column("About");
        table.column("Reason");
        lines.forEach(line -> table.addRow()
                .addContent(line.state(), line.since(), line.attempts(), line.to(), line.about(), line.reason()));
        table.print(System.out);
        return null;
    }

    private Line line(Unsent unsent) {
        return new Line(
                unsent.state().toLowerCase(Locale.ROOT),
                unsent.takenAt(),
                unsent.attempts(),
                unsent.to(),
                unsent.key(),
                reason(unsent));
    }

    private String reason(Unsent unsent) {
        return unsent.problem().isEmpty()
                ? ""
                : texts.text(texts.locales().getFirst(), unsent.problem(), "", unsent.detail(), 0, 0);
    }

    /** @param about the message's key: what it is about, without personal data */
    private record Line(String state, Instant since, int attempts, String to, String about, String reason) {}
}
