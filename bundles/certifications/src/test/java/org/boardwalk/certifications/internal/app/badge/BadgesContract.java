package org.boardwalk.certifications.internal.app.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.boardwalk.certifications.api.badge.BadgeCheck.Outcome.FAILED;
import static org.boardwalk.certifications.api.badge.BadgeCheck.Outcome.PASSED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.boardwalk.certifications.api.badge.Award;
import org.boardwalk.certifications.api.badge.AwardSource;
import org.boardwalk.certifications.api.badge.BadgeCheck.Kind;
import org.boardwalk.certifications.api.badge.BadgeFile;
import org.boardwalk.certifications.api.badge.BadgeReport;
import org.boardwalk.certifications.api.badge.BadgeReport.Verdict;
import org.boardwalk.certifications.api.badge.Badges;
import org.boardwalk.certifications.api.badge.IssuedBadge;
import org.boardwalk.certifications.api.badge.IssuerProfile;
import org.boardwalk.certifications.api.event.AwardEarned;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.plan.Need;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.plan.Progress;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.platform.api.event.EventHandler.Delivery;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Issuing, revoking and checking, on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BadgesContract {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());
    private static final UUID MARIA = UUID.randomUUID();

    private BadgeOffice office;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new BadgeOffice(open());
    }

    @BeforeEach
    void begin() {
        office.empty();
        office.reader.administrator(MARIA);
        office.badges.describeIssuer("Riverside Workforce Board", Optional.of("https://riverside.example"));
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    private static Award award(String reference) {
        return new Award(
                Award.Kind.COURSE,
                Optional.of(reference),
                "Medical coding",
                "Codes an encounter.",
                "Forty hours and a test.",
                TODAY,
                Optional.empty());
    }

    private IssuedBadge issue() {
        return office.badges.issue(MARIA, award("course"));
    }

    private BadgeReport check(IssuedBadge badge, BadgeFile.Form form) {
        return office.verifier.verify(office.badges.file(badge.id(), form).content(), Optional.of("maria@example.org"));
    }

    private static void assertProblem(ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    @Test
    void a_badge_is_genuine_in_every_form_and_is_known_here() {
        IssuedBadge badge = issue();
        for (BadgeFile.Form form : BadgeFile.Form.values()) {
            BadgeReport report = check(badge, form);
            assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.GENUINE);
            assertThat(report.check(Kind.ISSUER_KNOWN).outcome()).isEqualTo(PASSED);
            assertThat(report.check(Kind.STATUS).outcome()).isEqualTo(PASSED);
            assertThat(report.check(Kind.RECIPIENT).outcome()).isEqualTo(PASSED);
            assertThat(report.content().orElseThrow().recipient()).contains("Maria Núñez");
        }
        assertThat(office.badges.of(MARIA)).containsExactly(badge);
        assertThat(office.badges.file(badge.id(), BadgeFile.Form.PNG).name()).isEqualTo("badge-medical-coding.png");
        assertThat(office.badges.qrCode(badge.id())).isPresent();
    }

    @Test
    void the_address_is_in_no_badge() {
        IssuedBadge badge = issue();
        String text =
                new String(office.badges.file(badge.id(), BadgeFile.Form.JSON).content(), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("maria@example.org").doesNotContain(MARIA.toString());
    }

    @Test
    void a_revoked_badge_fails_and_says_why() {
        IssuedBadge badge = issue();
        IssuedBadge revoked = office.badges.revoke(badge.id(), badge.lock(), " Wrong person ");
        BadgeReport report = check(revoked, BadgeFile.Form.JWT);
        assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(report.check(Kind.STATUS).outcome()).isEqualTo(FAILED);
        assertThat(report.check(Kind.STATUS).sentence().arguments()).containsExactly(TODAY, "Wrong person");
        assertThat(report.check(Kind.PROOF).outcome()).isEqualTo(PASSED);
        assertProblem(() -> office.badges.revoke(badge.id(), badge.lock(), "again"), "platform.conflict");
        assertProblem(() -> office.badges.revoke(badge.id(), revoked.lock(), " "), "certifications.badge.noReason");
    }

    @Test
    void a_key_that_was_replaced_still_verifies_its_badges() {
        IssuedBadge old = issue();
        IssuerProfile profile = office.badges.rotateKey();
        office.restart();
        IssuedBadge young = office.badges.issue(MARIA, award("another"));
        assertThat(profile.keys()).hasSize(2);
        assertThat(profile.keys().getFirst().retiredAt()).isEmpty();
        assertThat(profile.keys().getLast().retiredAt())
                .contains(profile.keys().getFirst().createdAt());
        assertThat(profile.keys().getLast().did()).isEqualTo(old.issuer());
        assertThat(young.issuer()).isEqualTo(profile.did().orElseThrow()).isNotEqualTo(old.issuer());
        for (IssuedBadge badge : List.of(old, young)) {
            BadgeReport report = check(badge, BadgeFile.Form.JSON);
            assertThat(report.verdict()).isEqualTo(Verdict.GENUINE);
            assertThat(report.check(Kind.ISSUER_KNOWN).outcome()).isEqualTo(PASSED);
        }
        assertThat(office.notes).containsExactly("badge-key-made did=" + young.issuer());
    }

    @Test
    void the_keys_lie_in_a_file_of_the_owner_alone() throws IOException {
        assertThat(office.badges.issuer().keys()).isEmpty();
        issue();
        for (String name : List.of("keys.p12", "keys.password")) {
            Path file = office.directory.resolve("badges").resolve(name);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_key_file_without_its_password_is_a_problem_and_is_never_replaced() throws IOException {
        IssuedBadge badge = issue();
        Path password = office.directory.resolve("badges").resolve("keys.password");
        byte[] before = Files.readAllBytes(password);
        Files.delete(password);
        office.restart();
        assertProblem(() -> office.badges.issue(MARIA, award("x")), "certifications.badge.keyStore");
        Files.write(password, "wrong".getBytes(StandardCharsets.US_ASCII));
        office.restart();
        assertProblem(() -> office.badges.rotateKey(), "certifications.badge.keyStore");
        Files.write(password, before);
        office.restart();
        assertThat(office.badges.issuer().did()).contains(badge.issuer());
    }

    @Test
    void a_badge_with_our_key_that_is_in_no_record_fails() {
        IssuedBadge badge = issue();
        byte[] file = office.badges.file(badge.id(), BadgeFile.Form.JSON).content();
        office.data.empty();
        BadgeReport report = office.verifier.verify(file, Optional.empty());
        assertThat(report.check(Kind.STATUS).outcome()).isEqualTo(FAILED);
    }

    @Test
    void what_was_typed_is_checked() {
        assertProblem(() -> issue("", TODAY, Optional.empty()), "certifications.badge.noName");
        assertProblem(() -> issue("x".repeat(121), TODAY, Optional.empty()), "certifications.badge.tooLong");
        assertProblem(() -> issue("A", TODAY.plusDays(1), Optional.empty()), "certifications.badge.future");
        assertProblem(() -> issue("A", TODAY, Optional.of(TODAY.minusDays(1))), "certifications.badge.endsBefore");
        issue();
        assertProblem(this::issue, "certifications.badge.exists");
        assertProblem(() -> office.badges.describeIssuer(" ", Optional.empty()), "certifications.badge.noIssuerName");
        assertProblem(
                () -> office.badges.describeIssuer("Board", Optional.of("javascript:alert(1)")),
                "certifications.badge.badUrl");
        office.settings.clear();
        assertProblem(() -> office.badges.issue(MARIA, award("new")), "certifications.badge.noIssuerName");
    }

    private void issue(String name, LocalDate on, Optional<LocalDate> until) {
        office.badges.issue(MARIA, new Award(Award.Kind.PATHWAY, Optional.empty(), name, "D", "C", on, until));
    }

    @Test
    void who_may_do_what() {
        IssuedBadge badge = issue();
        office.reader.auditor(MARIA);
        assertThat(office.badges.of(MARIA)).hasSize(1);
        assertProblem(this::issue, "platform.security.forbidden");
        assertProblem(() -> office.badges.revoke(badge.id(), badge.lock(), "x"), "platform.security.forbidden");
        assertProblem(() -> office.badges.rotateKey(), "platform.security.forbidden");
        office.reader.participant(MARIA);
        assertThat(office.badges.file(badge.id(), BadgeFile.Form.PNG).content()).isNotEmpty();
        office.reader.participant(UUID.randomUUID());
        assertThat(office.badges.find(badge.id())).isEmpty();
        assertProblem(() -> office.badges.file(badge.id(), BadgeFile.Form.JSON), "certifications.badge.notFound");
        office.reader.visitor();
        assertThat(office.verifier.verify(new byte[0], Optional.empty()).verdict())
                .isEqualTo(Verdict.REJECTED);
        assertThat(office.badges.issuer().keys()).hasSize(1);
        office.reader.nobody();
        assertProblem(() -> office.verifier.verify(new byte[0], Optional.empty()), "platform.security.signIn");
        assertProblem(() -> office.badges.issuer(), "platform.security.signIn");
    }

    @Test
    void what_was_completed_is_suggested_once() {
        office.plans.add(plan());
        assertThat(office.badges.suggestions(MARIA, "en"))
                .extracting(Award::kind, Award::name)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Award.Kind.PATHWAY, "HIT technician"),
                        org.assertj.core.groups.Tuple.tuple(Award.Kind.COURSE, "Coding I"),
                        org.assertj.core.groups.Tuple.tuple(Award.Kind.PLACEMENT, "Internship"));
        Award first = office.badges.suggestions(MARIA, "es").getFirst();
        office.badges.issue(MARIA, first);
        assertThat(office.badges.suggestions(MARIA, "en")).hasSize(2);
        office.ideas.plans = null;
        assertThat(office.badges.suggestions(MARIA, "en")).isEmpty();
    }

    @Test
    void other_modules_suggest_what_they_know_and_a_broken_one_is_left_out() {
        Award placement = new Award(
                Award.Kind.PLACEMENT,
                Optional.of("placement:7"),
                "Records clerk",
                "At Mercy Hospital",
                "120 hours",
                LocalDate.now().minusDays(1),
                Optional.empty());
        office.ideas.sources.add(source(() -> List.of(placement)));
        office.ideas.sources.add(source(() -> {
            throw new IllegalStateException("broken");
        }));
        assertThat(office.badges.suggestions(MARIA, "en")).containsExactly(placement);
        office.badges.issue(MARIA, placement);
        assertThat(office.badges.suggestions(MARIA, "en")).isEmpty();
        office.ideas.sources.clear();
    }

    private void completedElsewhere() {
        Delivery delivery = new Delivery(UUID.randomUUID(), Instant.now(), "Cora");
        AwardHandler handler = new AwardHandler(office.desk);
        office.data
                .transactions()
                .write(() -> handler.handle(new AwardEarned(MARIA, "placement:7", "Priya Raman"), delivery));
    }

    private static AwardSource placement() {
        return source(() -> List.of(new Award(
                Award.Kind.PLACEMENT,
                Optional.of("placement:7"),
                "Records clerk",
                "At Mercy Hospital",
                "120 hours",
                LocalDate.now().minusDays(1),
                Optional.empty())));
    }

    @Test
    void a_completed_placement_gets_its_badge_once_in_the_name_of_who_completed_it() {
        office.ideas.sources.add(placement());
        completedElsewhere();
        completedElsewhere();
        IssuedBadge badge = office.badges.of(MARIA).getFirst();
        assertThat(office.badges.of(MARIA)).hasSize(1);
        assertThat(badge.issuedBy()).isEqualTo("Priya Raman");
        assertThat(check(badge, BadgeFile.Form.JSON).verdict()).isEqualTo(Verdict.GENUINE);
        office.badges.revoke(badge.id(), badge.lock(), "It was another person");
        completedElsewhere();
        assertThat(office.badges.of(MARIA)).as("what was taken back stays so").hasSize(1);
        office.ideas.sources.clear();
    }

    @Test
    void it_waits_for_the_name_of_the_issuer_and_for_the_module_that_was_off() {
        office.settings.clear();
        completedElsewhere();
        assertThat(office.badges.waiting(10))
                .extracting(Badges.Waiting::reference)
                .containsExactly("placement:7");
        office.badges.describeIssuer("Riverside Workforce Board", Optional.empty());
        assertThat(office.badges.of(MARIA)).as("the other module is off").isEmpty();
        office.desk.addSource(placement());
        assertThat(office.badges.of(MARIA)).hasSize(1);
        assertThat(office.badges.waiting(10)).isEmpty();
    }

    @Test
    void a_board_that_wants_no_badge_by_itself_is_told_and_issues_it_by_hand() {
        office.ideas.sources.add(placement());
        office.badges.issueByItself(false);
        completedElsewhere();
        assertThat(office.badges.of(MARIA)).isEmpty();
        assertThat(office.badges.waiting(10)).hasSize(1);
        office.badges.issue(MARIA, office.badges.suggestions(MARIA, "en").getFirst());
        assertThat(office.badges.waiting(10)).isEmpty();
        office.reader.auditor(MARIA);
        assertProblem(() -> office.badges.waiting(10), "platform.security.forbidden");
        assertProblem(() -> office.badges.issueByItself(true), "platform.security.forbidden");
        office.ideas.sources.clear();
    }

    private static AwardSource source(Supplier<List<Award>> awards) {
        return new AwardSource() {
            @Override
            public String id() {
                return "sample.awards";
            }

            @Override
            public List<Award> of(UUID participantId, Locale locale) {
                return awards.get();
            }
        };
    }

    private static Plan plan() {
        Step coding = Step.of("coding", StepKind.COURSE, LocalText.of("Coding I", "Codificación I"));
        Step internship = Step.of("internship", StepKind.EXPERIENCE, LocalText.of("Internship", "Prácticas"));
        Step job = Step.of("job", StepKind.JOB, LocalText.of("Job", "Empleo"));
        LocalText title = LocalText.of("HIT technician", "Técnico HIT");
        Pathway pathway = Pathway.empty("hit", title, title);
        UUID id = UUID.randomUUID();
        return new Plan(
                UUID.randomUUID(),
                0,
                MARIA,
                new PathwayVersion(id, 1, pathway, java.time.Instant.EPOCH, "dana", ""),
                Optional.empty(),
                Plan.Status.COMPLETED,
                Optional.empty(),
                TODAY.minusDays(30),
                Optional.of(TODAY),
                List.of(done(coding), done(internship), done(job)),
                List.of(),
                new Progress(3, 3),
                Optional.empty());
    }

    private static PlanStep done(Step step) {
        return new PlanStep(
                step,
                StepState.DONE,
                Need.REQUIRED,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(TODAY.minusDays(3)),
                Optional.empty(),
                java.math.BigDecimal.ZERO,
                java.math.BigDecimal.ZERO,
                "");
    }

    @Test
    void badges_follow_when_two_records_become_one() {
        issue();
        UUID kept = UUID.randomUUID();
        BadgeMerge merge = new BadgeMerge(office.store);
        office.data.transactions().write(() -> merge.move(kept, MARIA));
        office.reader.administrator(kept);
        assertThat(office.badges.of(kept)).hasSize(1);
        assertThat(office.data.transactions().read(() -> merge.preview(MARIA, kept)))
                .hasSize(1);
    }

    @Test
    void only_who_keeps_the_issuer_says_whom_the_board_trusts_and_a_check_then_knows_the_key() {
        String key = "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK";
        office.issuers.trust(" " + key + " ", " Riverside College ");
        office.issuers.trust(key, "College of Riverside");
        assertThat(office.issuers.list()).singleElement().satisfies(issuer -> {
            assertThat(issuer.did()).isEqualTo(key);
            assertThat(issuer.name()).isEqualTo("College of Riverside");
            assertThat(issuer.by()).isEqualTo("dana");
        });
        assertThat(office.issuers.find(key)).isPresent();
        assertProblem(() -> office.issuers.trust("did:web:college.example", "X"), "certifications.badge.trust.badKey");
        assertProblem(() -> office.issuers.trust(key, " "), "certifications.badge.trust.noName");

        office.reader.auditor(MARIA);
        assertProblem(() -> office.issuers.trust(key, "X"), "platform.security.forbidden");
        assertProblem(() -> office.issuers.distrust(key), "platform.security.forbidden");

        office.reader.administrator(MARIA);
        office.issuers.distrust(key);
        assertThat(office.issuers.list()).isEmpty();
    }
}
