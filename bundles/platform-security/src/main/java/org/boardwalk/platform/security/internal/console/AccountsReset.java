package org.boardwalk.platform.security.internal.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.security.Accounts;

/** Prints a new one-time link for somebody who forgot the password, or lost the first link. */
@Service
@Command(
        scope = "accounts",
        name = "reset",
        description = "Prints the path of a new link that sets the password; the old password works until it is used")
public final class AccountsReset extends AccountCommand {
    @Argument(name = "name", description = "What the person types to sign in", required = true)
    private String name = "";

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    String run(Accounts accounts) {
        String path = path(accounts.resetPassword(named(accounts, name).id()).token());
        return json ? Json.of(new AccountsInvite.Link(name, path)) : path;
    }
}
