package org.boardwalk.platform.security.internal.console;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Ends an account's sessions and lets it sign in no more; its records stay. */
@Service
@Command(
        scope = "accounts",
        name = "disable",
        description = "Ends an account's sessions and lets it sign in no more; its records stay")
public final class AccountsDisable extends AccountSwitching {
    public AccountsDisable() {
        super(false);
    }
}
