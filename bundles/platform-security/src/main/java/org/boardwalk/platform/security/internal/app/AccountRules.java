package org.boardwalk.platform.security.internal.app;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Roles;
import org.boardwalk.platform.security.internal.domain.Names;
import org.boardwalk.platform.security.internal.domain.SecurityAccount;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What may be written into an account, and by whom. A board may let others than administrators look after accounts;
 * they cannot lift themselves or anybody else above what they are.
 */
@Component(service = AccountRules.class)
public class AccountRules {
    /** As long as the columns of the modules that note who did what. */
    private static final int LONGEST_DISPLAY_NAME = 120;

    private final CurrentUserService user;
    private final Grants grants;

    @Activate
    public AccountRules(@Reference CurrentUserService user, @Reference Grants grants) {
        this.user = user;
        this.grants = grants;
    }

    SecurityAccount newAccount(String name, String displayName, Set<String> roles, String language) {
        requireMayGive(roles);
        return new SecurityAccount(
                name(name, "platform.accounts.nameInvalid"), displayName(displayName), roles, language(language));
    }

    /** @return the name as it is stored */
    String name(String typed, String codeWhenInvalid) {
        String name = Names.normal(typed);
        if (!Names.isValid(name)) {
            throw new ProblemException(codeWhenInvalid);
        }
        return name;
    }

    String displayName(String typed) {
        String shown = typed.strip();
        if (shown.isEmpty()
                || shown.length() > LONGEST_DISPLAY_NAME
                || shown.chars().anyMatch(Character::isISOControl)) {
            throw new ProblemException("platform.accounts.displayNameInvalid", LONGEST_DISPLAY_NAME);
        }
        return shown;
    }

    String language(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new ProblemException("platform.accounts.languageUnknown", tag);
        }
    }

    /** @throws ProblemException {@code platform.accounts.administratorOnly}, {@code platform.accounts.roleUnknown} */
    void requireMayChange(SecurityAccount account, Set<String> roles, boolean enabled) {
        requireRankOver(account);
        Set<String> added = new TreeSet<>(roles);
        added.removeAll(account.roles());
        requireMayGive(added);
        boolean self =
                user.account().map(Account::id).filter(account.id()::equals).isPresent();
        boolean changesRights = !roles.equals(account.roles()) || enabled != account.isEnabled();
        if (self && changesRights) {
            requireAdministrator();
        }
    }

    /** Only administrators touch an administrator's account. */
    void requireRankOver(SecurityAccount account) {
        if (account.isAdministrator()) {
            requireAdministrator();
        }
    }

    void requireAdministrator() {
        Optional<Account> me = user.account();
        boolean administrator =
                me.map(account -> account.hasRole(Roles.BOARD_ADMINISTRATOR)).orElseGet(user::isSystem);
        if (!administrator) {
            throw new ProblemException("platform.accounts.administratorOnly");
        }
    }

    private void requireMayGive(Set<String> roles) {
        Set<String> unknown = new TreeSet<>(roles);
        unknown.removeAll(grants.knownRoles());
        if (!unknown.isEmpty()) {
            throw new ProblemException("platform.accounts.roleUnknown", String.join(", ", unknown));
        }
        if (roles.contains(Roles.BOARD_ADMINISTRATOR)) {
            requireAdministrator();
        }
    }
}
