package org.boardwalk.certifications.internal.app.badge;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.badge.Award;
import org.boardwalk.certifications.api.badge.BadgeFile;
import org.boardwalk.certifications.api.badge.Badges;
import org.boardwalk.certifications.api.badge.IssuedBadge;
import org.boardwalk.certifications.api.badge.IssuerProfile;
import org.boardwalk.certifications.api.event.BadgeRevoked;
import org.boardwalk.certifications.internal.domain.badge.BadgeBench;
import org.boardwalk.certifications.internal.domain.badge.BadgeEntity;
import org.boardwalk.certifications.internal.domain.badge.QrSquares;
import org.boardwalk.certifications.internal.domain.badge.SigningKey;
import org.boardwalk.certifications.internal.domain.badge.WaitingAwardEntity;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.Events;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Issues badges and hands them out. */
@Component(service = Badges.class)
public final class BadgeService implements Badges {
    private final Transactions transactions;
    private final Events events;
    private final AuditTrail audit;
    private final BadgeRights rights;
    private final BadgeStore store;
    private final BadgeKeys keys;
    private final IssuerSettings settings;
    private final BadgeIdeas ideas;
    private final BadgeMaker maker;
    private final AwardDesk desk;
    private final BadgeBench bench = new BadgeBench(ZoneId.systemDefault());

    @Activate
    public BadgeService(
            @Reference Transactions transactions,
            @Reference Events events,
            @Reference AuditTrail audit,
            @Reference BadgeRights rights,
            @Reference BadgeStore store,
            @Reference BadgeKeys keys,
            @Reference IssuerSettings settings,
            @Reference BadgeIdeas ideas,
            @Reference BadgeMaker maker,
            @Reference AwardDesk desk) {
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.rights = rights;
        this.store = store;
        this.keys = keys;
        this.settings = settings;
        this.ideas = ideas;
        this.maker = maker;
        this.desk = desk;
    }

    @Override
    public List<IssuedBadge> of(UUID participantId) {
        rights.requireRead(participantId);
        return transactions.read(() ->
                store.of(participantId).stream().map(BadgeEntity::toRecord).toList());
    }

    @Override
    public Optional<IssuedBadge> find(UUID id) {
        return readable(id).map(BadgeEntity::toRecord);
    }

    private Optional<BadgeEntity> readable(UUID id) {
        return transactions.read(() -> store.find(id)).filter(row -> rights.mayRead(row.participantId()));
    }

    @Override
    public List<Award> suggestions(UUID participantId, String language) {
        rights.requireIssue(participantId);
        List<String> issued = transactions.read(() -> store.of(participantId).stream()
                .filter(row -> !row.isRevoked())
                .flatMap(row -> row.award().reference().stream())
                .toList());
        return ideas.of(participantId, Locale.forLanguageTag(language)).stream()
                .filter(award -> award.reference().filter(issued::contains).isEmpty())
                .toList();
    }

    @Override
    public IssuedBadge issue(UUID participantId, Award award) {
        rights.requireIssue(participantId);
        AwardCheck.require(award);
        if (settings.name().isEmpty()) {
            throw AwardCheck.problem("noIssuerName");
        }
        SigningKey key = keys.current();
        return transactions.write(() -> {
            requireNew(participantId, award);
            return maker.make(participantId, award, key, rights.name()).toRecord();
        });
    }

    private void requireNew(UUID participantId, Award award) {
        boolean taken = store.of(participantId).stream()
                .filter(row -> !row.isRevoked())
                .map(row -> row.award().reference())
                .anyMatch(reference -> reference.isPresent() && reference.equals(award.reference()));
        if (taken) {
            throw AwardCheck.problem("exists");
        }
    }

    @Override
    public IssuedBadge revoke(UUID id, long lock, String reason) {
        rights.requireIssue();
        String why = AwardCheck.text(reason, AwardCheck.TEXT, "noReason");
        return transactions.write(() -> {
            BadgeEntity row = store.locked(id, lock);
            rights.requireIssue(row.participantId());
            if (!row.isRevoked()) {
                row.revoke(Instant.now(), rights.name(), why);
                store.flush();
                events.publish(new BadgeRevoked(row.participantId(), row.id()));
            }
            return row.toRecord();
        });
    }

    @Override
    public BadgeFile file(UUID id, BadgeFile.Form form) {
        BadgeEntity row = readable(id).orElseThrow(() -> AwardCheck.problem("notFound"));
        String name = fileName(row.award().name());
        return switch (form) {
            case JSON -> new BadgeFile(name + ".json", "application/vc+ld+json", utf8(row.document()));
            case JWT -> new BadgeFile(name + ".jwt", "application/jwt", utf8(row.token()));
            case PNG -> new BadgeFile(name + ".png", "image/png", bench.picture(row.award(), row.document()));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Plain letters, so that every system keeps it as it is. */
    private static String fileName(String award) {
        String plain = Normalizer.normalize(award, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return "badge-" + (plain.length() <= 60 ? plain : plain.substring(0, 60));
    }

    @Override
    public Optional<boolean[][]> qrCode(UUID id) {
        return QrSquares.of(
                readable(id).orElseThrow(() -> AwardCheck.problem("notFound")).token());
    }

    @Override
    public IssuerProfile issuer() {
        rights.requireSignedIn();
        return profile();
    }

    private IssuerProfile profile() {
        return new IssuerProfile(settings.name(), settings.url(), keys.list());
    }

    @Override
    public IssuerProfile describeIssuer(String name, Optional<String> url) {
        rights.requireIssue();
        String checked = AwardCheck.text(name, AwardCheck.NAME, "noIssuerName");
        Optional<String> page = AwardCheck.url(url);
        transactions.write(() -> settings.write(checked, page));
        desk.issueAll();
        return profile();
    }

    @Override
    public IssuerProfile rotateKey() {
        rights.requireIssue();
        SigningKey key = keys.add();
        audit.note("certifications", "badge-key-made", null, "did=" + key.did());
        return profile();
    }

    @Override
    public boolean issuesByItself() {
        rights.requireIssue();
        return settings.byItself();
    }

    @Override
    public void issueByItself(boolean wanted) {
        rights.requireIssue();
        transactions.write(() -> settings.byItself(wanted));
        desk.issueAll();
    }

    @Override
    public List<Waiting> waiting(int limit) {
        rights.requireIssue();
        return transactions.read(() -> {
            List<WaitingAwardEntity> rows = store.waiting();
            Set<UUID> seen = rights.readable(
                    rows.stream().map(WaitingAwardEntity::participantId).collect(Collectors.toSet()));
            return rows.stream()
                    .filter(row -> seen.contains(row.participantId()))
                    .limit(limit)
                    .map(WaitingAwardEntity::toRecord)
                    .toList();
        });
    }
}
