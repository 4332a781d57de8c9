package org.boardwalk.certifications.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Change;
import org.boardwalk.certifications.api.ctdl.CtdlFile;
import org.boardwalk.certifications.api.ctdl.CtdlReview;
import org.boardwalk.certifications.api.ctdl.CtdlReview.Kind;
import org.boardwalk.certifications.api.event.CredentialStatusChanged;
import org.boardwalk.certifications.api.wallet.CredentialClaim;
import org.boardwalk.certifications.internal.app.ctdl.CtdlService;
import org.boardwalk.certifications.internal.domain.education.FileTexts;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Taking CTDL files into the catalogue and writing them, on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CtdlContract {
    private static final int SHIPPED = ShippedCatalogue.read().size();
    private static final UUID MARIA = UUID.randomUUID();
    private static final UUID JORDAN = UUID.randomUUID();
    private static final String RHIT = "ahima-rhit";

    /** RHIT is retired for a new credential, and one that cannot be read stands between them. */
    private static final String NEWS = """
            {"@context": "https://credreg.net/ctdl/schema/context/json", "@graph": [
              {"@id": "_:rhit", "@type": "ceterms:Certification", "ceterms:name": {"en": "RHIT"},
               "ceterms:identifier": {"ceterms:identifierTypeName": {"en": "Boardwalk catalogue code"},
                                      "ceterms:identifierValueCode": "ahima-rhit"},
               "ceterms:supersededBy": ["_:next"], "ceterms:approximateExpirationDate": "2026-10",
               "ceterms:credentialStatusType": {"ceterms:targetNode": "credentialStat:Deprecated"}},
              {"@id": "_:next", "@type": "ceterms:Certification", "ceterms:name": {"en": "RHIT Plus"},
               "ceterms:requires": {"@type": "ceterms:ConditionProfile", "ceterms:targetCredential": ["_:rhit"]}}
              %s]}
            """;

    private static final String BROKEN =
            ", {\"@type\": \"ceterms:Degree\", \"ceterms:name\": \"X\", \"ceterms:expirationDate\": \"x\"}";

    private Office office;
    private CtdlService ctdl;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new Office(open());
        ctdl = new CtdlService(office.data.transactions(), office.somebody, office.catalogue, FileTexts.INSTANCE);
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

    private static byte[] file(String broken) {
        return NEWS.formatted(broken).getBytes(StandardCharsets.UTF_8);
    }

    private static void assertProblem(ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    @Test
    void the_shipped_catalogue_is_written_and_read_back_without_a_change() {
        CtdlFile file = ctdl.export();
        assertThat(file.credentials()).isEqualTo(SHIPPED);

        CtdlReview review = ctdl.review(file.document().getBytes(StandardCharsets.UTF_8));

        assertThat(review.credentials()).hasSize(SHIPPED).allSatisfy(line -> assertThat(line.kind())
                .isEqualTo(Kind.UNCHANGED));
    }

    @Test
    void the_retired_certificate_is_deprecated_in_the_file_and_what_ctdl_cannot_say_is_named() {
        CtdlFile file = ctdl.export("comptia-healthcare-it");

        assertThat(file.name()).isEqualTo("comptia-healthcare-it.ctdl.json");
        assertThat(file.document())
                .contains("credentialStat:Deprecated", "\"ceterms:approximateExpirationDate\" : \"2017-02\"")
                .contains("ceterms:alternativeCondition", "500 hours", "HIT-001", "\"en\" : \"Security\"");
        assertThat(file.remarks())
                .extracting(remark -> remark.sentence().key())
                .contains(
                        "certifications.ctdl.out.instead",
                        "certifications.ctdl.out.noSuccessor",
                        "certifications.ctdl.out.forLife",
                        "certifications.ctdl.out.words");
        assertProblem(() -> ctdl.export("unknown"), "certifications.catalogue.notFound");
    }

    @Test
    void a_review_lists_whom_a_change_of_status_concerns_and_saves_nothing() {
        office.pathways.aims.put(RHIT, java.util.Set.of(MARIA, JORDAN));
        office.wallets.add(MARIA, CredentialClaim.of(RHIT, java.time.LocalDate.now()));
        office.happened.clear();

        CtdlReview review = ctdl.review(file(""));

        assertThat(review.credentials()).extracting(CtdlReview.Line::kind).containsExactly(Kind.CHANGED, Kind.NEW);
        Change concerned = review.credentials().getFirst().concerned().orElseThrow();
        assertThat(concerned.peopleAiming()).isEqualTo(2);
        assertThat(concerned.plans()).hasSize(1);
        assertThat(concerned.peopleHolding()).isEqualTo(1);
        assertThat(concerned.pathways()).hasSize(1);
        assertThat(office.catalogue.find(RHIT).orElseThrow().entry().lifecycle().isRetired())
                .isFalse();
        assertThat(office.catalogue.find("rhit-plus")).isEmpty();
        assertThat(office.happened).isEmpty();
    }

    @Test
    void what_was_reviewed_is_saved_and_told_once() {
        CtdlReview review = ctdl.review(file(""));
        ctdl.save(file(""), review.token(), false);

        var rhit = office.catalogue.find(RHIT).orElseThrow();
        assertThat(rhit.entry().lifecycle().isRetired()).isTrue();
        assertThat(rhit.entry().lifecycle().replacedBy()).contains("rhit-plus");
        assertThat(rhit.entry().exam().orElseThrow().rules()).isNotEmpty();
        assertThat(rhit.changedBy()).isEqualTo("dana");
        assertThat(office.catalogue.find("rhit-plus")).isPresent();
        assertThat(office.happened(CredentialStatusChanged.class)).hasSize(1);

        CtdlReview again = ctdl.review(file(""));
        assertThat(again.credentials())
                .allSatisfy(line -> assertThat(line.kind()).isEqualTo(Kind.UNCHANGED));
        ctdl.save(file(""), again.token(), false);
        assertThat(office.happened(CredentialStatusChanged.class)).hasSize(1);
    }

    @Test
    void nothing_is_saved_while_a_credential_is_refused_unless_it_is_left_out() {
        CtdlReview review = ctdl.review(file(BROKEN));
        assertThat(review.count(Kind.REFUSED)).isEqualTo(1);

        assertProblem(() -> ctdl.save(file(BROKEN), review.token(), false), "certifications.ctdl.refused");
        assertThat(office.catalogue.find("rhit-plus")).isEmpty();

        ctdl.save(file(BROKEN), review.token(), true);
        assertThat(office.catalogue.find("rhit-plus")).isPresent();
        assertThat(office.catalogue.find("x")).isEmpty();
    }

    @Test
    void what_somebody_changed_meanwhile_is_looked_at_again_first() {
        CtdlReview review = ctdl.review(file(""));
        var rhit = office.catalogue.find(RHIT).orElseThrow();
        office.catalogue.save(rhit.entry(), rhit.lock());

        assertProblem(() -> ctdl.save(file(""), review.token(), false), "platform.conflict");
        assertThat(office.catalogue.find("rhit-plus")).isEmpty();
    }

    @Test
    void of_two_at_once_one_is_saved() throws Exception {
        twoAtOnce(file(""));
        assertThat(office.happened(CredentialStatusChanged.class)).hasSize(1);
    }

    @Test
    void of_two_at_once_one_is_saved_also_when_all_is_new() throws Exception {
        twoAtOnce("{\"@type\": \"ceterms:Certification\", \"ceterms:name\": \"New\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(office.catalogue.find("new")).isPresent();
    }

    private void twoAtOnce(byte[] file) throws Exception {
        CtdlReview review = ctdl.review(file);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = List.of(
                    two.submit(() -> ctdl.save(file, review.token(), false)),
                    two.submit(() -> ctdl.save(file, review.token(), false)));
            assertThat(both.stream().map(CtdlContract::problem).filter(Objects::isNull))
                    .hasSize(1);
            assertThat(both.stream().map(CtdlContract::problem).filter(Objects::nonNull))
                    .hasOnlyElementsOfType(ProblemException.class);
        }
    }

    private static @org.jspecify.annotations.Nullable Throwable problem(Future<?> done) {
        try {
            done.get();
            return null;
        } catch (java.util.concurrent.ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void reading_needs_another_permission_than_writing() {
        CtdlFile file = ctdl.export();
        office.somebody.participant(MARIA);

        assertProblem(ctdl::export, "platform.security.forbidden");
        assertProblem(
                () -> ctdl.review(file.document().getBytes(StandardCharsets.UTF_8)), "platform.security.forbidden");
        assertProblem(
                () -> ctdl.save(file.document().getBytes(StandardCharsets.UTF_8), "", true),
                "platform.security.forbidden");
    }

    @Test
    void a_file_of_something_else_is_answered_with_a_sentence() {
        assertProblem(() -> ctdl.review("hello".getBytes(StandardCharsets.UTF_8)), "certifications.ctdl.noJsonAt");
    }
}
