package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.event.CredentialRecorded;
import org.boardwalk.certifications.api.event.CredentialRenewed;
import org.boardwalk.certifications.api.event.CredentialVerified;
import org.boardwalk.certifications.api.event.CredentialWithdrawn;
import org.boardwalk.certifications.api.wallet.CredentialClaim;
import org.boardwalk.certifications.api.wallet.HeldCredential;
import org.boardwalk.certifications.api.wallet.Verification;
import org.boardwalk.certifications.api.wallet.Wallets;
import org.boardwalk.certifications.internal.domain.EntryEntity;
import org.boardwalk.certifications.internal.domain.HeldEntity;
import org.boardwalk.certifications.internal.domain.ReminderEntity;
import org.boardwalk.certifications.internal.domain.RenewalEntity;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.pathways.api.event.EvidenceChanged;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.DomainEvent;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The credentials people hold. */
@Component(service = {Wallets.class, WalletService.class})
public final class WalletService implements Wallets {
    /** Rows are read in pages until enough of them belong to people the reader may see. */
    private static final int PAGE = 500;

    private static final String ALREADY_HELD = "certifications.wallet.alreadyHeld";

    private final Transactions transactions;
    private final EntityManager entities;
    private final Events events;
    private final Access access;
    private final CatalogueStore catalogue;
    private final WalletStore store;
    private final ReminderSettings reminders;
    private final Documents documents;

    @Activate
    public WalletService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=certifications)") EntityManager entities,
            @Reference Events events,
            @Reference Access access,
            @Reference CatalogueStore catalogue,
            @Reference WalletStore store,
            @Reference ReminderSettings reminders,
            @Reference Documents documents) {
        this.transactions = transactions;
        this.entities = entities;
        this.events = events;
        this.access = access;
        this.catalogue = catalogue;
        this.store = store;
        this.reminders = reminders;
        this.documents = documents;
    }

    @Override
    public List<HeldCredential> of(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> store.records(store.rows(participantId)));
    }

    @Override
    public List<HeldCredential> own() {
        return access.own().map(this::of).orElse(List.of());
    }

    @Override
    public Optional<HeldCredential> find(UUID id) {
        return transactions.read(() ->
                store.row(id).filter(row -> access.mayRead(row.participantId())).map(store::record));
    }

    @Override
    public HeldCredential add(UUID participantId, CredentialClaim claim) {
        access.requireWriteOrOwn(participantId);
        return AtOnce.added(
                ALREADY_HELD,
                () -> transactions.write(() -> {
                    requireOwnDocument(participantId, claim);
                    HeldEntity row = new HeldEntity(participantId, claim, checkedEnd(claim))
                            .recordedBy(access.name(), access.accountId());
                    judge(row);
                    requireOnce(row);
                    entities.persist(row);
                    return saved(row, CredentialRecorded::new);
                }));
    }

    /**
     * Records what a badge says, or makes what is recorded as sure as the badge. For {@link WalletBadges} alone, which has
     * checked the badge and the right to add it, inside its transaction.
     */
    HeldEntity prove(UUID participantId, CredentialClaim claim, Verification level) {
        HeldEntity said =
                new HeldEntity(participantId, claim, checkedEnd(claim)).recordedBy(access.name(), access.accountId());
        Optional<HeldEntity> known = store.twin(said);
        HeldEntity row = known.orElse(said);
        if (known.isEmpty() || row.verification().compareTo(level) < 0) {
            row.confirm(said.expiresOn());
            row.verify(level, access.name(), "");
        }
        entities.persist(row);
        saved(row, CredentialRecorded::new);
        return row;
    }

    /** What only a badge proved that was taken back; what staff verified otherwise stays. Inside a transaction. */
    void takeBack(UUID heldId, String reason) {
        store.row(heldId)
                .filter(row -> !row.isWithdrawn()
                        && row.verification() != Verification.DOCUMENT_SEEN
                        && row.verification() != Verification.ISSUER_VERIFIED)
                .ifPresent(row -> {
                    row.withdraw(reason);
                    saved(row, CredentialWithdrawn::new);
                });
    }

    @Override
    public HeldCredential correct(UUID id, long lock, CredentialClaim claim) {
        return AtOnce.added(
                ALREADY_HELD,
                () -> transactions.write(() -> {
                    HeldEntity row = standing(writable(id, lock));
                    requireUnverifiedOrStaff(row);
                    requireOwnDocument(row.participantId(), claim);
                    row.write(claim, checkedEnd(claim));
                    judge(row);
                    requireOnce(row);
                    return saved(row, CredentialRecorded::new);
                }));
    }

    @Override
    public HeldCredential verify(UUID id, long lock, Verification verification, String remark) {
        if (verification == Verification.CRYPTOGRAPHICALLY_VERIFIED) {
            throw new IllegalArgumentException("a signature is checked, nobody can vouch for it");
        }
        if (verification == Verification.ISSUER_VERIFIED && remark.isBlank()) {
            throw new ProblemException("certifications.wallet.noRemark");
        }
        return transactions.write(() -> {
            HeldEntity row = standing(store.locked(id, lock));
            access.requireWrite(Access.VERIFY, row.participantId());
            row.verify(verification, access.name(), Access.shortened(remark));
            return saved(row, CredentialVerified::new);
        });
    }

    @Override
    public HeldCredential renew(UUID id, long lock, LocalDate on, LocalDate until) {
        return transactions.write(() -> {
            HeldEntity row = standing(writable(id, lock));
            if (on.isAfter(LocalDate.now())) {
                throw new ProblemException("certifications.wallet.future");
            }
            if (row.expiresOn().filter(before -> !until.isAfter(before)).isPresent() || until.isBefore(on)) {
                throw new ProblemException("certifications.wallet.notLonger");
            }
            row.renewUntil(until);
            entities.persist(new RenewalEntity(row.id(), on, until, access.name()));
            if (!access.isStaff(row.participantId())) {
                row.verify(Verification.SELF_REPORTED, access.name(), "");
            }
            return saved(row, CredentialRenewed::new);
        });
    }

    @Override
    public HeldCredential withdraw(UUID id, long lock, String reason) {
        String why = Access.reason(reason);
        return transactions.write(() -> {
            HeldEntity row = standing(writable(id, lock));
            requireUnverifiedOrStaff(row);
            row.withdraw(why);
            return saved(row, CredentialWithdrawn::new);
        });
    }

    @Override
    public List<HeldCredential> unverified(int limit) {
        access.require(Access.VERIFY);
        return transactions.read(() -> {
            List<HeldEntity> found = new ArrayList<>();
            for (int offset = 0; found.size() < limit; offset += PAGE) {
                List<HeldEntity> page = reported(offset);
                Set<UUID> people = page.stream().map(HeldEntity::participantId).collect(Collectors.toSet());
                Set<UUID> readable = people.isEmpty() ? Set.of() : access.readable(people);
                page.stream()
                        .filter(row -> readable.contains(row.participantId()))
                        .forEach(found::add);
                if (page.size() < PAGE) {
                    break;
                }
            }
            return store.records(found.subList(0, Math.min(limit, found.size())));
        });
    }

    private List<HeldEntity> reported(int offset) {
        return entities.createQuery(
                        "select h from HeldEntity h where h.withdrawn = false and h.verification = :level"
                                + " order by h.recordedAt, h.id",
                        HeldEntity.class)
                .setParameter("level", Verification.SELF_REPORTED)
                .setFirstResult(offset)
                .setMaxResults(PAGE)
                .getResultList();
    }

    @Override
    public List<Integer> reminderDays() {
        return reminders.days();
    }

    @Override
    public void remindAt(List<Integer> days) {
        access.require(Access.DESIGN);
        transactions.write(() -> reminders.set(days));
    }

    @Override
    public List<Reminder> reminders(int limit) {
        Optional<UUID> own = access.own();
        if (own.isEmpty()) {
            access.require(Access.READ);
        }
        return transactions.read(() -> {
            List<ReminderEntity> rows = entities.createQuery(
                            "select r from ReminderEntity r, HeldEntity h where h.id = r.heldId and h.withdrawn = false"
                                    + " and h.expiresOn = r.expiresOn and r.expiresOn >= :today and "
                                    + (own.isPresent()
                                            ? "r.asideForHolder = false and r.participantId = :own"
                                            : "r.asideForStaff = false and :own is not null")
                                    + " order by r.expiresOn, r.days",
                            ReminderEntity.class)
                    .setParameter("today", LocalDate.now())
                    .setParameter("own", own.orElse(new UUID(0, 0)))
                    .getResultList();
            return reminders(rows, limit);
        });
    }

    /** The nearest distance of each credential, of people the reader may see. */
    private List<Reminder> reminders(List<ReminderEntity> rows, int limit) {
        Set<UUID> people = rows.stream().map(ReminderEntity::participantId).collect(Collectors.toSet());
        Set<UUID> readable =
                people.isEmpty() ? Set.of() : access.own().map(Set::of).orElseGet(() -> access.readable(people));
        Map<UUID, ReminderEntity> nearest = rows.stream()
                .filter(row -> readable.contains(row.participantId()))
                .collect(Collectors.toMap(
                        ReminderEntity::heldId, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        return nearest.values().stream()
                .limit(limit)
                .flatMap(row -> store
                        .row(row.heldId())
                        .map(held -> new Reminder(
                                row.id(),
                                row.participantId(),
                                store.record(held),
                                row.days(),
                                row.madeOn(),
                                row.byMail()))
                        .stream())
                .toList();
    }

    @Override
    public void dismiss(UUID reminderId) {
        transactions.write(() -> {
            ReminderEntity row = Optional.ofNullable(entities.find(ReminderEntity.class, reminderId))
                    .filter(found -> access.mayRead(found.participantId()))
                    .orElseThrow(() -> new ProblemException("certifications.reminders.notFound"));
            row.putAside(access.isOwn(row.participantId()));
        });
    }

    private HeldEntity writable(UUID id, long lock) {
        HeldEntity row = store.locked(id, lock);
        access.requireWriteOrOwn(row.participantId());
        return row;
    }

    /** What somebody verified only staff change. */
    private void requireUnverifiedOrStaff(HeldEntity row) {
        if (!access.isStaff(row.participantId()) && row.verification() != Verification.SELF_REPORTED) {
            throw new ProblemException("certifications.wallet.verified");
        }
    }

    private void requireOwnDocument(UUID participantId, CredentialClaim claim) {
        boolean foreign = claim.documentId()
                .filter(id -> documents
                        .find(id)
                        .filter(document -> document.participantId().equals(participantId))
                        .isEmpty())
                .isPresent();
        if (foreign) {
            throw new ProblemException("certifications.wallet.noDocument");
        }
    }

    /** How sure what was just typed is: nobody has looked it up yet. */
    private void judge(HeldEntity row) {
        boolean seen = access.isStaff(row.participantId()) && row.documentId().isPresent();
        row.verify(seen ? Verification.DOCUMENT_SEEN : Verification.SELF_REPORTED, access.name(), "");
    }

    private static HeldEntity standing(HeldEntity row) {
        if (row.isWithdrawn()) {
            throw new ProblemException("certifications.wallet.withdrawn");
        }
        return row;
    }

    private void requireOnce(HeldEntity row) {
        if (store.twin(row).isPresent()) {
            throw new ProblemException(ALREADY_HELD);
        }
    }

    private Optional<LocalDate> checkedEnd(CredentialClaim claim) {
        return ClaimCheck.end(claim, code -> catalogue.row(code).map(EntryEntity::entry));
    }

    private interface Told {
        DomainEvent of(UUID participantId, UUID heldId, String code);
    }

    private HeldCredential saved(HeldEntity row, Told event) {
        entities.flush();
        events.publish(new EvidenceChanged(row.participantId()));
        events.publish(event.of(row.participantId(), row.id(), row.code().orElse("")));
        return store.record(row);
    }
}
