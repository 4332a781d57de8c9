package org.boardwalk.platform.security.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A one-time link: the digest of its token, whom it is for, and until when it works. */
@Entity
@Table(name = "security_link")
public class SecurityLink {
    /** How long a link works. */
    public static final Duration LIFE = Duration.ofDays(7);

    @Id
    @Column(name = "id", length = 64)
    private String secretDigest = "";

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    protected SecurityLink() {}

    /** @param accountId null for the link that creates the first administrator */
    public SecurityLink(String token, @Nullable UUID accountId, Instant now) {
        this.secretDigest = Secrets.digest(token);
        this.accountId = accountId;
        this.expiresAt = now.plus(LIFE);
    }

    public boolean worksAt(Instant now) {
        return expiresAt.isAfter(now);
    }

    /** Null for the link that creates the first administrator. */
    public @Nullable UUID accountId() {
        return accountId;
    }
}
