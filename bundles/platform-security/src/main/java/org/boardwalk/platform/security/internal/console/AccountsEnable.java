package org.boardwalk.platform.security.internal.console;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lets a disabled account sign in again. */
@Service
@Command(scope = "accounts", name = "enable", description = "Lets a disabled account sign in again")
public final class AccountsEnable extends AccountSwitching {
    public AccountsEnable() {
        super(true);
    }
}
