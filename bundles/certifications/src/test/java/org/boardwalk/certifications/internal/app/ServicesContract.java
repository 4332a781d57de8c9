package org.boardwalk.certifications.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Change;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Listed;
import org.boardwalk.certifications.api.catalogue.Exam;
import org.boardwalk.certifications.api.catalogue.FederalType;
import org.boardwalk.certifications.api.event.CredentialRecorded;
import org.boardwalk.certifications.api.event.CredentialStatusChanged;
import org.boardwalk.certifications.api.exam.Attempt;
import org.boardwalk.certifications.api.exam.Attempt.Outcome;
import org.boardwalk.certifications.api.exam.Eligibility;
import org.boardwalk.certifications.api.wallet.CredentialClaim;
import org.boardwalk.certifications.api.wallet.HeldCredential;
import org.boardwalk.certifications.api.wallet.HeldCredential.Standing;
import org.boardwalk.certifications.api.wallet.Verification;
import org.boardwalk.certifications.api.wallet.Wallets;
import org.boardwalk.certifications.internal.domain.education.FileTexts;
import org.boardwalk.pathways.api.event.EvidenceChanged;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.NamedMeasure;
import org.boardwalk.pathways.api.model.PartialDate;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.requirement.Truth;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.platform.api.event.EventHandler.Delivery;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people do with credentials and exams, on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServicesContract {
    private static final LocalDate TODAY = LocalDate.now();
    private static final UUID MARIA = UUID.randomUUID();
    private static final UUID JORDAN = UUID.randomUUID();
    private static final String RHIT = "ahima-rhit";
    private static final String DEGREE = "hit-associate-degree";
    private static final String HIT = "comptia-healthcare-it";

    private Office office;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new Office(open());
    }

    @BeforeEach
    void firstStart() {
        office.empty();
        office.ship();
        office.somebody.planner("dana", MARIA);
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    private static void assertProblem(ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    private HeldCredential hold(String code, LocalDate earned) {
        return office.wallets.add(MARIA, CredentialClaim.of(code, earned));
    }

    private HeldCredential sure(HeldCredential held) {
        return office.wallets.verify(held.id(), held.lock(), Verification.ISSUER_VERIFIED, "Register of the issuer");
    }

    private CatalogueEntry entry(String code) {
        return office.catalogue.find(code).orElseThrow().entry();
    }

    @Test
    void a_new_deployment_knows_the_credentials_of_both_programmes_and_a_second_start_adds_nothing() {
        office.ship();
        assertThat(office.catalogue.list())
                .hasSize(13)
                .extracting(listed -> listed.entry().code())
                .contains(RHIT, "nims-cnc-mill");
    }

    @Test
    void the_four_facts_about_the_retired_certificate_stay_apart() {
        Lifecycle life = entry(HIT).lifecycle();

        assertThat(life.status()).isEqualTo(Lifecycle.Status.RETIRED);
        assertThat(life.retiredOn()).contains(new PartialDate("2017-02"));
        assertThat(life.validity()).isEqualTo(Lifecycle.Validity.FOR_LIFE);
        assertThat(life.succession()).isEqualTo(Lifecycle.Succession.NONE);
        assertThat(life.replacedBy()).isEmpty();
        assertThat(life.suggestedInstead()).containsExactly("comptia-a-plus");
    }

    @Test
    void a_holder_of_the_retired_certificate_holds_it_for_life() {
        HeldCredential held = hold(HIT, LocalDate.of(2013, 5, 2));

        assertThat(held.forLife()).isTrue();
        assertThat(held.retired()).isTrue();
        assertThat(held.expiresOn()).isEmpty();
        assertThat(held.standing(TODAY, 90)).isEqualTo(Standing.CURRENT);
    }

    @Test
    void what_counts_for_two_years_ends_two_years_after_the_award_and_longer_when_renewed() {
        HeldCredential held = hold(RHIT, TODAY.minusMonths(24).plusDays(10));
        assertThat(held.expiresOn()).contains(TODAY.plusDays(10));
        assertThat(held.standing(TODAY, 90)).isEqualTo(Standing.EXPIRING);

        HeldCredential renewed = office.wallets.renew(held.id(), held.lock(), TODAY, TODAY.plusMonths(24));

        assertThat(renewed.expiresOn()).contains(TODAY.plusMonths(24));
        assertThat(renewed.standing(TODAY, 90)).isEqualTo(Standing.CURRENT);
        assertThat(renewed.renewals()).hasSize(1);
        assertProblem(
                () -> office.wallets.renew(renewed.id(), renewed.lock(), TODAY, TODAY.plusDays(3)),
                "certifications.wallet.notLonger");
    }

    @Test
    void what_a_participant_reports_is_reported_until_somebody_verified_it() {
        office.somebody.participant(MARIA);
        HeldCredential reported = hold(RHIT, TODAY.minusDays(30));
        assertThat(reported.verification()).isEqualTo(Verification.SELF_REPORTED);

        office.somebody.planner("dana", MARIA);
        assertThat(office.wallets.unverified(10)).extracting(HeldCredential::id).containsExactly(reported.id());
        assertProblem(
                () -> office.wallets.verify(reported.id(), reported.lock(), Verification.ISSUER_VERIFIED, " "),
                "certifications.wallet.noRemark");
        HeldCredential verified = sure(reported);

        assertThat(verified.verification()).isEqualTo(Verification.ISSUER_VERIFIED);
        assertThat(verified.verifiedBy()).contains("dana");
        assertThat(office.wallets.unverified(10)).isEmpty();
        office.somebody.participant(MARIA);
        assertProblem(
                () -> office.wallets.correct(
                        verified.id(), verified.lock(), CredentialClaim.of(RHIT, TODAY.minusDays(3))),
                "certifications.wallet.verified");
        assertProblem(
                () -> office.wallets.withdraw(verified.id(), verified.lock(), "mistake"),
                "certifications.wallet.verified");
        assertProblem(
                () -> office.wallets.verify(verified.id(), verified.lock(), Verification.DOCUMENT_SEEN, ""),
                "platform.security.forbidden");
    }

    @Test
    void a_correction_has_to_be_verified_anew() {
        HeldCredential verified = sure(hold(RHIT, TODAY.minusDays(30)));

        HeldCredential corrected = office.wallets.correct(
                verified.id(), verified.lock(), CredentialClaim.of("ahima-rhia", TODAY.minusDays(30)));

        assertThat(corrected.verification()).isEqualTo(Verification.SELF_REPORTED);
        assertThat(corrected.remark()).isEmpty();
        assertThat(evidence("ahima-rhia")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void what_was_withdrawn_is_not_corrected_back_to_life() {
        HeldCredential held = hold(RHIT, TODAY.minusDays(30));
        HeldCredential gone = office.wallets.withdraw(held.id(), held.lock(), "Typed for the wrong person");

        assertProblem(
                () -> office.wallets.correct(gone.id(), gone.lock(), CredentialClaim.of(RHIT, TODAY)),
                "certifications.wallet.withdrawn");
    }

    @Test
    void nobody_vouches_for_a_signature() {
        HeldCredential held = hold(RHIT, TODAY.minusDays(30));

        assertThatThrownBy(() -> office.wallets.verify(
                        held.id(), held.lock(), Verification.CRYPTOGRAPHICALLY_VERIFIED, "I saw it"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_document_must_be_in_the_persons_own_file() {
        UUID marias = UUID.randomUUID();
        UUID jordans = UUID.randomUUID();
        office.documents.put(marias, MARIA);
        office.documents.put(jordans, JORDAN);

        assertProblem(() -> office.wallets.add(MARIA, shownBy(jordans)), "certifications.wallet.noDocument");

        assertThat(office.wallets.add(MARIA, shownBy(marias)).verification()).isEqualTo(Verification.DOCUMENT_SEEN);
    }

    private static CredentialClaim shownBy(UUID document) {
        return new CredentialClaim(Optional.of(RHIT), "", "", "", TODAY, Optional.empty(), Optional.of(document));
    }

    @Test
    void two_clicks_record_a_credential_once() {
        hold(RHIT, TODAY.minusDays(30));
        assertProblem(() -> hold(RHIT, TODAY.minusDays(30)), "certifications.wallet.alreadyHeld");
    }

    @Test
    void what_was_withdrawn_by_mistake_can_be_recorded_again() {
        HeldCredential held = hold(RHIT, TODAY.minusDays(30));
        office.wallets.withdraw(held.id(), held.lock(), "Typed for the wrong person");

        hold(RHIT, TODAY.minusDays(30));

        assertThat(office.wallets.of(MARIA))
                .extracting(credential -> credential.standing(TODAY, 90))
                .containsExactlyInAnyOrder(Standing.CURRENT, Standing.WITHDRAWN);
    }

    @Test
    void bad_claims_are_refused_and_nothing_is_kept() {
        assertProblem(() -> hold("no-such-code", TODAY), "certifications.wallet.unknownCode");
        assertProblem(() -> hold(RHIT, TODAY.plusDays(1)), "certifications.wallet.future");
        CredentialClaim untitled =
                new CredentialClaim(Optional.empty(), " ", "", "", TODAY, Optional.empty(), Optional.empty());
        assertProblem(() -> office.wallets.add(MARIA, untitled), "certifications.wallet.noTitle");
        CredentialClaim backwards = new CredentialClaim(
                Optional.of(RHIT), "", "", "", TODAY, Optional.of(TODAY.minusDays(1)), Optional.empty());
        assertProblem(() -> office.wallets.add(MARIA, backwards), "certifications.wallet.endBeforeAward");

        assertThat(office.wallets.of(MARIA)).isEmpty();
        assertThat(office.happened(CredentialRecorded.class)).isEmpty();
    }

    @Test
    void a_credential_the_catalogue_does_not_know_keeps_its_own_title() {
        HeldCredential held = office.wallets.add(
                MARIA,
                new CredentialClaim(
                        Optional.empty(),
                        "Forklift licence",
                        "County",
                        "F-1",
                        TODAY,
                        Optional.empty(),
                        Optional.empty()));

        assertThat(held.name()).isEqualTo(LocalText.plain("Forklift licence"));
        assertThat(held.issuer()).isEqualTo("County");
    }

    @Test
    void nobody_sees_or_writes_the_wallet_of_a_stranger() {
        HeldCredential held = hold(RHIT, TODAY);

        office.somebody.planner("eve", JORDAN);
        assertProblem(() -> office.wallets.of(MARIA), "participants.notFound");
        assertThat(office.wallets.find(held.id())).isEmpty();
        assertProblem(() -> office.wallets.withdraw(held.id(), held.lock(), "no"), "participants.notFound");
        office.somebody.participant(JORDAN);
        assertProblem(() -> office.wallets.of(MARIA), "platform.security.forbidden");
        assertProblem(() -> hold(RHIT, TODAY.minusDays(4)), "platform.security.forbidden");
        office.somebody.nobody();
        assertProblem(() -> office.wallets.of(MARIA), "platform.security.signIn");
    }

    @Test
    void two_people_who_change_the_same_credential_learn_of_each_other() {
        HeldCredential held = hold(RHIT, TODAY.minusDays(9));
        sure(held);

        assertProblem(() -> sure(held), "platform.conflict");
    }

    @Test
    void plans_learn_what_a_wallet_says() {
        HeldCredential held = hold(DEGREE, TODAY.minusDays(9));
        assertThat(evidence(DEGREE)).isEqualTo(Truth.UNKNOWN);
        HeldCredential verified = sure(held);
        assertThat(evidence(DEGREE)).isEqualTo(Truth.MET);
        office.wallets.withdraw(verified.id(), verified.lock(), "Not his");
        assertThat(evidence(DEGREE)).isEqualTo(Truth.UNKNOWN);

        assertThat(office.happened(EvidenceChanged.class)).hasSize(3).allMatch(event -> event.participantId()
                .equals(MARIA));
    }

    private Truth evidence(String code) {
        WalletSource source = new WalletSource(office.walletStore);
        return office.data.transactions().read(() -> source.known(MARIA)).credential(code);
    }

    @Test
    void who_may_sit_an_exam_and_why() {
        Eligibility unknown = office.exams.eligibility(MARIA, RHIT);
        assertThat(unknown.value()).isEqualTo(Truth.UNKNOWN);
        assertThat(unknown.prerequisites()).hasSize(1);

        sure(hold(DEGREE, TODAY.minusDays(60)));

        assertThat(office.exams.eligibility(MARIA, RHIT).value()).isEqualTo(Truth.MET);
        Eligibility retired = office.exams.eligibility(MARIA, HIT);
        assertThat(retired.value()).isEqualTo(Truth.NOT_MET);
        assertThat(retired.reasons()).extracting(phrase -> phrase.key()).contains("certifications.eligible.retired");
        assertThat(office.exams.eligibility(MARIA).getFirst().value()).isEqualTo(Truth.MET);
        assertProblem(() -> office.exams.eligibility(MARIA, DEGREE), "certifications.exam.none");
    }

    @Test
    void an_authorisation_has_a_window_and_a_failed_exam_a_waiting_time() {
        sure(hold(DEGREE, TODAY.minusDays(300)));
        Attempt attempt = office.exams.authorise(MARIA, RHIT, TODAY.minusDays(40));
        assertThat(attempt.sitUntil()).contains(TODAY.plusDays(80));
        assertProblem(() -> office.exams.authorise(MARIA, RHIT, TODAY), "certifications.exam.open");
        assertProblem(
                () -> office.exams.schedule(attempt.id(), attempt.lock(), TODAY.plusDays(81)),
                "certifications.exam.outsideWindow");
        Attempt scheduled = office.exams.schedule(attempt.id(), attempt.lock(), TODAY.minusDays(10));
        assertProblem(
                () -> office.exams.result(
                        scheduled.id(),
                        scheduled.lock(),
                        Outcome.FAILED,
                        TODAY.minusDays(10),
                        Optional.of(BigDecimal.valueOf(-1)),
                        List.of(),
                        ""),
                "certifications.exam.badScore");
        office.exams.result(
                scheduled.id(),
                scheduled.lock(),
                Outcome.FAILED,
                TODAY.minusDays(10),
                Optional.of(BigDecimal.valueOf(281)),
                List.of(new Attempt.DomainResult(LocalText.plain("Coding"), BigDecimal.valueOf(62))),
                "");

        Eligibility waiting = office.exams.eligibility(MARIA, RHIT);

        assertThat(waiting.value()).isEqualTo(Truth.NOT_MET);
        assertThat(waiting.earliest()).contains(TODAY.plusDays(20));
        assertThat(waiting.retakeRule().orElseThrow().value()).isEqualTo(30);
        assertThat(waiting.otherRules()).extracting(rule -> rule.value()).containsExactly(90);
        assertProblem(() -> office.exams.authorise(MARIA, RHIT, TODAY), "certifications.exam.tooEarly");
        assertThat(office.exams.attempts(MARIA).getFirst().domains()).hasSize(1);
    }

    @Test
    void who_passes_holds_the_credential_from_that_day() {
        Attempt attempt = office.exams.authorise(MARIA, RHIT, TODAY.minusDays(5));
        Attempt passed = office.exams.result(
                attempt.id(), attempt.lock(), Outcome.PASSED, TODAY, Optional.empty(), List.of(), "");

        HeldCredential held = office.wallets.of(MARIA).getFirst();

        assertThat(held.code()).contains(RHIT);
        assertThat(held.earnedOn()).isEqualTo(TODAY);
        assertThat(held.verification()).isEqualTo(Verification.DOCUMENT_SEEN);
        assertThat(office.exams.eligibility(MARIA))
                .extracting(Eligibility::code)
                .doesNotContain(RHIT);
        assertProblem(
                () -> office.exams.result(
                        passed.id(), passed.lock(), Outcome.FAILED, TODAY, Optional.empty(), List.of(), ""),
                "certifications.exam.closed");
        assertProblem(() -> office.exams.authorise(MARIA, RHIT, TODAY), "certifications.exam.held");
    }

    @Test
    void an_authorisation_whose_window_has_passed_makes_room_for_the_next() {
        office.exams.authorise(MARIA, RHIT, TODAY.minusDays(121));

        Attempt second = office.exams.authorise(MARIA, RHIT, TODAY);

        assertThat(second.number()).isEqualTo(2);
        assertThat(office.exams.attempts(MARIA))
                .extracting(Attempt::outcome)
                .containsExactly(Outcome.AUTHORISED, Outcome.MISSED);
    }

    @Test
    void a_planner_sees_who_of_hers_may_sit_what_they_aim_at() {
        office.pathways.aims.put(RHIT, Set.of(MARIA));
        office.pathways.aims.put(HIT, Set.of(MARIA));
        assertThat(office.exams.eligibleNow()).isEmpty();

        sure(hold(DEGREE, TODAY.minusDays(60)));

        assertThat(office.exams.eligibleNow()).hasSize(1).allSatisfy(eligible -> {
            assertThat(eligible.participantId()).isEqualTo(MARIA);
            assertThat(eligible.eligibility().code()).isEqualTo(RHIT);
        });
    }

    @Test
    void before_a_credential_is_retired_everybody_concerned_is_listed() {
        hold(RHIT, TODAY);
        office.somebody.administrator("alex");
        office.wallets.add(JORDAN, CredentialClaim.of(RHIT, TODAY));
        office.somebody.planner("dana", MARIA);
        office.pathways.aims.put(RHIT, Set.of(JORDAN));

        Change change = office.catalogue.preview(retired(RHIT));

        assertThat(change.statusChanges()).isTrue();
        assertThat(change.pathways()).hasSize(1);
        assertThat(change.holders()).extracting(concerned -> concerned.id()).containsExactly(MARIA);
        assertThat(change.peopleHolding()).isEqualTo(2);
        assertThat(change.peopleAiming()).isEqualTo(1);
        assertThat(entry(RHIT).lifecycle().isRetired()).isFalse();

        office.neighbours.impact = null;
        assertThat(office.catalogue.preview(retired(RHIT)).pathwaysKnown()).isFalse();
    }

    private CatalogueEntry retired(String code) {
        CatalogueEntry entry = entry(code);
        Lifecycle life = entry.lifecycle();
        return entry.with(new Lifecycle(
                Lifecycle.Status.RETIRED,
                Optional.of(new PartialDate("2026-12")),
                life.validity(),
                Lifecycle.Succession.NONE,
                Optional.empty(),
                List.of(),
                life.source()));
    }

    @Test
    void afterwards_each_planner_is_told_once() {
        UUID dana = office.somebody.account().orElseThrow().id();
        office.planners.put(MARIA, dana);
        hold(RHIT, TODAY);
        office.pathways.aims.put(RHIT, Set.of(MARIA));
        Listed listed = office.catalogue.find(RHIT).orElseThrow();

        office.catalogue.save(retired(RHIT), listed.lock());

        CredentialStatusChanged event =
                office.happened(CredentialStatusChanged.class).getFirst();
        Delivery delivery = new Delivery(UUID.randomUUID(), Instant.now(), "dana");
        office.data.transactions().write(() -> office.status.handle(event, delivery));
        office.data.transactions().write(() -> office.status.handle(event, delivery));
        assertThat(office.catalogue.notices()).hasSize(1).allSatisfy(notice -> {
            assertThat(notice.aiming()).isEqualTo(1);
            assertThat(notice.holding()).isEqualTo(1);
            assertThat(notice.credential().entry().code()).isEqualTo(RHIT);
        });
        office.catalogue.dismiss(office.catalogue.notices().getFirst().id());
        assertThat(office.catalogue.notices()).isEmpty();
        assertProblem(() -> office.catalogue.save(retired(RHIT), listed.lock()), "platform.conflict");
    }

    @Test
    void whom_nobody_could_name_while_pathways_were_off_is_told_once_they_are_on_again() {
        UUID dana = office.somebody.account().orElseThrow().id();
        office.planners.put(MARIA, dana);
        office.planners.put(JORDAN, dana);
        hold(RHIT, TODAY);
        office.pathways.aims.put(RHIT, Set.of(JORDAN));
        office.neighbours.impact = null;
        office.catalogue.save(
                retired(RHIT), office.catalogue.find(RHIT).orElseThrow().lock());
        CredentialStatusChanged event =
                office.happened(CredentialStatusChanged.class).getFirst();
        Delivery delivery = new Delivery(UUID.randomUUID(), Instant.now(), "dana");
        office.data.transactions().write(() -> office.status.handle(event, delivery));
        office.data.transactions().write(() -> office.status.handle(event, delivery));
        assertThat(office.catalogue.notices()).hasSize(1).allSatisfy(notice -> {
            assertThat(notice.aiming()).isZero();
            assertThat(notice.holding()).isEqualTo(1);
        });
        office.catalogue.dismiss(office.catalogue.notices().getFirst().id());

        comesBack();
        comesBack();

        assertThat(office.catalogue.notices()).hasSize(1).allSatisfy(notice -> {
            assertThat(notice.aiming()).isEqualTo(1);
            assertThat(notice.holding()).isEqualTo(1);
        });
    }

    private void comesBack() {
        new LateTelling(office.data.transactions(), office.somebody, office.telling).tell(office.pathways);
    }

    @Test
    void who_plans_only_for_people_that_aim_is_told_late_too() {
        UUID dana = office.somebody.account().orElseThrow().id();
        office.planners.put(JORDAN, dana);
        office.pathways.aims.put(RHIT, Set.of(JORDAN));
        Delivery delivery = new Delivery(UUID.randomUUID(), Instant.now(), "dana");
        CredentialStatusChanged event = new CredentialStatusChanged(UUID.randomUUID(), RHIT);
        office.neighbours.impact = null;
        office.data.transactions().write(() -> office.status.handle(event, delivery));
        assertThat(office.catalogue.notices()).isEmpty();

        comesBack();
        office.data.transactions().write(() -> office.status.handle(event, delivery));

        assertThat(office.catalogue.notices()).hasSize(1);
    }

    @Test
    void of_many_who_add_one_code_at_once_one_succeeds_and_the_others_read_that_it_is_taken() throws Exception {
        CatalogueEntry entry = entry(RHIT);
        CatalogueEntry fresh = new CatalogueEntry(
                "new-one",
                entry.name(),
                Optional.empty(),
                entry.type(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Lifecycle.active(),
                Optional.empty(),
                entry.federalType(),
                Optional.empty());
        assertThat(eightAtOnce(() -> office.catalogue.add(fresh)))
                .containsOnlyOnce("done")
                .containsOnly("done", "certifications.catalogue.codeTaken");
    }

    @Test
    void of_many_who_record_one_credential_at_once_one_succeeds_and_the_others_read_that_it_is_there()
            throws Exception {
        assertThat(eightAtOnce(() -> office.wallets.add(MARIA, CredentialClaim.of(RHIT, TODAY.minusDays(60)))))
                .containsOnlyOnce("done")
                .containsOnly("done", "certifications.wallet.alreadyHeld");
        assertThat(office.wallets.of(MARIA)).hasSize(1);
    }

    /** What each of them is told: "done", or the code of the problem. */
    private static List<String> eightAtOnce(Runnable work) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            List<Future<String>> answers = new ArrayList<>();
            CountDownLatch start = new CountDownLatch(1);
            for (int i = 0; i < 8; i++) {
                answers.add(people.submit(() -> {
                    start.await();
                    try {
                        work.run();
                        return "done";
                    } catch (ProblemException problem) {
                        return problem.code();
                    }
                }));
            }
            start.countDown();
            List<String> said = new ArrayList<>();
            for (Future<String> answer : answers) {
                said.add(answer.get());
            }
            return said;
        }
    }

    @Test
    void the_shares_of_an_exams_topics_are_a_whole_or_say_that_some_are_not_published() {
        assertThat(shared(60, 40).exam().orElseThrow().domains()).hasSize(2);
        shared(33, 33, 33);
        shared(60, null);
        shared(null, null);
        assertProblem(() -> shared(60, 42), "certifications.catalogue.sharesTooMuch");
        assertProblem(() -> shared(60, 38), "certifications.catalogue.sharesTooLittle");
        assertProblem(() -> shared(0, null), "certifications.catalogue.badShare");
    }

    private CatalogueEntry shared(Integer... shares) {
        Listed listed = office.catalogue.find(RHIT).orElseThrow();
        CatalogueEntry entry = listed.entry();
        Exam exam = entry.exam().orElseThrow();
        List<Credential.Domain> domains = Arrays.stream(shares)
                .map(share -> new Credential.Domain(LocalText.plain("Topic"), Optional.ofNullable(share)))
                .toList();
        return office.catalogue
                .save(
                        new CatalogueEntry(
                                entry.code(),
                                entry.name(),
                                entry.summary(),
                                entry.type(),
                                entry.issuer(),
                                entry.prerequisites(),
                                Optional.of(new Exam(exam.code(), exam.name(), domains, exam.lastDay(), exam.rules())),
                                entry.lifecycle(),
                                entry.months(),
                                entry.federalType(),
                                entry.ctid()),
                        listed.lock())
                .entry();
    }

    @Test
    void a_change_that_concerns_nobody_is_told_to_nobody() {
        Listed listed = office.catalogue.find(RHIT).orElseThrow();
        CatalogueEntry entry = listed.entry();
        office.catalogue.save(
                new CatalogueEntry(
                        entry.code(),
                        LocalText.plain("RHIT (AHIMA)"),
                        entry.summary(),
                        entry.type(),
                        entry.issuer(),
                        entry.prerequisites(),
                        entry.exam(),
                        entry.lifecycle(),
                        entry.months(),
                        entry.federalType(),
                        entry.ctid()),
                listed.lock());

        assertThat(office.happened(CredentialStatusChanged.class)).isEmpty();
        assertThat(entry(RHIT).name()).isEqualTo(LocalText.plain("RHIT (AHIMA)"));
    }

    @Test
    void an_entry_that_makes_no_sense_is_refused() {
        assertProblem(() -> office.catalogue.add(plain("Bad Code", List.of())), "certifications.catalogue.badCode");
        assertProblem(() -> office.catalogue.add(plain(RHIT, List.of())), "certifications.catalogue.codeTaken");
        assertProblem(
                () -> office.catalogue.add(plain("new", List.of(Requirement.credential("nobody-knows")))),
                "certifications.catalogue.unknownCode");
        assertProblem(
                () -> office.catalogue.add(plain("new", List.of(Requirement.step("exam")))),
                "certifications.catalogue.stepCondition");
        assertProblem(
                () -> office.catalogue.add(plain("new", List.of(Requirement.anyOf()))),
                "certifications.catalogue.emptyGroup");
        assertProblem(
                () -> office.catalogue.add(
                        plain("new", List.of(Requirement.allOf(Requirement.atLeast(2, Requirement.credential(RHIT)))))),
                "certifications.catalogue.tooMany");
        office.catalogue.add(plain("new", List.of(Requirement.credential(RHIT))));
        assertThat(entry("new").prerequisites().getFirst().requirement()).isEqualTo(Requirement.credential(RHIT));
    }

    private static CatalogueEntry plain(String code, List<Requirement> requirements) {
        return new CatalogueEntry(
                code,
                LocalText.plain(code),
                Optional.empty(),
                Credential.Type.CERTIFICATE,
                Optional.empty(),
                requirements.stream().map(Prerequisite::required).toList(),
                Optional.empty(),
                Lifecycle.active(),
                Optional.empty(),
                FederalType.CERTIFICATE,
                Optional.empty());
    }

    @Test
    void what_a_credential_asks_for_decides_at_once_who_may_sit_its_exam() {
        sure(hold("ahima-ccs", TODAY.minusDays(60)));
        assertThat(office.exams.eligibility(MARIA, RHIT).value()).isEqualTo(Truth.UNKNOWN);
        Listed listed = office.catalogue.find(RHIT).orElseThrow();
        Measure coding = Measure.hours("coding");
        NamedMeasure named = new NamedMeasure(coding, LocalText.of("medical coding", "codificación médica"));
        Requirement.Amount hours = Requirement.Amount.atLeast(coding, 500);
        office.catalogue.save(
                listed.entry()
                        .with(
                                List.of(Prerequisite.required(Requirement.atLeast(
                                        1, Requirement.credential("ahima-ccs"), Requirement.allOf(hours)))),
                                List.of(named)),
                listed.lock());

        Eligibility eligible = office.exams.eligibility(MARIA, RHIT);

        assertThat(eligible.value()).isEqualTo(Truth.MET);
        assertThat(entry(RHIT).measures()).containsExactly(named);
        assertThat(office.catalogue.measures()).contains(named);
        assertThat(eligible.prerequisites().getFirst().explanation().demand().in(FileTexts.INSTANCE, Locale.ENGLISH))
                .contains("500 hours of medical coding");
    }

    @Test
    void a_reminder_is_made_once_for_each_distance_and_stays_away_when_put_aside() {
        HeldCredential soon = hold(RHIT, TODAY.minusMonths(24).plusDays(25));
        hold("ahima-ccs", TODAY.minusMonths(24).plusDays(200));

        office.reminders.run();
        office.reminders.run();

        List<Wallets.Reminder> told = office.wallets.reminders(10);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().credential().id()).isEqualTo(soon.id());
        assertThat(told.getFirst().days()).isEqualTo(30);
        office.wallets.dismiss(told.getFirst().id());
        assertThat(office.wallets.reminders(10)).isEmpty();
        office.somebody.participant(MARIA);
        assertThat(office.wallets.reminders(10))
                .as("the holder has not put it aside")
                .hasSize(1);
    }

    @Test
    void the_board_sets_the_distances() {
        hold(RHIT, TODAY.minusMonths(24).plusDays(200));
        office.reminders.run();
        assertThat(office.wallets.reminders(10)).isEmpty();

        office.wallets.remindAt(List.of(14, 365, 365));
        assertThat(office.wallets.reminderDays()).containsExactly(365, 14);
        office.reminders.run();

        assertThat(office.wallets.reminders(10))
                .extracting(Wallets.Reminder::days)
                .containsExactly(365);
        assertProblem(() -> office.wallets.remindAt(List.of()), "certifications.reminders.bad");
        assertProblem(() -> office.wallets.remindAt(List.of(0)), "certifications.reminders.bad");
    }

    @Test
    void a_renewed_credential_no_longer_reminds() {
        HeldCredential held = hold(RHIT, TODAY.minusMonths(24).plusDays(25));
        office.reminders.run();
        office.wallets.renew(held.id(), held.lock(), TODAY, TODAY.plusYears(2));

        assertThat(office.wallets.reminders(10)).isEmpty();
    }

    @Test
    void merging_two_records_keeps_everything_once() {
        office.somebody.administrator("alex");
        office.wallets.add(MARIA, CredentialClaim.of(RHIT, TODAY));
        office.wallets.add(JORDAN, CredentialClaim.of(RHIT, TODAY));
        office.wallets.add(JORDAN, CredentialClaim.of(DEGREE, TODAY));
        office.exams.authorise(MARIA, "ahima-ccs", TODAY);
        office.exams.authorise(JORDAN, "ahima-ccs", TODAY);

        assertThat(office.data.transactions().read(() -> office.merge.preview(MARIA, JORDAN)))
                .hasSize(2);
        office.data.transactions().write(() -> office.merge.move(MARIA, JORDAN));
        office.data.transactions().write(() -> office.merge.move(MARIA, JORDAN));

        assertThat(office.wallets.of(JORDAN)).isEmpty();
        assertThat(office.wallets.of(MARIA))
                .filteredOn(held -> !held.withdrawn())
                .extracting(held -> held.code().orElseThrow())
                .containsExactlyInAnyOrder(RHIT, DEGREE);
        assertThat(office.exams.attempts(MARIA))
                .extracting(Attempt::outcome)
                .containsExactlyInAnyOrder(Outcome.AUTHORISED, Outcome.CANCELLED);
    }
}
