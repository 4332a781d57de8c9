package org.boardwalk.platform.core.internal.console;

import java.util.UUID;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.erasure.Erasures;
import org.boardwalk.platform.api.erasure.Erasures.Preview;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Shows what erasing a person does, and does it when there is a reason. */
@Service
@Command(
        scope = "boardwalk",
        name = "person-erase",
        description = "Says what erasing a participant takes away and what stays; erases when there is a --reason")
public final class PersonEraseCommand implements Action {
    @Reference(optional = true)
    private @Nullable Erasures erasures;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CurrentUser user;

    @Argument(name = "person", description = "The key in the address of the participant's page", required = true)
    private String person = "";

    @Option(name = "--reason", description = "Why, without personal data; without, nothing is erased")
    private @Nullable String reason;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        UUID id = ConsoleKeys.person(person);
        String why = reason;
        Object done = user.asSystem(
                "console:person-erase",
                () -> why == null
                        ? Awaited.require(erasures).preview(id)
                        : Awaited.require(erasures).erase(id, why));
        if (json) {
            System.out.println(Json.of(done));
        } else if (done instanceof Preview preview) {
            print(preview);
        } else {
            System.out.println(
                    done instanceof Erasures.Erasure erasure
                            ? "Erased: " + erasure.state()
                                    + erasure.keptUntil()
                                            .map(day -> ", the rest is kept until " + day)
                                            .orElse("")
                            : "");
        }
        return null;
    }

    private static void print(Preview preview) {
        preview.rows()
                .forEach(rows -> System.out.printf(
                        "%-8s %6d  %s: %s%n", rows.fate(), rows.count(), rows.module(), rows.english()));
        preview.keptUntil()
                .ifPresent(day ->
                        System.out.println("REDUCED: kept without names until " + day + " (" + preview.source() + ")"));
        System.out.println("Backups that still hold the person: " + preview.backups() + "; the newest "
                + preview.backupsKept() + " are kept");
        preview.hold().ifPresent(hold -> System.out.println("Held: " + hold.reason()));
        if (!preview.ended()) {
            System.out.println("Still takes part: record the exit first");
        }
    }
}
