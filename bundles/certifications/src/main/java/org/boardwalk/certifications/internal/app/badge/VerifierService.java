package org.boardwalk.certifications.internal.app.badge;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.boardwalk.certifications.api.badge.BadgeReport;
import org.boardwalk.certifications.api.badge.BadgeVerifier;
import org.boardwalk.certifications.api.badge.BadgeWallet;
import org.boardwalk.certifications.api.badge.IssuedBadge;
import org.boardwalk.certifications.api.badge.IssuerProfile;
import org.boardwalk.certifications.internal.domain.badge.BadgeBench;
import org.boardwalk.certifications.internal.domain.badge.BadgeEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks anybody's badge against what this deployment knows. */
@Component(service = BadgeVerifier.class)
public final class VerifierService implements BadgeVerifier {
    private final Transactions transactions;
    private final BadgeRights rights;
    private final BadgeStore store;
    private final BadgeKeys keys;
    private final TrustedIssuers issuers;
    private final BadgeBench bench = new BadgeBench(ZoneId.systemDefault());

    @Activate
    public VerifierService(
            @Reference Transactions transactions,
            @Reference BadgeRights rights,
            @Reference BadgeStore store,
            @Reference BadgeKeys keys,
            @Reference TrustedIssuers issuers) {
        this.transactions = transactions;
        this.rights = rights;
        this.store = store;
        this.keys = keys;
        this.issuers = issuers;
    }

    @Override
    public BadgeReport verify(byte[] badge, Optional<String> shownBy) {
        rights.requireSignedIn();
        return bench.inspect(badge, shownBy, new Ours(), Instant.now());
    }

    /** A reader learns nothing of a badge but whether it counts: she holds it in her hand. */
    private final class Ours implements BadgeBench.Known {
        @Override
        public Optional<IssuerProfile.Key> key(String did) {
            return keys.list().stream().filter(key -> key.did().equals(did)).findFirst();
        }

        @Override
        public Optional<String> trusted(String did) {
            return issuers.find(did).map(BadgeWallet.TrustedIssuer::name);
        }

        @Override
        public Optional<IssuedBadge> badge(String id) {
            return transactions.read(() -> store.find(id).map(BadgeEntity::toRecord));
        }
    }
}
