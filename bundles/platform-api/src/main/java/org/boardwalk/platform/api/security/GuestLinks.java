package org.boardwalk.platform.api.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Links for people without an account: each opens one {@link GuestPage} or {@link GuestFile} about one thing, until it is
 * answered, replaced, revoked or too old. The address holds 256 random bits and nothing about anybody; only their digest
 * is kept, so a link is known when it is issued and never again. Looking at a page changes nothing, because programs that
 * check mail open links too: a link is used up by an answer that was accepted.
 *
 * <p>Any thread; joins the caller's transaction or makes its own. Checks no permission: the module does before it calls.
 */
@ProviderType
public interface GuestLinks {
    /**
     * Makes the only link that works for this purpose and subject from now on.
     *
     * @param purpose of a published {@link GuestPage} or {@link GuestFile}
     * @param guest who it is for, named {@code guest: <name>} in the audit trail; at most 120 characters
     * @param life how long it works
     */
    GuestLink issue(String purpose, UUID subject, String guest, Duration life);

    /** No link works for it any more. */
    void revoke(String purpose, UUID subject);

    /** Until when a link works for it; empty = none does. */
    Optional<Instant> worksUntil(String purpose, UUID subject);

    /**
     * @param path below the deployment's address, without a slash in front: {@code guest/…}. Give it to its guest and to
     *     nobody else, and never log it
     */
    record GuestLink(String path, Instant worksUntil) {
        @Override
        public String toString() {
            return "GuestLink[" + worksUntil + "]";
        }
    }
}
