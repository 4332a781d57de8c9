package org.boardwalk.certifications.internal.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.education.Activity;
import org.boardwalk.certifications.api.education.ActivityClaim;
import org.boardwalk.certifications.api.education.ContinuingEducation;
import org.boardwalk.certifications.api.education.Ledger;
import org.boardwalk.certifications.api.education.RecertificationRule;
import org.boardwalk.certifications.internal.domain.ActivityEntity;
import org.boardwalk.certifications.internal.domain.education.LedgerRule;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Activities of continuing education, and what issuers count of them. */
@Component(service = ContinuingEducation.class)
public final class EducationService implements ContinuingEducation {
    private final Transactions transactions;
    private final Access access;
    private final Documents documents;
    private final EducationStore store;
    private final RuleBook book;

    @Activate
    public EducationService(
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference Documents documents,
            @Reference EducationStore store,
            @Reference RuleBook book) {
        this.transactions = transactions;
        this.access = access;
        this.documents = documents;
        this.store = store;
        this.book = book;
    }

    @Override
    public Ledger ledger(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> LedgerRule.of(
                participantId,
                book.rules(),
                store.held(participantId),
                store.activities(participantId),
                LocalDate.now()));
    }

    @Override
    public Optional<Ledger> own() {
        return access.own().map(this::ledger);
    }

    @Override
    public Activity record(UUID participantId, ActivityClaim claim) {
        access.requireWriteOrOwn(participantId);
        ActivityCheck.require(claim);
        return transactions.write(() -> {
            requireDocument(participantId, claim, Optional.empty());
            requireOnce(participantId, claim, Optional.empty());
            ActivityEntity row = new ActivityEntity(participantId, claim, access.isOwn(participantId), access.name());
            store.add(row);
            return row.activity();
        });
    }

    @Override
    public Activity correct(UUID id, long lock, ActivityClaim claim) {
        return transactions.write(() -> {
            ActivityEntity row = mayChange(id, lock);
            ActivityCheck.require(claim);
            requireDocument(row.participantId(), claim, row.documentId());
            requireOnce(row.participantId(), claim, Optional.of(id));
            row.write(claim);
            store.flush();
            return row.activity();
        });
    }

    @Override
    public void remove(UUID id, long lock) {
        transactions.write(() -> store.remove(mayChange(id, lock)));
    }

    @Override
    public List<RecertificationRule> rules() {
        access.requireCatalogue();
        return book.rules();
    }

    /** Whoever may not even see the person is told that, before anything about the row. */
    private ActivityEntity mayChange(UUID id, long lock) {
        ActivityEntity row = store.row(id);
        access.requireWriteOrOwn(row.participantId());
        if (access.isOwn(row.participantId()) && !row.isReported()) {
            throw new ProblemException("certifications.education.staffs");
        }
        return store.locked(id, lock);
    }

    /** A document that was there before may have been deleted since: that is no reason to refuse a correction. */
    private void requireDocument(UUID participantId, ActivityClaim claim, Optional<UUID> before) {
        boolean added = claim.documentId().isPresent() && !claim.documentId().equals(before);
        if (added
                && claim.documentId()
                        .flatMap(documents::find)
                        .filter(document -> document.participantId().equals(participantId))
                        .isEmpty()) {
            throw new ProblemException("certifications.education.noDocument");
        }
    }

    private void requireOnce(UUID participantId, ActivityClaim claim, Optional<UUID> itself) {
        if (store.isTwice(participantId, claim, itself)) {
            throw new ProblemException("certifications.education.twice");
        }
    }
}
