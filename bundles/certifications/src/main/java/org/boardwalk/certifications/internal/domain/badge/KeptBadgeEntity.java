package org.boardwalk.certifications.internal.domain.badge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.badge.BadgeCheck;
import org.boardwalk.certifications.api.badge.BadgeFile;
import org.boardwalk.certifications.api.badge.BadgeReport;
import org.boardwalk.certifications.api.badge.BadgeWallet.Kept;
import org.jspecify.annotations.Nullable;

/** The badge that shows a credential, under the credential's id. */
@Entity
@Table(name = "certifications_kept_badge")
public class KeptBadgeEntity {
    private static final int LONGEST_NAME = 200;

    @Id
    private UUID id = new UUID(0, 0);

    @Version
    private int version;

    @Column(name = "badge_id")
    private String badgeId = "";

    @Column(name = "issuer_did")
    private String issuer = "";

    @Column(name = "issuer_name")
    private @Nullable String issuerName;

    @Lob
    private String content = "";

    private String outcomes = "";

    @Column(name = "checked_at")
    private Instant checkedAt = Instant.EPOCH;

    @Column(name = "checked_by")
    private String checkedBy = "";

    protected KeptBadgeEntity() {}

    /** @param text the badge as it was signed */
    public KeptBadgeEntity(UUID heldId, BadgeReport report, BadgeReport.Content says, String text, String by) {
        id = heldId;
        badgeId = says.id();
        issuer = says.issuerId();
        issuerName = says.issuerName()
                .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .orElse(null);
        content = text;
        outcomes = report.checks().stream()
                .map(check -> check.kind() + "=" + check.outcome())
                .collect(Collectors.joining(","));
        checkedAt = Instant.now();
        checkedBy = by;
    }

    public UUID heldId() {
        return id;
    }

    public Kept toRecord() {
        Map<BadgeCheck.Kind, BadgeCheck.Outcome> found = new EnumMap<>(BadgeCheck.Kind.class);
        for (String outcome : outcomes.split(",")) {
            String[] parts = outcome.split("=", 2);
            found.put(BadgeCheck.Kind.valueOf(parts[0]), BadgeCheck.Outcome.valueOf(parts[1]));
        }
        boolean document = content.startsWith("{");
        return new Kept(
                id,
                badgeId,
                issuer,
                Optional.ofNullable(issuerName),
                checkedAt,
                checkedBy,
                found,
                new BadgeFile(
                        document ? "badge.json" : "badge.jwt",
                        document ? "application/vc+ld+json" : "application/jwt",
                        content.getBytes(StandardCharsets.UTF_8)));
    }
}
