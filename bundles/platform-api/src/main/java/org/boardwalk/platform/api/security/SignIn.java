package org.boardwalk.platform.api.security;

import java.util.List;
import java.util.Optional;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/** Checks who somebody is. Used by the sign-in pages; any thread. */
@ProviderType
public interface SignIn {
    /**
     * @param name as typed; case and spaces around it do not matter
     * @param password is not kept
     * @param remoteAddress counted together with the name against guessing
     * @throws ProblemException {@code platform.signIn.wrong} (the same for an unknown name, a wrong password
     *     and a disabled account), {@code platform.signIn.locked} with the minutes to wait
     */
    Account signIn(String name, String password, String remoteAddress);

    /**
     * The account an unused, unexpired one-time link belongs to: an invitation, a reset, or the first
     * administrator of an empty deployment (then the record says so and has no name yet).
     */
    Optional<Invitation> invitation(String token);

    /**
     * Uses the link: sets name (first administrator only) and password, and signs in. A link works once.
     *
     * @throws ProblemException {@code platform.signIn.linkUsed}, {@code platform.signIn.weakPassword},
     *     {@code platform.signIn.nameTaken}
     */
    Account accept(String token, String name, String displayName, String password);

    /** Accounts made up for a demo data directory, with their passwords; empty anywhere else. */
    List<DemoAccount> demoAccounts();

    /** @param name null-safe display of whom the link is for; empty for the first administrator */
    record Invitation(String name, boolean firstAdministrator) {}

    /** An account anybody may try in a demo. */
    record DemoAccount(String name, String password, String role, String displayName) {}
}
