package org.boardwalk.platform.security.internal.console;

import java.util.List;
import java.util.TreeSet;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.Accounts.AccountDetails;

/** Lists the accounts. */
@Service
@Command(
        scope = "accounts",
        name = "list",
        description = "Lists the accounts, with their keys, their roles and whether they work")
public final class AccountsList extends AccountCommand {
    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    String run(Accounts accounts) {
        List<Line> lines = accounts.all().stream().map(Line::of).toList();
        return json
                ? Json.of(lines)
                : String.join("\n", lines.stream().map(Line::text).toList());
    }

    /** Times as ISO 8601 text; empty when there is none. */
    record Line(
            String id,
            String name,
            String displayName,
            List<String> roles,
            boolean enabled,
            boolean hasPassword,
            String lockedUntil,
            String lastSignIn) {

        static Line of(AccountDetails details) {
            return new Line(
                    details.account().id().toString(),
                    details.account().name(),
                    details.account().displayName(),
                    List.copyOf(new TreeSet<>(details.account().roles())),
                    details.enabled(),
                    details.hasPassword(),
                    details.lockedUntil().map(Object::toString).orElse(""),
                    details.lastSignIn().map(Object::toString).orElse(""));
        }

        String text() {
            return "%s %-20s %-12s %-30s %s".formatted(id, name, state(), displayName, String.join(" ", roles));
        }

        private String state() {
            if (!enabled) {
                return "disabled";
            }
            if (!hasPassword) {
                return "invited";
            }
            return lockedUntil.isEmpty() ? "enabled" : "locked";
        }
    }
}
