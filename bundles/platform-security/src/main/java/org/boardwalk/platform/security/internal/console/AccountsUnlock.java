package org.boardwalk.platform.security.internal.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.security.Accounts;

/** Ends a lock-out. */
@Service
@Command(scope = "accounts", name = "unlock", description = "Ends the pause after too many wrong passwords")
public final class AccountsUnlock extends AccountCommand {
    @Argument(name = "name", description = "What the person types to sign in", required = true)
    private String name = "";

    @Override
    String run(Accounts accounts) {
        accounts.unlock(named(accounts, name).id());
        return name + " can try again";
    }
}
