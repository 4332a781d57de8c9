package org.boardwalk.certifications.internal.domain.badge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.boardwalk.certifications.api.badge.BadgeWallet.TrustedIssuer;

/** An issuer whose key the board knows. */
@Entity
@Table(name = "certifications_trusted_issuer")
public class TrustedIssuerEntity {
    @Id
    private String did = "";

    @Version
    private int version;

    @Column(name = "issuer_name")
    private String name = "";

    private Instant since = Instant.EPOCH;

    @Column(name = "trusted_by")
    private String by = "";

    protected TrustedIssuerEntity() {}

    public TrustedIssuerEntity(String did) {
        this.did = did;
        since = Instant.now();
    }

    public void write(String newName, String who) {
        name = newName;
        by = who;
    }

    public TrustedIssuer toRecord() {
        return new TrustedIssuer(did, name, since, by);
    }
}
