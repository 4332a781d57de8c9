package org.boardwalk.platform.security.internal.console;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.security.Accounts;

/** Creates an account and prints the one-time link that sets its password. */
@Service
@Command(
        scope = "accounts",
        name = "invite",
        description = "Creates an account and prints the path of the link that sets its password; works for seven days")
public final class AccountsInvite extends AccountCommand {
    @Argument(name = "name", description = "What the person will type to sign in", required = true)
    private String name = "";

    @Option(name = "--display-name", description = "For other people to read", required = true)
    private String displayName = "";

    @Option(
            name = "--role",
            description = "Id of a role; may be given several times",
            required = true,
            multiValued = true)
    private List<String> roles = new ArrayList<>();

    @Option(name = "--language", description = "Language of the screens: en or es")
    private String language = "en";

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    String run(Accounts accounts) {
        String path = path(accounts.invite(name, displayName, new LinkedHashSet<>(roles), language)
                .token());
        return json ? Json.of(new Link(name, path)) : path;
    }

    record Link(String name, String link) {}
}
