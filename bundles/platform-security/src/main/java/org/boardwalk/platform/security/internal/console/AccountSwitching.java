package org.boardwalk.platform.security.internal.console;

import org.apache.karaf.shell.api.action.Argument;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.Accounts.AccountDetails;

/** What enabling and disabling have in common. */
abstract class AccountSwitching extends AccountCommand {
    private final boolean enabled;

    @Argument(name = "name", description = "What the person types to sign in", required = true)
    private String name = "";

    AccountSwitching(boolean enabled) {
        this.enabled = enabled;
    }

    @Override
    final String run(Accounts accounts) {
        AccountDetails now = details(accounts, name);
        Account account = now.account();
        accounts.update(
                account.id(),
                now.version(),
                account.displayName(),
                account.roles(),
                enabled,
                account.locale().toLanguageTag());
        return account.name() + (enabled ? " is enabled" : " is disabled");
    }
}
