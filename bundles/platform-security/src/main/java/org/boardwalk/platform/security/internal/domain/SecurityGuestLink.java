package org.boardwalk.platform.security.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link for somebody without an account: the digest of its token, what it opens, for whom, and until when. */
@Entity
@Table(name = "security_guest_link")
public class SecurityGuestLink {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "secret_digest")
    private String secretDigest = "";

    private String purpose = "";

    @Column(name = "subject_id")
    private UUID subjectId = new UUID(0, 0);

    private String guest = "";

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    /** Last day on which the file behind it was read. */
    @Column(name = "read_on")
    private @Nullable LocalDate readOn;

    protected SecurityGuestLink() {}

    public SecurityGuestLink(String token, String purpose, UUID subjectId, String guest, Instant expiresAt) {
        this.secretDigest = Secrets.digest(token);
        this.purpose = purpose;
        this.subjectId = subjectId;
        this.guest = guest;
        this.expiresAt = expiresAt;
    }

    /** Whether this is the link of the token; takes the same time whatever is wrong with it. */
    public boolean isFor(String token) {
        return MessageDigest.isEqual(
                secretDigest.getBytes(StandardCharsets.US_ASCII),
                Secrets.digest(token).getBytes(StandardCharsets.US_ASCII));
    }

    public UUID id() {
        return id;
    }

    public String purpose() {
        return purpose;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public String guest() {
        return guest;
    }

    public State state() {
        return state;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable LocalDate readOn() {
        return readOn;
    }

    /** What became of it, apart from its age. */
    public enum State {
        OPEN,
        ANSWERED,
        REPLACED
    }
}
