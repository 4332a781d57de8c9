package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.Exam;
import org.boardwalk.certifications.api.catalogue.ExamRule;
import org.boardwalk.certifications.api.event.CredentialRecorded;
import org.boardwalk.certifications.api.event.ExamPassed;
import org.boardwalk.certifications.api.exam.Attempt;
import org.boardwalk.certifications.api.exam.Attempt.Outcome;
import org.boardwalk.certifications.api.exam.Eligibility;
import org.boardwalk.certifications.api.exam.Exams;
import org.boardwalk.certifications.api.wallet.CredentialClaim;
import org.boardwalk.certifications.api.wallet.Verification;
import org.boardwalk.certifications.internal.domain.AttemptEntity;
import org.boardwalk.certifications.internal.domain.EntryEntity;
import org.boardwalk.certifications.internal.domain.HeldEntity;
import org.boardwalk.certifications.internal.domain.rule.EligibilityRule;
import org.boardwalk.certifications.internal.domain.rule.EligibilityRule.Situation;
import org.boardwalk.certifications.internal.domain.rule.EligibilityRule.Tried;
import org.boardwalk.certifications.internal.domain.rule.WalletEvidence;
import org.boardwalk.pathways.api.event.EvidenceChanged;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.pathways.api.requirement.Explainer;
import org.boardwalk.pathways.api.requirement.Truth;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exams: who may sit one, and how it went. */
@Component(service = Exams.class)
public final class ExamService implements Exams {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HIGHEST_SCORE = BigDecimal.valueOf(10_000);

    private final Transactions transactions;
    private final EntityManager entities;
    private final Events events;
    private final Access access;
    private final CatalogueStore catalogue;
    private final WalletStore wallets;
    private final Neighbours neighbours;

    @Activate
    public ExamService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=certifications)") EntityManager entities,
            @Reference Events events,
            @Reference Access access,
            @Reference CatalogueStore catalogue,
            @Reference WalletStore wallets,
            @Reference Neighbours neighbours) {
        this.transactions = transactions;
        this.entities = entities;
        this.events = events;
        this.access = access;
        this.catalogue = catalogue;
        this.wallets = wallets;
        this.neighbours = neighbours;
    }

    /** Everything the rule asks, read at once for many people. */
    private final class Judge {
        private final LocalDate today = LocalDate.now();
        private final Map<String, CatalogueEntry> entries = catalogue.entries();
        private final Explainer explainer = new Explainer(CatalogueStore.names(entries));
        private final Map<UUID, List<HeldEntity>> held;
        private final Map<UUID, List<AttemptEntity>> tried;
        private final Map<UUID, Evidence> evidence;

        Judge(Collection<UUID> people) {
            held = wallets.rows(people).stream().collect(Collectors.groupingBy(HeldEntity::participantId));
            tried = rows(people).stream().collect(Collectors.groupingBy(AttemptEntity::participantId));
            evidence = neighbours.evidence(people);
        }

        boolean holds(UUID person, String code) {
            return WalletStore.holds(held.getOrDefault(person, List.of()), code, today);
        }

        Eligibility judge(UUID person, CatalogueEntry entry, boolean aims) {
            List<AttemptEntity> attempts = tried.getOrDefault(person, List.of()).stream()
                    .filter(attempt -> attempt.code().equals(entry.code()))
                    .toList();
            Situation situation = new Situation(
                    known(person),
                    holds(person, entry.code()),
                    aims,
                    attempts.stream()
                            .filter(attempt ->
                                    attempt.outcome() == Outcome.PASSED || attempt.outcome() == Outcome.FAILED)
                            .map(attempt ->
                                    new Tried(attempt.outcome(), attempt.sitOn().orElse(attempt.authorisedOn())))
                            .toList(),
                    open(attempts));
            return EligibilityRule.judge(entry, situation, today, explainer);
        }

        private Evidence known(UUID person) {
            Evidence known = evidence.get(person);
            return known == null ? WalletEvidence.of(held.getOrDefault(person, List.of()), today) : known;
        }

        /** An authorisation whose window has passed is open no more. */
        private Optional<Optional<LocalDate>> open(List<AttemptEntity> attempts) {
            return attempts.stream()
                    .filter(attempt -> isOpen(attempt, today))
                    .map(AttemptEntity::sitUntil)
                    .findFirst();
        }
    }

    private static boolean isOpen(AttemptEntity attempt, LocalDate today) {
        return attempt.outcome().isOpen()
                && attempt.sitUntil().filter(last -> last.isBefore(today)).isEmpty();
    }

    @Override
    public List<Eligibility> eligibility(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> {
            Judge judge = new Judge(List.of(participantId));
            Optional<Set<String>> targets = neighbours.targets(participantId);
            return judge.entries.values().stream()
                    .filter(entry -> entry.exam().isPresent() && !judge.holds(participantId, entry.code()))
                    .map(entry -> judge.judge(
                            participantId,
                            entry,
                            targets.map(codes -> codes.contains(entry.code())).orElse(true)))
                    .sorted(Comparator.comparing(ExamService::order).thenComparing(Eligibility::code))
                    .toList();
        });
    }

    private static int order(Eligibility eligibility) {
        return switch (eligibility.value()) {
            case MET -> 0;
            case UNKNOWN -> 1;
            case NOT_MET -> 2;
        };
    }

    @Override
    public Eligibility eligibility(UUID participantId, String code) {
        access.requireRead(participantId);
        return transactions.read(() -> judged(participantId, code));
    }

    private Eligibility judged(UUID participantId, String code) {
        Judge judge = new Judge(List.of(participantId));
        boolean aims = neighbours
                .targets(participantId)
                .map(codes -> codes.contains(code))
                .orElse(true);
        return judge.judge(participantId, withExam(judge.entries, code), aims);
    }

    private static CatalogueEntry withExam(Map<String, CatalogueEntry> entries, String code) {
        CatalogueEntry entry = entries.get(code);
        if (entry == null || entry.exam().isEmpty()) {
            throw new ProblemException("certifications.exam.none", code);
        }
        return entry;
    }

    @Override
    public List<EligibleNow> eligibleNow() {
        access.require(Access.READ);
        return transactions.read(() -> {
            Map<UUID, Set<String>> reached = neighbours.reached();
            Judge judge = new Judge(reached.keySet());
            List<EligibleNow> eligible = new ArrayList<>();
            reached.forEach((person, codes) -> codes.stream()
                    .flatMap(code -> Optional.ofNullable(judge.entries.get(code)).stream())
                    .filter(entry -> entry.exam().isPresent())
                    .map(entry -> judge.judge(person, entry, true))
                    .filter(found -> found.value() == Truth.MET)
                    .forEach(found -> eligible.add(new EligibleNow(person, found))));
            eligible.sort(Comparator.comparing(now -> now.eligibility().code()));
            return eligible;
        });
    }

    @Override
    public List<Attempt> attempts(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> {
            Map<String, CatalogueEntry> entries = catalogue.entries();
            return rows(List.of(participantId)).stream()
                    .map(row -> record(row, entries))
                    .toList();
        });
    }

    private List<AttemptEntity> rows(Collection<UUID> people) {
        List<AttemptEntity> found = new ArrayList<>();
        List<UUID> all = List.copyOf(people);
        for (int from = 0; from < all.size(); from += 500) {
            found.addAll(entities.createQuery(
                            "select a from AttemptEntity a where a.participantId in :people"
                                    + " order by a.authorisedOn desc, a.number desc",
                            AttemptEntity.class)
                    .setParameter("people", all.subList(from, Math.min(all.size(), from + 500)))
                    .getResultList());
        }
        return found;
    }

    @Override
    public Attempt authorise(UUID participantId, String code, LocalDate on) {
        access.requireWrite(Access.RECORD, participantId);
        return transactions.write(() -> {
            CatalogueEntry entry = withExam(catalogue.entries(), code);
            Exam exam = entry.exam().orElseThrow();
            List<AttemptEntity> earlier = rows(List.of(participantId)).stream()
                    .filter(attempt -> attempt.code().equals(code))
                    .toList();
            lapse(earlier);
            requireAllowed(participantId, entry, on);
            Optional<LocalDate> until =
                    exam.rule(ExamRule.Kind.AUTHORISATION_DAYS, on).map(rule -> on.plusDays(rule.value()));
            int number =
                    1 + earlier.stream().mapToInt(AttemptEntity::number).max().orElse(0);
            AttemptEntity row = new AttemptEntity(participantId, code, number, on, until, access.name());
            entities.persist(row);
            entities.flush();
            return record(row, catalogue.entries());
        });
    }

    /** Authorisations whose window has passed end as missed. */
    private void lapse(List<AttemptEntity> attempts) {
        LocalDate today = LocalDate.now();
        attempts.stream()
                .filter(attempt -> attempt.outcome().isOpen() && !isOpen(attempt, today))
                .forEach(attempt ->
                        attempt.end(Outcome.MISSED, attempt.sitUntil().orElseThrow(), Optional.empty(), List.of(), ""));
        entities.flush();
    }

    private void requireAllowed(UUID participantId, CatalogueEntry entry, LocalDate on) {
        if (on.isAfter(LocalDate.now())) {
            throw new ProblemException("certifications.wallet.future");
        }
        Judge judge = new Judge(List.of(participantId));
        if (judge.holds(participantId, entry.code())) {
            throw new ProblemException("certifications.exam.held");
        }
        Eligibility eligibility = judge.judge(participantId, entry, true);
        if (judge.open(rows(List.of(participantId)).stream()
                        .filter(attempt -> attempt.code().equals(entry.code()))
                        .toList())
                .isPresent()) {
            throw new ProblemException("certifications.exam.open");
        }
        if (entry.lifecycle().isRetired()
                || entry.exam()
                        .flatMap(Exam::lastDay)
                        .filter(last -> last.isBefore(on))
                        .isPresent()) {
            throw new ProblemException("certifications.exam.retired");
        }
        eligibility.earliest().filter(on::isBefore).ifPresent(day -> {
            throw new ProblemException("certifications.exam.tooEarly", day);
        });
    }

    @Override
    public Attempt schedule(UUID attemptId, long lock, LocalDate on) {
        return transactions.write(() -> {
            AttemptEntity row = open(attemptId, lock);
            requireInWindow(row, on);
            row.sitOn(on);
            entities.flush();
            return record(row, catalogue.entries());
        });
    }

    @Override
    public Attempt result(
            UUID attemptId,
            long lock,
            Outcome outcome,
            LocalDate on,
            Optional<BigDecimal> score,
            List<Attempt.DomainResult> domains,
            String note) {
        if (outcome.isOpen()) {
            throw new IllegalArgumentException("not an outcome: " + outcome);
        }
        return transactions.write(() -> {
            AttemptEntity row = open(attemptId, lock);
            if (outcome == Outcome.PASSED || outcome == Outcome.FAILED) {
                requireInWindow(row, on);
                if (on.isAfter(LocalDate.now())) {
                    throw new ProblemException("certifications.wallet.future");
                }
            }
            requireScores(score, domains);
            row.end(outcome, on, score, domains, Access.shortened(note));
            entities.flush();
            if (outcome == Outcome.PASSED) {
                award(row, on);
            }
            return record(row, catalogue.entries());
        });
    }

    private static void requireScores(Optional<BigDecimal> score, List<Attempt.DomainResult> domains) {
        boolean good = score.filter(points -> points.signum() < 0 || points.compareTo(HIGHEST_SCORE) > 0)
                        .isEmpty()
                && domains.stream()
                        .allMatch(domain -> domain.percent().signum() >= 0
                                && domain.percent().compareTo(HUNDRED) <= 0);
        if (!good) {
            throw new ProblemException("certifications.exam.badScore");
        }
    }

    /** Who passes holds the credential from that day; the board recorded the result, so it counts. */
    private void award(AttemptEntity row, LocalDate on) {
        events.publish(new ExamPassed(row.participantId(), row.id(), row.code()));
        Optional<LocalDate> end =
                catalogue.row(row.code()).map(EntryEntity::entry).flatMap(entry -> entry.countsUntil(on));
        HeldEntity held = new HeldEntity(row.participantId(), CredentialClaim.of(row.code(), on), end)
                .recordedBy(access.name(), access.accountId());
        if (wallets.twin(held).isEmpty()) {
            held.verify(Verification.DOCUMENT_SEEN, access.name(), "");
            entities.persist(held);
            entities.flush();
            events.publish(new EvidenceChanged(row.participantId()));
            events.publish(new CredentialRecorded(row.participantId(), held.id(), row.code()));
        }
    }

    private AttemptEntity open(UUID id, long lock) {
        AttemptEntity row = entities.find(AttemptEntity.class, id);
        if (row == null) {
            throw new ProblemException("certifications.exam.notFound");
        }
        access.requireWrite(Access.RECORD, row.participantId());
        if (row.version() != lock) {
            throw new ProblemException("platform.conflict");
        }
        if (!row.outcome().isOpen()) {
            throw new ProblemException("certifications.exam.closed");
        }
        return row;
    }

    private static void requireInWindow(AttemptEntity row, LocalDate on) {
        if (on.isBefore(row.authorisedOn())
                || row.sitUntil().filter(last -> on.isAfter(last)).isPresent()) {
            throw new ProblemException(
                    "certifications.exam.outsideWindow",
                    row.authorisedOn(),
                    row.sitUntil().map(Object.class::cast).orElse("∞"));
        }
    }

    private static Attempt record(AttemptEntity row, Map<String, CatalogueEntry> entries) {
        CatalogueEntry entry = entries.get(row.code());
        return new Attempt(
                row.id(),
                row.version(),
                row.participantId(),
                row.code(),
                entry == null ? LocalText.plain(row.code()) : entry.name(),
                row.number(),
                row.authorisedOn(),
                row.sitUntil(),
                row.sitOn(),
                row.outcome(),
                row.score(),
                row.domains(),
                row.note(),
                row.recordedBy());
    }
}
