package org.boardwalk.certifications.internal.app.badge;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.boardwalk.certifications.api.badge.BadgeWallet.TrustedIssuer;
import org.boardwalk.certifications.internal.domain.badge.BadgeBench;
import org.boardwalk.certifications.internal.domain.badge.TrustedIssuerEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The issuers whose keys the board knows, beside its own. Every change is in the audit trail. */
@Component(service = TrustedIssuers.class)
public final class TrustedIssuers {
    private static final int LONGEST_NAME = 120;

    private final Transactions transactions;
    private final EntityManager entities;
    private final BadgeRights rights;

    @Activate
    public TrustedIssuers(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=certifications)") EntityManager entities,
            @Reference BadgeRights rights) {
        this.transactions = transactions;
        this.entities = entities;
        this.rights = rights;
    }

    /** By name. */
    public List<TrustedIssuer> list() {
        rights.requireSignedIn();
        return transactions.read(() -> entities.createQuery(
                        "select t from TrustedIssuerEntity t order by t.name, t.did", TrustedIssuerEntity.class)
                .getResultStream()
                .map(TrustedIssuerEntity::toRecord)
                .toList());
    }

    Optional<TrustedIssuer> find(String did) {
        return transactions.read(() -> Optional.ofNullable(entities.find(TrustedIssuerEntity.class, did))
                .map(TrustedIssuerEntity::toRecord));
    }

    public TrustedIssuer trust(String did, String name) {
        rights.requireIssue();
        String key = did.strip();
        if (!BadgeBench.isKey(key)) {
            throw new ProblemException("certifications.badge.trust.badKey");
        }
        String checked = AwardCheck.text(name, LONGEST_NAME, "trust.noName");
        return transactions.write(() -> {
            TrustedIssuerEntity known = entities.find(TrustedIssuerEntity.class, key);
            TrustedIssuerEntity row = known == null ? new TrustedIssuerEntity(key) : known;
            row.write(checked, rights.name());
            entities.persist(row);
            entities.flush();
            return row.toRecord();
        });
    }

    public void distrust(String did) {
        rights.requireIssue();
        transactions.write(() -> {
            TrustedIssuerEntity row = entities.find(TrustedIssuerEntity.class, did);
            if (row != null) {
                entities.remove(row);
            }
        });
    }
}
