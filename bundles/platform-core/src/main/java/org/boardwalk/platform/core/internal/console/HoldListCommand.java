package org.boardwalk.platform.core.internal.console;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.erasure.Erasures;
import org.boardwalk.platform.api.erasure.Erasures.Hold;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Lists whose records are held. */
@Service
@Command(
        scope = "boardwalk",
        name = "hold-list",
        description = "Lists the participants whose records are held: nobody and no rule erases them")
public final class HoldListCommand implements Action {
    @Reference(optional = true)
    private @Nullable Erasures erasures;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CurrentUser user;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        List<Hold> holds = user.asSystem(
                "console:hold-list", () -> Awaited.require(erasures).holds());
        if (json) {
            System.out.println(Json.of(holds));
        } else if (holds.isEmpty()) {
            System.out.println("Nobody's records are held");
        } else {
            holds.forEach(HoldListCommand::print);
        }
        return null;
    }

    static void print(Hold hold) {
        System.out.println(hold.person() + "  held since " + hold.since() + " by " + hold.by() + ": " + hold.reason());
    }
}
