package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.Exam;
import org.boardwalk.certifications.api.catalogue.ExamRule;
import org.boardwalk.certifications.api.education.ActivityClaim;
import org.boardwalk.certifications.api.education.ActivityKind;
import org.boardwalk.certifications.api.exam.Attempt;
import org.boardwalk.certifications.api.exam.Attempt.Outcome;
import org.boardwalk.certifications.api.wallet.CredentialClaim;
import org.boardwalk.certifications.api.wallet.Verification;
import org.boardwalk.certifications.internal.domain.ActivityEntity;
import org.boardwalk.certifications.internal.domain.AttemptEntity;
import org.boardwalk.certifications.internal.domain.EntryEntity;
import org.boardwalk.certifications.internal.domain.HeldEntity;
import org.boardwalk.pathways.api.event.EvidenceChanged;
import org.boardwalk.platform.api.event.Events;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts credentials and exams into the files of made-up people, as if it had happened over time. Inside a transaction. */
@Component(service = CredentialSeed.class)
public final class CredentialSeed {
    private final EntityManager entities;
    private final Events events;
    private final CatalogueStore catalogue;
    private final WalletStore wallets;

    /** @param shipped only to wait for: the credentials are in its catalogue */
    @Activate
    public CredentialSeed(
            @Reference(target = "(osgi.unit.name=certifications)") EntityManager entities,
            @Reference Events events,
            @Reference CatalogueStore catalogue,
            @Reference WalletStore wallets,
            @Reference ShippedCatalogue shipped) {
        this.entities = entities;
        this.events = events;
        this.catalogue = catalogue;
        this.wallets = wallets;
    }

    public boolean hasAny(UUID participantId) {
        return !wallets.rows(participantId).isEmpty();
    }

    /** @param ends last day it counts; empty = as the catalogue says */
    public void held(
            UUID person, String code, LocalDate earned, Verification sure, Optional<LocalDate> ends, String by) {
        catalogue.row(code).map(EntryEntity::entry).ifPresent(entry -> {
            HeldEntity row = new HeldEntity(
                            person, CredentialClaim.of(code, earned), ends.or(() -> entry.countsUntil(earned)))
                    .recordedBy(by, Optional.empty());
            if (sure.counts()) {
                row.verify(sure, by, "");
            }
            entities.persist(row);
            events.publish(new EvidenceChanged(person));
        });
    }

    /** @param score empty = still open */
    public void exam(UUID person, String code, LocalDate authorised, Optional<Sat> sat, String by) {
        Optional<Exam> exam = catalogue.row(code).map(EntryEntity::entry).flatMap(CatalogueEntry::exam);
        exam.ifPresent(known -> {
            AttemptEntity row = new AttemptEntity(
                    person,
                    code,
                    1,
                    authorised,
                    known.rule(ExamRule.Kind.AUTHORISATION_DAYS, authorised)
                            .map(rule -> authorised.plusDays(rule.value())),
                    by);
            sat.ifPresent(result -> row.end(
                    result.outcome(),
                    result.on(),
                    Optional.of(result.score()),
                    IntStream.range(
                                    0,
                                    Math.min(
                                            result.percents().size(),
                                            known.domains().size()))
                            .mapToObj(i -> new Attempt.DomainResult(
                                    known.domains().get(i).name(),
                                    result.percents().get(i)))
                            .toList(),
                    ""));
            entities.persist(row);
        });
    }

    public void activity(
            UUID person, String title, String provider, LocalDate on, int units, ActivityKind kind, String by) {
        entities.persist(new ActivityEntity(
                person,
                new ActivityClaim(title, provider, on, BigDecimal.valueOf(units), kind, Optional.empty()),
                false,
                by));
    }

    /**
     * How an exam went.
     *
     * @param percents by domain, in the exam's order; may be empty
     */
    public record Sat(Outcome outcome, LocalDate on, BigDecimal score, List<BigDecimal> percents) {}
}
