package org.boardwalk.certifications.internal.ui.badge;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.badge.Award;
import org.boardwalk.certifications.api.badge.BadgeFile;
import org.boardwalk.certifications.api.badge.Badges;
import org.boardwalk.certifications.api.badge.IssuedBadge;
import org.boardwalk.certifications.api.badge.IssuerProfile;
import org.boardwalk.certifications.internal.domain.badge.BadgeBench;
import org.boardwalk.certifications.internal.domain.badge.DidKey;
import org.boardwalk.certifications.internal.domain.badge.QrSquares;
import org.boardwalk.certifications.internal.domain.badge.SigningKey;

/** Badges in memory, really signed. */
final class FakeBadges implements Badges {
    final BadgeBench bench = new BadgeBench(ZoneId.systemDefault());
    final List<IssuedBadge> issued = new ArrayList<>();
    final Map<UUID, BadgeBench.Signed> signed = new HashMap<>();
    final List<IssuerProfile.Key> keys = new ArrayList<>();
    private SigningKey key = newKey();
    private String name = "";
    boolean byItself = true;

    SigningKey newKey() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            String did = DidKey.of(pair.getPublic());
            keys.addFirst(new IssuerProfile.Key(did, Instant.now(), Optional.empty()));
            return new SigningKey(did, pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<IssuedBadge> of(UUID participantId) {
        return List.copyOf(issued);
    }

    @Override
    public Optional<IssuedBadge> find(UUID id) {
        return issued.stream().filter(badge -> badge.id().equals(id)).findFirst();
    }

    @Override
    public List<Award> suggestions(UUID participantId, String language) {
        return List.of(new Award(
                Award.Kind.PATHWAY,
                Optional.of("plan:1"),
                "HIT technician",
                "From a first course to a job.",
                "All steps.",
                LocalDate.now(),
                Optional.empty()));
    }

    @Override
    public IssuedBadge issue(UUID participantId, Award award) {
        IssuedBadge badge = new IssuedBadge(
                UUID.randomUUID(), 0, participantId, award, key.did(), Instant.now(), "Dana Reyes", Optional.empty());
        signed.put(
                badge.id(),
                bench.issue(badge.id(), award, name, Optional.empty(), "Maria", Optional.empty(), key, Instant.now()));
        issued.add(badge);
        return badge;
    }

    @Override
    public IssuedBadge revoke(UUID id, long lock, String reason) {
        IssuedBadge old = find(id).orElseThrow();
        IssuedBadge badge = new IssuedBadge(
                id,
                1,
                old.participantId(),
                old.award(),
                old.issuer(),
                old.issuedAt(),
                old.issuedBy(),
                Optional.of(new IssuedBadge.Revocation(Instant.now(), "Dana Reyes", reason)));
        issued.set(issued.indexOf(old), badge);
        return badge;
    }

    @Override
    public BadgeFile file(UUID id, BadgeFile.Form form) {
        return new BadgeFile(
                "badge.jwt", "application/jwt", signed.get(id).token().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<boolean[][]> qrCode(UUID id) {
        return QrSquares.of(signed.get(id).token());
    }

    @Override
    public IssuerProfile issuer() {
        return new IssuerProfile(name, Optional.empty(), keys);
    }

    @Override
    public IssuerProfile describeIssuer(String written, Optional<String> url) {
        name = written;
        return issuer();
    }

    @Override
    public IssuerProfile rotateKey() {
        key = newKey();
        return issuer();
    }

    @Override
    public boolean issuesByItself() {
        return byItself;
    }

    @Override
    public void issueByItself(boolean wanted) {
        byItself = wanted;
    }

    @Override
    public List<Waiting> waiting(int limit) {
        return List.of();
    }
}
