package org.boardwalk.internships.internal.app.compliance;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.boardwalk.internships.api.compliance.Compliance.Item;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.internships.internal.app.site.Once;
import org.boardwalk.internships.internal.domain.compliance.ItemEntity;
import org.boardwalk.internships.internal.domain.compliance.ItemRule.Step;
import org.boardwalk.internships.internal.domain.compliance.RequirementEntity;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;

/** Papers on their way: handed in, accepted, given back, waived. Each step holds the person's papers while it is made. */
final class ItemDesk {
    private final Transactions transactions;
    private final EntityManager entities;
    private final Access access;
    private final ComplianceStore store;
    private final Documents documents;

    ItemDesk(
            Transactions transactions,
            EntityManager entities,
            Access access,
            ComplianceStore store,
            Documents documents) {
        this.transactions = transactions;
        this.entities = entities;
        this.access = access;
        this.store = store;
        this.documents = documents;
    }

    Item handIn(
            UUID participantId,
            UUID requirementId,
            LocalDate doneOn,
            Optional<LocalDate> validUntil,
            Optional<UUID> documentId,
            String remark) {
        if (!access.isOwn(participantId)) {
            access.requireWrite(Access.REVIEW, participantId);
        }
        if (doneOn.isAfter(LocalDate.now())) {
            throw new ProblemException("internships.item.future");
        }
        requireOrder(doneOn, validUntil);
        return once(() -> {
            RequirementEntity requirement = existing(requirementId);
            if (!requirement.keepsDocument()) {
                requireNothingKept(documentId, remark);
            }
            documentId.ifPresent(document -> requireOwn(participantId, document));
            ItemEntity row = held(participantId, requirementId);
            row.handIn(
                    doneOn,
                    validUntil.or(() -> requirement.months().map(doneOn::plusMonths)),
                    documentId,
                    Access.text(remark, 2000),
                    access.name());
            return saved(row);
        });
    }

    private static void requireOrder(LocalDate doneOn, Optional<LocalDate> validUntil) {
        if (validUntil.filter(doneOn::isAfter).isPresent()) {
            throw new ProblemException("internships.item.endsBefore");
        }
    }

    private static void requireNothingKept(Optional<UUID> documentId, String remark) {
        if (documentId.isPresent()) {
            throw new ProblemException("internships.item.noDocument");
        }
        if (!remark.isBlank()) {
            throw new ProblemException("internships.item.noRemark");
        }
    }

    private void requireOwn(UUID participantId, UUID documentId) {
        if (documents
                .find(documentId)
                .filter(document -> document.participantId().equals(participantId))
                .isEmpty()) {
            throw new ProblemException("internships.item.foreignDocument");
        }
    }

    private RequirementEntity existing(UUID requirementId) {
        return store.requirement(requirementId)
                .orElseThrow(() -> new ProblemException("internships.requirement.notFound"));
    }

    /** Two who begin the same line at once: the second is told to look again. */
    private Item once(Supplier<Item> work) {
        return Once.named(
                "internships_item_once",
                () -> new ProblemException("platform.conflict"),
                () -> transactions.write(work));
    }

    private ItemEntity held(UUID participantId, UUID requirementId) {
        store.standings().hold(participantId);
        return store.item(participantId, requirementId).orElseGet(() -> {
            ItemEntity added = new ItemEntity(participantId, requirementId);
            entities.persist(added);
            return added;
        });
    }

    Item accept(UUID itemId, long lock, Optional<LocalDate> validUntil) {
        return decide(itemId, lock, row -> {
            LocalDate doneOn = row.doneOn()
                    .filter(day -> row.step() == Step.HANDED_IN || row.step() == Step.RETURNED)
                    .orElseThrow(() -> new ProblemException("internships.item.nothing"));
            requireOrder(doneOn, validUntil);
            row.accept(validUntil.or(row::validUntil), access.name());
        });
    }

    Item giveBack(UUID itemId, long lock, String reason) {
        String why = Access.reason(reason);
        return decide(itemId, lock, row -> row.giveBack(why, access.name()));
    }

    Item waive(UUID participantId, UUID requirementId, long lock, String reason) {
        access.requireWrite(Access.REVIEW, participantId);
        String why = Access.reason(reason);
        return once(() -> {
            existing(requirementId);
            ItemEntity row = held(participantId, requirementId);
            requireLock(row, lock);
            row.waive(why, access.name());
            return saved(row);
        });
    }

    private Item decide(UUID itemId, long lock, Consumer<ItemEntity> decision) {
        return transactions.write(() -> {
            ItemEntity row = Optional.ofNullable(entities.find(ItemEntity.class, itemId))
                    .orElseThrow(() -> new ProblemException("internships.item.notFound"));
            access.requireWrite(Access.REVIEW, row.participantId());
            store.standings().hold(row.participantId());
            requireLock(row, lock);
            decision.accept(row);
            return saved(row);
        });
    }

    private static void requireLock(ItemEntity row, long lock) {
        if (row.version() != lock) {
            throw new ProblemException("platform.conflict");
        }
    }

    private Item saved(ItemEntity row) {
        entities.flush();
        store.standings().keep(row.participantId());
        LocalDate today = LocalDate.now();
        Map<UUID, LocalDate> needs = new Needs(store, store.requirements())
                .current(List.of(row.participantId()), today)
                .getOrDefault(row.participantId(), Map.of());
        return row.toRecord(today, needs.getOrDefault(row.requirementId(), today));
    }
}
