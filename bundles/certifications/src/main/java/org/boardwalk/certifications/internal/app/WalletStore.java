package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.wallet.HeldCredential;
import org.boardwalk.certifications.internal.domain.HeldEntity;
import org.boardwalk.certifications.internal.domain.RenewalEntity;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.Organisation;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The wallets' rows. Inside a transaction only. */
@Component(service = WalletStore.class)
public final class WalletStore {
    /** Keys in one statement: with more of them Derby reads the whole table instead of looking each up. */
    private static final int CHUNK = 100;

    private final EntityManager entities;
    private final CatalogueStore catalogue;

    @Activate
    public WalletStore(
            @Reference(target = "(osgi.unit.name=certifications)") EntityManager entities,
            @Reference CatalogueStore catalogue) {
        this.entities = entities;
        this.catalogue = catalogue;
    }

    public List<HeldEntity> rows(UUID participantId) {
        return rows(List.of(participantId));
    }

    /** Newest award first. */
    List<HeldEntity> rows(Collection<UUID> people) {
        List<HeldEntity> found = new ArrayList<>();
        List<UUID> all = List.copyOf(people);
        for (int from = 0; from < all.size(); from += CHUNK) {
            found.addAll(entities.createQuery(
                            "select h from HeldEntity h where h.participantId in :people"
                                    + " order by h.earnedOn desc, h.recordedAt desc",
                            HeldEntity.class)
                    .setParameter("people", all.subList(from, Math.min(all.size(), from + CHUNK)))
                    .getResultList());
        }
        return found;
    }

    /** One person's, without writing first what is pending: for thousands of people in one transaction. */
    List<HeldEntity> asStored(UUID participantId) {
        return entities.createQuery("select h from HeldEntity h where h.participantId = :person", HeldEntity.class)
                .setParameter("person", participantId)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    Optional<HeldEntity> row(UUID id) {
        return Optional.ofNullable(entities.find(HeldEntity.class, id));
    }

    HeldEntity locked(UUID id, long lock) {
        HeldEntity row = row(id).orElseThrow(() -> new ProblemException("certifications.wallet.notFound"));
        if (row.version() != lock) {
            throw new ProblemException("platform.conflict");
        }
        return row;
    }

    /** The same credential of the same day in the same wallet. */
    Optional<HeldEntity> twin(HeldEntity row) {
        return entities.createQuery(
                        "select h from HeldEntity h where h.participantId = :person and h.onceKey = :key and h.id <> :id",
                        HeldEntity.class)
                .setParameter("person", row.participantId())
                .setParameter("key", row.onceKey())
                .setParameter("id", row.id())
                .getResultStream()
                .findFirst();
    }

    /** Whether one of the rows counts today. */
    static boolean holds(Collection<HeldEntity> wallet, String code, LocalDate today) {
        return wallet.stream().anyMatch(held -> held.code().filter(code::equals).isPresent() && held.countsOn(today));
    }

    List<UUID> holderIds(String code) {
        return entities.createQuery(
                        "select distinct h.participantId from HeldEntity h where h.code = :code and h.withdrawn = false",
                        UUID.class)
                .setParameter("code", code)
                .getResultList();
    }

    HeldCredential record(HeldEntity row) {
        return records(List.of(row)).getFirst();
    }

    List<HeldCredential> records(List<HeldEntity> rows) {
        Map<String, CatalogueEntry> entries = catalogue.entries();
        Map<UUID, List<HeldCredential.Renewal>> renewals =
                renewals(rows.stream().map(HeldEntity::id).toList());
        return rows.stream()
                .map(row -> record(row, row.code().map(entries::get), renewals.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<HeldCredential.Renewal>> renewals(List<UUID> held) {
        Map<UUID, List<HeldCredential.Renewal>> found = new HashMap<>();
        for (int from = 0; from < held.size(); from += CHUNK) {
            found.putAll(entities.createQuery(
                            "select r from RenewalEntity r where r.heldId in :held order by r.on, r.until",
                            RenewalEntity.class)
                    .setParameter("held", held.subList(from, Math.min(held.size(), from + CHUNK)))
                    .getResultStream()
                    .collect(Collectors.groupingBy(
                            RenewalEntity::heldId, Collectors.mapping(RenewalEntity::renewal, Collectors.toList()))));
        }
        return found;
    }

    private static HeldCredential record(
            HeldEntity row, Optional<CatalogueEntry> entry, List<HeldCredential.Renewal> renewals) {
        LocalText name = entry.map(CatalogueEntry::name)
                .orElseGet(
                        () -> LocalText.plain(row.title().isBlank() ? row.code().orElse("?") : row.title()));
        return new HeldCredential(
                row.id(),
                row.version(),
                row.participantId(),
                row.code(),
                name,
                entry.flatMap(CatalogueEntry::issuer).map(Organisation::name).orElse(row.issuer()),
                row.number(),
                row.earnedOn(),
                row.expiresOn(),
                entry.filter(known -> known.lifecycle().validity() == Lifecycle.Validity.FOR_LIFE)
                        .isPresent(),
                entry.filter(known -> known.lifecycle().isRetired()).isPresent(),
                row.verification(),
                row.verifiedBy(),
                row.verifiedAt(),
                row.remark(),
                row.isWithdrawn(),
                row.documentId(),
                renewals,
                row.recordedBy(),
                row.recordedAt());
    }
}
