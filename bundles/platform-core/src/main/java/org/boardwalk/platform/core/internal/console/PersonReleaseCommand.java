package org.boardwalk.platform.core.internal.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.erasure.Erasures;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Ends a hold. */
@Service
@Command(
        scope = "boardwalk",
        name = "person-release",
        description = "Ends the hold on a participant's records; without effect when there is none")
public final class PersonReleaseCommand implements Action {
    @Reference(optional = true)
    private @Nullable Erasures erasures;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CurrentUser user;

    @Argument(name = "person", description = "The key in the address of the participant's page", required = true)
    private String person = "";

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        var id = ConsoleKeys.person(person);
        user.asSystem("console:person-release", () -> {
            Awaited.require(erasures).release(id);
            return null;
        });
        System.out.println(json ? Json.of(new Released(id)) : "The records of " + id + " are not held");
        return null;
    }

    record Released(java.util.UUID person) {}
}
