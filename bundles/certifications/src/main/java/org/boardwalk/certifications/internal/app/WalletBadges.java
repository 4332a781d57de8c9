package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.certifications.api.badge.BadgeCheck;
import org.boardwalk.certifications.api.badge.BadgeCheck.Outcome;
import org.boardwalk.certifications.api.badge.BadgeReport;
import org.boardwalk.certifications.api.badge.BadgeReport.Verdict;
import org.boardwalk.certifications.api.badge.BadgeVerifier;
import org.boardwalk.certifications.api.badge.BadgeWallet;
import org.boardwalk.certifications.api.wallet.CredentialClaim;
import org.boardwalk.certifications.api.wallet.HeldCredential;
import org.boardwalk.certifications.internal.app.badge.TrustedIssuers;
import org.boardwalk.certifications.internal.domain.HeldEntity;
import org.boardwalk.certifications.internal.domain.badge.BadgeBench;
import org.boardwalk.certifications.internal.domain.badge.KeptBadgeEntity;
import org.boardwalk.certifications.internal.domain.badge.ShownBadge;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.pathways.api.text.Phrase;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks badges and puts them into wallets. */
@Component(service = BadgeWallet.class)
public final class WalletBadges implements BadgeWallet {
    private static final int LONGEST = 200;
    private static final int LONGEST_ID = 500;

    private final Transactions transactions;
    private final EntityManager entities;
    private final Access access;
    private final Participants participants;
    private final BadgeVerifier verifier;
    private final TrustedIssuers issuers;
    private final CatalogueStore catalogue;
    private final WalletStore store;
    private final WalletService wallets;

    @Activate
    public WalletBadges(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=certifications)") EntityManager entities,
            @Reference Access access,
            @Reference Participants participants,
            @Reference BadgeVerifier verifier,
            @Reference TrustedIssuers issuers,
            @Reference CatalogueStore catalogue,
            @Reference WalletStore store,
            @Reference WalletService wallets) {
        this.transactions = transactions;
        this.entities = entities;
        this.access = access;
        this.participants = participants;
        this.verifier = verifier;
        this.issuers = issuers;
        this.catalogue = catalogue;
        this.store = store;
        this.wallets = wallets;
    }

    @Override
    public Offer look(UUID participantId, byte[] badge) {
        access.requireWriteOrOwn(participantId);
        BadgeReport report = report(participants.get(participantId), badge);
        List<String> suggested = BadgeBench.read(badge)
                .map(shown -> transactions.read(() -> catalogue.entries().values().stream()
                        .filter(shown::names)
                        .map(entry -> entry.code())
                        .sorted()
                        .toList()))
                .orElse(List.of());
        return new Offer(
                report,
                refusal(report),
                report.check(BadgeCheck.Kind.ISSUER_KNOWN).outcome() == Outcome.PASSED,
                access.isStaff(participantId),
                suggested);
    }

    /** Held against everything the file knows of the person: all that can be compared must fit. */
    private BadgeReport report(Participant person, byte[] badge) {
        List<BadgeReport> reports = Stream.of(person.details().email(), person.displayName())
                .filter(shownBy -> !shownBy.isBlank())
                .map(shownBy -> verifier.verify(badge, Optional.of(shownBy)))
                .toList();
        return Stream.of(Outcome.FAILED, Outcome.PASSED)
                .flatMap(outcome -> reports.stream().filter(report -> recipient(report) == outcome))
                .findFirst()
                .orElseGet(reports::getFirst);
    }

    private static Outcome recipient(BadgeReport report) {
        return report.check(BadgeCheck.Kind.RECIPIENT).outcome();
    }

    private Optional<Phrase> refusal(BadgeReport report) {
        boolean othersFailed = report.checks().stream()
                .anyMatch(check -> check.outcome() == Outcome.FAILED && check.kind() != BadgeCheck.Kind.RECIPIENT);
        if (othersFailed || report.content().isEmpty()) {
            return refused("rejected");
        }
        if (recipient(report) == Outcome.FAILED) {
            return refused("otherPerson");
        }
        if (report.verdict() != Verdict.GENUINE
                || report.content().get().id().length() > LONGEST_ID
                || report.content().get().issuerId().length() > LONGEST_ID) {
            return refused("undecided");
        }
        if (recipient(report) != Outcome.PASSED) {
            return refused("notNamed");
        }
        return isKept(report.content().get().id()) ? refused("already") : Optional.empty();
    }

    private static Optional<Phrase> refused(String why) {
        return Optional.of(Phrase.of("certifications.badge.wallet." + why));
    }

    private boolean isKept(String badgeId) {
        return transactions.read(() -> entities.createQuery(
                                "select count(k) from KeptBadgeEntity k where k.badgeId = :id", Long.class)
                        .setParameter("id", badgeId)
                        .getSingleResult())
                > 0;
    }

    @Override
    public HeldCredential add(UUID participantId, byte[] badge, Optional<String> code) {
        access.requireWriteOrOwn(participantId);
        return AtOnce.added(() -> transactions.write(() -> {
            Offer offer = look(participantId, badge);
            offer.refusal().ifPresent(why -> {
                throw new ProblemException(why.key());
            });
            BadgeReport.Content says = offer.report().content().orElseThrow();
            ShownBadge shown = BadgeBench.read(badge).orElseThrow();
            HeldEntity row = wallets.prove(participantId, claim(says, code), offer.worth(code));
            entities.persist(new KeptBadgeEntity(row.id(), offer.report(), says, shown.text(), access.name()));
            entities.flush();
            return store.record(row);
        }));
    }

    private static CredentialClaim claim(BadgeReport.Content says, Optional<String> code) {
        return new CredentialClaim(
                code,
                shortened(says.achievement()),
                shortened(says.issuerName().orElse(says.issuerId())),
                "",
                day(says.validFrom().orElseThrow()),
                says.validUntil().map(until -> day(until.minusMillis(1))),
                Optional.empty());
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.systemDefault());
    }

    @Override
    public List<Kept> of(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> {
            List<Kept> kept = new ArrayList<>();
            entities.createQuery(
                            "select k from KeptBadgeEntity k, HeldEntity h where h.id = k.id and h.participantId = :person",
                            KeptBadgeEntity.class)
                    .setParameter("person", participantId)
                    .getResultList()
                    .forEach(row -> kept.add(row.toRecord()));
            return kept;
        });
    }

    @Override
    public List<TrustedIssuer> trusted() {
        return issuers.list();
    }

    @Override
    public TrustedIssuer trust(String did, String name) {
        return issuers.trust(did, name);
    }

    @Override
    public void distrust(String did) {
        issuers.distrust(did);
    }
}
