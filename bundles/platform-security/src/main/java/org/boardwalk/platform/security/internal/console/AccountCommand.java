package org.boardwalk.platform.security.internal.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.Accounts.AccountDetails;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** Works as the system, and ends a command with the sentence when something is wrong. */
abstract class AccountCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private Accounts accounts;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private CurrentUser user;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private Texts texts;

    @Override
    public final @Nullable Object execute() {
        try {
            System.out.println(user.asSystem("console:accounts", () -> run(accounts)));
            return null;
        } catch (ProblemException e) {
            throw new IllegalArgumentException(texts.text(texts.locales().getFirst(), e), e);
        }
    }

    /** Does the work and returns what to print. */
    abstract String run(Accounts accounts);

    static Account named(Accounts accounts, String name) {
        return accounts.findByName(name).orElseThrow(() -> new ProblemException("platform.accounts.notFound"));
    }

    static AccountDetails details(Accounts accounts, String name) {
        Account account = named(accounts, name);
        return accounts.all().stream()
                .filter(details -> details.account().id().equals(account.id()))
                .findFirst()
                .orElseThrow(() -> new ProblemException("platform.accounts.notFound"));
    }

    /** Where the one-time link leads; the address of the deployment goes in front. */
    static String path(String token) {
        return "/welcome?token=" + token;
    }
}
