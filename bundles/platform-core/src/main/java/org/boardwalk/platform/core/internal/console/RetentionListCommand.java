package org.boardwalk.platform.core.internal.console;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.erasure.Retention;
import org.boardwalk.platform.api.erasure.Retention.Rule;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Shows how long records are kept, and what would go. */
@Service
@Command(
        scope = "boardwalk",
        name = "retention-list",
        description = "Shows how long records are kept, and what would go tonight; retention-set changes it")
public final class RetentionListCommand implements Action {
    @Reference(optional = true)
    private @Nullable Retention retention;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CurrentUser user;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        List<Rule> rules = user.asSystem("console:retention-list", Awaited.require(retention)::rules);
        if (json) {
            System.out.println(Json.of(rules));
        } else {
            rules.forEach(rule -> System.out.printf(
                    "%-4s %-24s %3d years%s, %d due (until %s), source: %s%n",
                    rule.on() ? "on" : "off",
                    rule.id(),
                    rule.years(),
                    rule.programmeYear() ? " from June 30" : "",
                    rule.due(),
                    rule.before(),
                    rule.source()));
        }
        return null;
    }
}
