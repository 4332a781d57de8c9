package org.boardwalk.certifications.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.boardwalk.certifications.api.badge.Award;
import org.boardwalk.certifications.api.badge.BadgeCheck;
import org.boardwalk.certifications.api.badge.BadgeVerifier;
import org.boardwalk.certifications.api.badge.BadgeWallet.Kept;
import org.boardwalk.certifications.api.badge.BadgeWallet.Offer;
import org.boardwalk.certifications.api.badge.BadgeWallet.TrustedIssuer;
import org.boardwalk.certifications.api.badge.IssuedBadge;
import org.boardwalk.certifications.api.badge.IssuerProfile;
import org.boardwalk.certifications.api.event.BadgeRevoked;
import org.boardwalk.certifications.api.event.CredentialRecorded;
import org.boardwalk.certifications.api.event.CredentialWithdrawn;
import org.boardwalk.certifications.api.wallet.CredentialClaim;
import org.boardwalk.certifications.api.wallet.HeldCredential;
import org.boardwalk.certifications.api.wallet.Verification;
import org.boardwalk.certifications.internal.app.badge.BadgeRights;
import org.boardwalk.certifications.internal.app.badge.TrustedIssuers;
import org.boardwalk.certifications.internal.domain.badge.BadgeBench;
import org.boardwalk.certifications.internal.domain.badge.BadgeEntity;
import org.boardwalk.certifications.internal.domain.badge.DidKey;
import org.boardwalk.certifications.internal.domain.badge.SigningKey;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.event.EventHandler.Delivery;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.testing.TestData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Really signed badges into wallets, on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WalletBadgesContract {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());
    private static final UUID MARIA = UUID.randomUUID();
    private static final UUID JORDAN = UUID.randomUUID();
    private static final String EMAIL = "maria@example.org";

    private final BadgeBench bench = new BadgeBench(ZoneId.systemDefault());
    private final SigningKey college = newKey();
    private Office office;
    private TrustedIssuers issuers;
    private WalletBadges badges;
    private String email = EMAIL;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new Office(open());
        issuers = new TrustedIssuers(
                office.data.transactions(), office.entities, new BadgeRights(office.somebody, office.somebody));
        BadgeVerifier verifier = (badge, shownBy) -> bench.inspect(badge, shownBy, new Known(), Instant.now());
        badges = new WalletBadges(
                office.data.transactions(),
                office.entities,
                new Access(office.somebody, office.somebody),
                people(),
                verifier,
                issuers,
                office.catalogueStore,
                office.walletStore,
                office.wallets);
    }

    @BeforeEach
    void firstStart() {
        office.empty();
        office.ship();
        email = EMAIL;
        office.somebody.participant(MARIA);
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    private static SigningKey newKey() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(DidKey.of(pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void trustTheCollege() {
        office.somebody.asSystem("test", () -> issuers.trust(college.did(), "Riverside College"));
    }

    private static Award award(String name, Optional<LocalDate> until) {
        return new Award(
                Award.Kind.COURSE,
                Optional.empty(),
                name,
                "Codes an encounter.",
                "Forty hours and a test.",
                TODAY.minusDays(20),
                until);
    }

    private byte[] badge(String name, String recipient, Optional<String> address) {
        return signed(award(name, Optional.of(TODAY.plusDays(300))), recipient, address);
    }

    private byte[] signed(Award award, String recipient, Optional<String> address) {
        return bench.issue(
                        UUID.randomUUID(),
                        award,
                        "Riverside College",
                        Optional.empty(),
                        recipient,
                        address,
                        college,
                        Instant.now())
                .document()
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] marias(String name) {
        return badge(name, "Maria Example", Optional.of(EMAIL));
    }

    private static void assertProblem(ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    private void assertRefused(byte[] badge, String why) {
        assertThat(badges.look(MARIA, badge).refusal()).isPresent().get().satisfies(phrase -> assertThat(phrase.key())
                .isEqualTo("certifications.badge.wallet." + why));
        assertProblem(() -> badges.add(MARIA, badge, Optional.empty()), "certifications.badge.wallet." + why);
        assertThat(office.wallets.of(MARIA)).isEmpty();
    }

    @Test
    void a_genuine_badge_of_a_trusted_issuer_is_verified_with_who_when_key_dates_and_the_badge_itself() {
        trustTheCollege();
        byte[] badge = marias("RHIT");

        Offer offer = badges.look(MARIA, badge);
        assertThat(offer.refusal()).isEmpty();
        assertThat(offer.trusted()).isTrue();
        assertThat(offer.suggested()).containsExactly("ahima-rhit");
        assertThat(office.wallets.of(MARIA)).isEmpty();

        HeldCredential held = badges.add(MARIA, badge, Optional.of("ahima-rhit"));

        assertThat(held.verification()).isEqualTo(Verification.CRYPTOGRAPHICALLY_VERIFIED);
        assertThat(held.verifiedBy()).contains("participant");
        assertThat(held.verifiedAt()).isPresent();
        assertThat(held.earnedOn()).isEqualTo(TODAY.minusDays(20));
        assertThat(held.expiresOn()).contains(TODAY.plusDays(300));
        assertThat(office.happened(CredentialRecorded.class)).hasSize(1);
        Kept kept = badges.of(MARIA).getFirst();
        assertThat(kept.heldId()).isEqualTo(held.id());
        assertThat(kept.issuerId()).isEqualTo(college.did());
        assertThat(kept.issuerName()).contains("Riverside College");
        assertThat(kept.checkedBy()).isEqualTo("participant");
        assertThat(kept.outcomes())
                .containsEntry(BadgeCheck.Kind.PROOF, BadgeCheck.Outcome.PASSED)
                .containsEntry(BadgeCheck.Kind.RECIPIENT, BadgeCheck.Outcome.PASSED)
                .hasSize(BadgeCheck.Kind.values().length);
        assertThat(kept.file().content()).isEqualTo(badge);
    }

    @Test
    void a_key_the_board_does_not_know_makes_it_as_sure_as_its_holders_word() {
        HeldCredential held = badges.add(MARIA, marias("Medical coding"), Optional.empty());

        assertThat(held.verification()).isEqualTo(Verification.SELF_REPORTED);
        assertThat(held.name().in(java.util.Locale.ENGLISH)).isEqualTo("Medical coding");
        assertThat(held.issuer()).isEqualTo("Riverside College");
        assertThat(badges.of(MARIA)).hasSize(1);
        office.somebody.planner("dana", MARIA);
        assertThat(office.wallets.unverified(10)).extracting(HeldCredential::id).containsExactly(held.id());
    }

    @Test
    void a_participant_cannot_turn_a_badge_into_another_credential_but_staff_may_say_what_it_is() {
        trustTheCollege();

        HeldCredential own = badges.add(MARIA, marias("First aid"), Optional.of("ahima-rhit"));
        assertThat(own.verification()).isEqualTo(Verification.SELF_REPORTED);

        office.somebody.planner("dana", MARIA);
        HeldCredential staff = badges.add(MARIA, marias("Coding specialist"), Optional.of("ahima-ccs"));
        assertThat(staff.verification()).isEqualTo(Verification.CRYPTOGRAPHICALLY_VERIFIED);
        assertThat(staff.verifiedBy()).contains("dana");
    }

    @Test
    void what_was_reported_before_becomes_as_sure_as_the_badge() {
        trustTheCollege();
        HeldCredential reported = office.wallets.add(MARIA, CredentialClaim.of("ahima-rhit", TODAY.minusDays(20)));

        HeldCredential proved = badges.add(MARIA, marias("RHIT"), Optional.of("ahima-rhit"));

        assertThat(proved.id()).isEqualTo(reported.id());
        assertThat(proved.verification()).isEqualTo(Verification.CRYPTOGRAPHICALLY_VERIFIED);
        assertThat(proved.expiresOn()).contains(TODAY.plusDays(300));
        assertThat(office.wallets.of(MARIA)).hasSize(1);
    }

    @Test
    void a_badge_of_a_stranger_never_makes_less_sure_what_was_verified() {
        office.somebody.planner("dana", MARIA);
        HeldCredential held = office.wallets.add(MARIA, CredentialClaim.of("ahima-rhit", TODAY.minusDays(20)));
        office.wallets.verify(held.id(), held.lock(), Verification.ISSUER_VERIFIED, "Register");

        HeldCredential after = badges.add(MARIA, marias("RHIT"), Optional.of("ahima-rhit"));

        assertThat(after.verification()).isEqualTo(Verification.ISSUER_VERIFIED);
        assertThat(after.remark()).isEqualTo("Register");
    }

    @Test
    void tampered_expired_and_foreign_badges_stay_out() {
        trustTheCollege();
        String text = new String(marias("RHIT"), StandardCharsets.UTF_8);
        assertRefused(text.replace("RHIT", "RHIA").getBytes(StandardCharsets.UTF_8), "rejected");
        assertRefused("hello".getBytes(StandardCharsets.UTF_8), "rejected");
        assertRefused(
                signed(award("RHIT", Optional.of(TODAY.minusDays(1))), "Maria Example", Optional.of(EMAIL)),
                "rejected");
        assertRefused(badge("RHIT", "Jordan Other", Optional.of("jordan@example.org")), "otherPerson");
    }

    @Test
    void all_that_can_be_compared_must_fit() {
        trustTheCollege();
        assertRefused(badge("RHIT", "Maria Example", Optional.of("other@example.org")), "otherPerson");
        assertRefused(badge("RHIT", "Jordan Other", Optional.of(EMAIL)), "otherPerson");

        email = "";
        assertThat(badges.look(MARIA, badge("RHIT", "maria  EXAMPLE", Optional.of("other@example.org")))
                        .refusal())
                .isEmpty();
    }

    @Test
    void the_same_badge_is_recognised_in_whichever_wallet_and_form() {
        byte[] badge = marias("RHIT");
        badges.add(MARIA, badge, Optional.empty());

        assertProblem(() -> badges.add(MARIA, badge, Optional.of("ahima-ccs")), "certifications.badge.wallet.already");
        byte[] baked = bench.picture(award("RHIT", Optional.empty()), new String(badge, StandardCharsets.UTF_8));
        assertProblem(() -> badges.add(MARIA, baked, Optional.empty()), "certifications.badge.wallet.already");
        office.somebody.participant(JORDAN);
        assertProblem(() -> badges.add(JORDAN, badge, Optional.empty()), "certifications.badge.wallet.already");
    }

    @Test
    void of_two_at_once_one_is_added() throws Exception {
        byte[] badge = marias("RHIT");
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = List.of(
                    two.submit(() -> badges.add(MARIA, badge, Optional.empty())),
                    two.submit(() -> badges.add(MARIA, badge, Optional.empty())));
            List<Throwable> problems = both.stream()
                    .map(WalletBadgesContract::problem)
                    .filter(Objects::nonNull)
                    .map(Throwable.class::cast)
                    .toList();
            assertThat(problems).singleElement().isInstanceOf(ProblemException.class);
        }
        assertThat(office.wallets.of(MARIA)).hasSize(1);
        assertThat(badges.of(MARIA)).hasSize(1);
    }

    private static @Nullable Throwable problem(Future<?> done) {
        try {
            done.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void what_only_a_badge_of_the_board_proves_ends_when_the_board_takes_it_back() {
        byte[] badge = marias("RHIT");
        HeldCredential held = badges.add(MARIA, badge, Optional.of("ahima-rhit"));
        UUID id = UUID.fromString(badges.of(MARIA).getFirst().badgeId().substring("urn:uuid:".length()));
        BadgeEntity issued = new BadgeEntity(
                        id, MARIA, award("RHIT", Optional.empty()), college.did(), "dana", Instant.now())
                .signed(new BadgeBench.Signed("{}", "token"));
        issued.revoke(Instant.now(), "dana", "Issued by mistake");
        RevokedBadgeHandler handler = new RevokedBadgeHandler(office.entities, office.wallets);
        Runnable told =
                () -> office.data.transactions().write(() -> handler.handle(new BadgeRevoked(MARIA, id), delivery()));
        told.run();
        assertThat(office.wallets.find(held.id()).orElseThrow().withdrawn()).isFalse();

        office.data.transactions().write(() -> office.entities.persist(issued));
        told.run();
        told.run();

        HeldCredential after = office.wallets.find(held.id()).orElseThrow();
        assertThat(after.withdrawn()).isTrue();
        assertThat(after.remark()).isEqualTo("Issued by mistake");
        assertThat(office.happened(CredentialWithdrawn.class)).hasSize(1);
    }

    @Test
    void what_staff_verified_otherwise_stays_when_a_badge_is_taken_back() {
        office.somebody.planner("dana", MARIA);
        HeldCredential held = office.wallets.add(MARIA, CredentialClaim.of("ahima-rhit", TODAY.minusDays(20)));
        office.wallets.verify(held.id(), held.lock(), Verification.ISSUER_VERIFIED, "Register");

        office.data.transactions().write(() -> office.wallets.takeBack(held.id(), "Mistake"));

        assertThat(office.wallets.find(held.id()).orElseThrow().withdrawn()).isFalse();
    }

    private static Delivery delivery() {
        return new Delivery(UUID.randomUUID(), Instant.now(), "dana");
    }

    @Test
    void nobody_adds_to_a_wallet_he_may_not_change() {
        byte[] badge = marias("RHIT");
        assertThatThrownBy(() -> badges.add(JORDAN, badge, Optional.empty())).isInstanceOf(ProblemException.class);
        office.somebody.planner("dana", JORDAN);
        assertProblem(() -> badges.look(MARIA, badge), "participants.notFound");
        assertProblem(() -> badges.of(MARIA), "participants.notFound");
    }

    @Test
    void a_code_the_catalogue_does_not_know_is_refused_and_nothing_is_kept() {
        byte[] badge = marias("RHIT");
        assertProblem(() -> badges.add(MARIA, badge, Optional.of("unknown")), "certifications.wallet.unknownCode");
        assertThat(badges.of(MARIA)).isEmpty();
        assertThat(badges.look(MARIA, badge).refusal()).isEmpty();
    }

    /** Everybody is called the same: only the badge and the file decide. */
    private Participants people() {
        return (Participants) Proxy.newProxyInstance(
                Participants.class.getClassLoader(),
                new Class<?>[] {Participants.class},
                (proxy, method, arguments) -> person((UUID) arguments[0]));
    }

    private Participant person(UUID id) {
        ParticipantDetails named = ParticipantDetails.named("Maria", "Example");
        ParticipantDetails details = new ParticipantDetails(
                "", named.givenName(), named.familyName(), "", null, email, "", "", "", "", "", "", "", "", "", null);
        return new Participant(
                id,
                0,
                details,
                List.of(),
                ParticipantStatus.ACTIVE,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    /** No badge of the board's own, but the list of those it trusts. */
    private final class Known implements BadgeBench.Known {
        @Override
        public Optional<IssuerProfile.Key> key(String did) {
            return Optional.empty();
        }

        @Override
        public Optional<IssuedBadge> badge(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<String> trusted(String did) {
            return issuers.list().stream()
                    .filter(issuer -> issuer.did().equals(did))
                    .map(TrustedIssuer::name)
                    .findFirst();
        }
    }
}
