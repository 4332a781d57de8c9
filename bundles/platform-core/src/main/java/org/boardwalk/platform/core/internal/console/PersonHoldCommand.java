package org.boardwalk.platform.core.internal.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.erasure.Erasures;
import org.boardwalk.platform.api.erasure.Erasures.Hold;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Holds somebody's records. */
@Service
@Command(
        scope = "boardwalk",
        name = "person-hold",
        description = "Keeps a participant's records from being erased, by people and by rules, until person-release")
public final class PersonHoldCommand implements Action {
    @Reference(optional = true)
    private @Nullable Erasures erasures;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CurrentUser user;

    @Argument(name = "person", description = "The key in the address of the participant's page", required = true)
    private String person = "";

    @Option(name = "--reason", description = "Why, at most 400 characters and without personal data", required = true)
    private String reason = "";

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        var id = ConsoleKeys.person(person);
        Hold held = user.asSystem("console:person-hold", () -> {
            Awaited.require(erasures).hold(id, reason);
            return Awaited.require(erasures).holds().stream()
                    .filter(hold -> hold.person().equals(id))
                    .findFirst()
                    .orElseThrow();
        });
        if (json) {
            System.out.println(Json.of(held));
        } else {
            HoldListCommand.print(held);
        }
        return null;
    }
}
