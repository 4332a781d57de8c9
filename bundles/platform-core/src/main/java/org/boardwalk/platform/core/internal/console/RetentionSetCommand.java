package org.boardwalk.platform.core.internal.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.erasure.Retention;
import org.boardwalk.platform.api.erasure.Retention.Tonight;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Decides about one rule. */
@Service
@Command(
        scope = "boardwalk",
        name = "retention-set",
        description = "Switches a rule about how long records are kept on or off")
public final class RetentionSetCommand implements Action {
    @Reference(optional = true)
    private @Nullable Retention retention;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CurrentUser user;

    @Argument(index = 0, name = "rule", description = "As retention-list names it", required = true)
    private String rule = "";

    @Argument(index = 1, name = "on|off", description = "Whether it is carried out every night", required = true)
    private String state = "";

    @Argument(index = 2, name = "years", description = "How long records are kept", required = true)
    private int years;

    @Option(name = "--yes", description = "Switches on; without, what would go tonight is shown and nothing is changed")
    private boolean yes;

    @Override
    public @Nullable Object execute() {
        if (!state.equals("on") && !state.equals("off")) {
            throw new ProblemException("platform.retention.state", state);
        }
        Retention kept = Awaited.require(retention);
        if (state.equals("on") && !yes) {
            Tonight tonight = user.asSystem("console:retention-set", () -> kept.tonight(rule, years));
            System.out.println(RetentionListCommand.text(tonight));
            System.out.println("Nothing was changed. To switch it on: retention-set --yes " + rule + " on " + years);
            return null;
        }
        user.asSystem("console:retention-set", () -> kept.decide(rule, state.equals("on"), years));
        System.out.println(rule + " is " + state + ", " + years + " years");
        return null;
    }
}
