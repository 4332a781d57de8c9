package org.boardwalk.platform.api.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Accounts and roles of this deployment. Changes need {@code platform.accounts}; reading a name does not.
 * Any thread; every change is audited and applies to the person's next click.
 */
@ProviderType
public interface Accounts {
    /** The account, also a disabled one. */
    Optional<Account> find(UUID id);

    /** By sign-in name, any case. */
    Optional<Account> findByName(String name);

    /** Enabled accounts that hold a role, by display name. */
    List<Account> withRole(String role);

    /** Everything the administrator sees. Needs {@code platform.accounts}. */
    List<AccountDetails> all();

    /**
     * Creates an account without a password.
     *
     * @return the one-time link's token; it works for seven days
     * @throws ProblemException {@code platform.accounts.nameTaken}, {@code platform.accounts.nameInvalid}
     */
    Invited invite(String name, String displayName, Set<String> roles, String language);

    /** Makes a new one-time link; the old password works until the link is used. */
    Invited resetPassword(UUID id);

    /**
     * Changes what others see and what the person may do.
     *
     * @param version as read in {@link AccountDetails#version()}
     * @throws ProblemException {@code platform.conflict} when somebody else saved meanwhile, {@code
     *     platform.accounts.lastAdministrator} when nobody would be left to administer
     */
    AccountDetails update(
            UUID id, long version, String displayName, Set<String> roles, boolean enabled, String language);

    /** Ends a lock-out. */
    void unlock(UUID id);

    /**
     * Changes one's own password and ends all sessions signed in before; the page that asked for it renews {@link
     * UserSource.Session#since()} of its own session.
     *
     * @throws ProblemException {@code platform.accounts.wrongPassword} when the old one is wrong, {@code
     *     platform.signIn.weakPassword}, {@code platform.signIn.locked} after too many wrong ones
     */
    void changePassword(String oldPassword, String newPassword);

    /** Changes one's own language. */
    void changeLanguage(String language);

    /** Permission → roles that hold it: what the modules declare, overlaid by what the board decided. */
    List<Grant> grants();

    /** Decides which roles hold a permission. Needs {@code platform.accounts}. */
    void grant(String permission, Set<String> roles);

    /** An account as the administrator sees it. */
    record AccountDetails(
            Account account,
            long version,
            boolean enabled,
            boolean hasPassword,
            Optional<Instant> lockedUntil,
            Optional<Instant> lastSignIn) {}

    /** The new one-time link: token for {@code /welcome?token=…}. */
    record Invited(UUID accountId, String token) {}

    /** Which roles hold a permission; {@code decided} when the board changed the module's default. */
    record Grant(String permission, String module, Set<String> roles, boolean decided) {}
}
