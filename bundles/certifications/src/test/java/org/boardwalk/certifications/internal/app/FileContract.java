package org.boardwalk.certifications.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.education.ActivityClaim;
import org.boardwalk.certifications.api.education.ActivityKind;
import org.boardwalk.certifications.api.event.CredentialRecorded;
import org.boardwalk.certifications.api.event.CredentialStatusChanged;
import org.boardwalk.certifications.api.event.CredentialVerified;
import org.boardwalk.certifications.api.wallet.CredentialClaim;
import org.boardwalk.certifications.api.wallet.HeldCredential;
import org.boardwalk.certifications.api.wallet.Verification;
import org.boardwalk.certifications.internal.domain.ActivityEntity;
import org.boardwalk.pathways.api.event.EvidenceChanged;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.tables.api.TableReport.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people do with files of credentials and activities, on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FileContract {
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate EARNED = TODAY.minusMonths(14);
    private static final String HEADER = "External ID,Credential code,Certificate number,Earned on,Expires on,"
            + "Verification,How it was verified\n";
    private static final String UNITS = "External ID,Activity,Provider,Finished on,Units,Kind\n";

    private FileOffice files;
    private Office office;
    private UUID maria;
    private UUID jordan;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        files = new FileOffice(open());
        office = files.office;
    }

    @BeforeEach
    void emptyOffice() {
        files.empty();
        office.ship();
        maria = files.people.add("1001", "maria@example.org", "Maria", "Núñez");
        jordan = files.people.add("1002", "jordan@example.org", "Jordan", "Lee");
        office.somebody.administrator("alma");
        office.happened.clear();
    }

    @AfterAll
    void closeOffice() {
        files.close();
    }

    private static List<String> told(TableReport report) {
        return report.problems().stream()
                .map(problem -> problem.row() + " " + problem.column() + " " + problem.code())
                .toList();
    }

    private static List<Integer> counts(TableReport report) {
        return List.of(report.added(), report.changed(), report.unchanged(), report.skipped());
    }

    private TableReport wallets(String rows) {
        return files.run(WalletTable.ID, HEADER + rows);
    }

    private HeldCredential only(UUID person) {
        List<HeldCredential> wallet = office.wallets.of(person);
        assertThat(wallet).hasSize(1);
        return wallet.getFirst();
    }

    @Test
    void a_file_of_credentials_comes_in_with_the_rules_and_events_of_the_wallet() {
        TableReport report = wallets("1001,ahima-rhit,R-1," + EARNED + ",,ISSUER_VERIFIED,AHIMA register\n"
                + "1002,ahima-rhit,," + EARNED + ",,,\n");
        assertThat(report.outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(counts(report)).containsExactly(2, 0, 0, 0);
        HeldCredential rhit = only(maria);
        assertThat(rhit.number()).isEqualTo("R-1");
        assertThat(rhit.verification()).isEqualTo(Verification.ISSUER_VERIFIED);
        assertThat(rhit.verifiedBy()).contains("alma");
        assertThat(rhit.remark()).isEqualTo("AHIMA register");
        HeldCredential byHand = office.wallets.add(jordan, CredentialClaim.of("ahima-rhit", EARNED.minusDays(1)));
        assertThat(rhit.expiresOn()).isEqualTo(byHand.expiresOn().map(end -> end.plusDays(1)));
        assertThat(only(maria).recordedBy()).isEqualTo(byHand.recordedBy());
        assertThat(office.happened(CredentialRecorded.class)).hasSize(3);
        assertThat(office.happened(EvidenceChanged.class)).hasSize(3);
        assertThat(office.wallets.of(jordan).getLast().verification()).isEqualTo(byHand.verification());
    }

    @Test
    void the_same_file_again_changes_nothing_and_tells_nobody() {
        String rows = "1001,ahima-rhit,R-1," + EARNED + ",,ISSUER_VERIFIED,AHIMA register\n" + "1002,comptia-a-plus,,"
                + EARNED + ",,,\n";
        wallets(rows);
        office.happened.clear();
        long lock = only(maria).lock();
        TableReport again = wallets(rows);
        assertThat(counts(again)).containsExactly(0, 0, 2, 0);
        assertThat(only(maria).lock()).isEqualTo(lock);
        assertThat(office.happened).isEmpty();
    }

    @Test
    void a_row_corrects_what_is_there_and_an_empty_cell_takes_nothing_away() {
        wallets("1001,ahima-rhit,R-1," + EARNED + ",,ISSUER_VERIFIED,AHIMA register\n");
        TableReport report = files.run(
                WalletTable.ID,
                "External ID,Credential code,Certificate number,Earned on\n1001,ahima-rhit,R-2," + EARNED + "\n");
        assertThat(counts(report)).containsExactly(0, 1, 0, 0);
        assertThat(told(report)).containsExactly("2  certifications.table.verifyAnew");
        HeldCredential now = only(maria);
        assertThat(now.number()).isEqualTo("R-2");
        assertThat(now.verification()).isEqualTo(Verification.SELF_REPORTED);
        wallets("1001,ahima-rhit,," + EARNED + ",,DOCUMENT_SEEN,\n");
        assertThat(only(maria).number()).isEqualTo("R-2");
        assertThat(only(maria).verification()).isEqualTo(Verification.DOCUMENT_SEEN);
        assertThat(office.happened(CredentialVerified.class)).hasSize(1);
    }

    @Test
    void a_file_from_before_a_renewal_does_not_take_it_back() {
        String row = "1001,ahima-rhit,," + EARNED + "," + EARNED.plusYears(2) + ",,\n";
        wallets(row);
        HeldCredential held = only(maria);
        office.wallets.renew(held.id(), held.lock(), TODAY, EARNED.plusYears(4));
        TableReport report = wallets(row);
        assertThat(counts(report)).containsExactly(0, 0, 1, 0);
        assertThat(told(report)).containsExactly("2  certifications.table.renewedSince");
        assertThat(only(maria).expiresOn()).contains(EARNED.plusYears(4));
    }

    @Test
    void every_wrong_row_is_told_and_nothing_of_the_file_is_in() {
        TableReport report = wallets("1001,no-such-code,," + EARNED + ",,,\n"
                + "9999,ahima-rhit,," + EARNED + ",,,\n"
                + "1001,ahima-rhit,," + TODAY.plusDays(1) + ",,,\n"
                + "1001,ahima-rhit,," + EARNED + "," + EARNED.minusDays(1) + ",,\n"
                + "1001,ahima-rhia,," + EARNED + ",,ISSUER_VERIFIED,\n"
                + "1001,ahima-ccs,," + EARNED + ",,CRYPTOGRAPHICALLY_VERIFIED,x\n"
                + "1001,,," + EARNED + ",,,\n"
                + "1002,ahima-rhit,," + EARNED + ",,,\n");
        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(told(report))
                .containsExactly(
                        "2 Credential code certifications.wallet.unknownCode",
                        "3 External ID participants.directory.nobody",
                        "4 Earned on certifications.wallet.future",
                        "5 Expires on certifications.wallet.endBeforeAward",
                        "6 How it was verified certifications.wallet.noRemark",
                        "7 Verification certifications.table.signature",
                        "8  certifications.wallet.noTitle");
        assertThat(office.wallets.of(jordan)).isEmpty();
        assertThat(office.happened).isEmpty();
    }

    @Test
    void somebody_who_may_not_verify_imports_only_what_is_reported() {
        office.somebody.without(Access.VERIFY);
        assertThat(told(wallets("1001,ahima-rhit,," + EARNED + ",,DOCUMENT_SEEN,\n")))
                .containsExactly("2 Verification certifications.table.mayNotVerify");
        assertThat(wallets("1001,ahima-rhit,," + EARNED + ",,,\n").added()).isEqualTo(1);
    }

    @Test
    void a_planner_imports_and_exports_only_her_caseload() {
        wallets("1001,ahima-rhit,," + EARNED + ",,,\n1002,ahima-rhit,," + EARNED + ",,,\n");
        office.somebody.planner("dana", maria);
        assertThat(files.export(WalletTable.ID)).contains("Maria").doesNotContain("Jordan");
        assertThat(told(wallets("1002,ahima-rhia,," + EARNED + ",,,\n")))
                .containsExactly("2 External ID participants.directory.nobody");
        office.somebody.without(Access.RECORD);
        assertThatThrownBy(() -> wallets("1001,ahima-rhia,," + EARNED + ",,,\n"))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo("platform.security.forbidden"));
        office.somebody.participant(maria);
        assertThatThrownBy(() -> files.export(WalletTable.ID)).isInstanceOf(ProblemException.class);
    }

    @Test
    void a_credential_is_recognised_by_its_name_and_an_unknown_one_keeps_its_own() {
        CatalogueEntry rhit = office.catalogue.find("ahima-rhit").orElseThrow().entry();
        String header = "Email,Credential name,Issuer,Earned on\n";
        files.run(
                WalletTable.ID,
                header + "maria@example.org," + rhit.name().in(Locale.ENGLISH) + ",," + EARNED + "\n"
                        + "maria@example.org,Forklift,Acme," + EARNED + "\n");
        assertThat(office.wallets.of(maria))
                .extracting(held -> held.code().orElse(held.name().in(Locale.ENGLISH)))
                .containsExactlyInAnyOrder("ahima-rhit", "Forklift");
    }

    @Test
    void what_is_exported_and_imported_again_changes_nothing() {
        Random random = new Random(7);
        List<String> codes = office.catalogue.list().stream()
                .map(listed -> listed.entry().code())
                .toList();
        for (int i = 0; i < 60; i++) {
            UUID person = i % 2 == 0 ? maria : jordan;
            CredentialClaim claim = new CredentialClaim(
                    i % 3 == 0 ? Optional.empty() : Optional.of(codes.get(i % codes.size())),
                    i % 3 == 0 ? "x" + i + nasty(random) : "",
                    nasty(random),
                    nasty(random),
                    TODAY.minusDays(i * 7L + 1),
                    i % 4 == 0 ? Optional.of(TODAY.plusDays(i)) : Optional.empty(),
                    Optional.empty());
            HeldCredential held = office.wallets.add(person, claim);
            if (i % 5 == 0) {
                office.wallets.verify(held.id(), held.lock(), Verification.ISSUER_VERIFIED, "seen" + nasty(random));
            }
            activity(person, "a" + i + nasty(random), nasty(random), i);
        }
        for (String table : List.of(WalletTable.ID, ActivityTable.ID, CatalogueTable.ID)) {
            String text = files.export(table);
            TableReport report = files.run(table, text);
            assertThat(report.problems()).isEmpty();
            assertThat(report.unchanged()).as(table).isEqualTo(report.rows()).isPositive();
            assertThat(files.export(table)).isEqualTo(text);
        }
    }

    private void activity(UUID person, String title, String provider, int i) {
        office.data
                .transactions()
                .write(() -> office.entities.persist(new ActivityEntity(
                        person,
                        new ActivityClaim(
                                title,
                                provider,
                                TODAY.minusDays(i),
                                BigDecimal.valueOf(i % 7 * 25 + 25, 2),
                                ActivityKind.values()[i % 3],
                                Optional.empty()),
                        false,
                        "dana")));
    }

    /** What spreadsheets, formulas and people put into cells. */
    private static String nasty(Random random) {
        String[] parts = {"=1+1", "'", "\"", ",", ";", "ñ", "\n", " ", "-", "+", "@", "中", "\t", "a", "'=x"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString().strip();
    }

    @Test
    void the_examples_can_be_imported() {
        files.people.add("10001", "alex@example.org", "Alex", "Example");
        for (String table : List.of(WalletTable.ID, ActivityTable.ID, CatalogueTable.ID)) {
            assertThat(files.dryRun(table, files.example(table)).problems())
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void activities_come_in_once_are_corrected_and_stand_in_the_audit_trail() {
        String rows = "1001,ICD-10 updates,AHIMA," + EARNED + ",2.5,IN_DOMAIN\n1002,Coding,AHIMA," + EARNED
                + ",5,Self-review\n";
        assertThat(counts(files.run(ActivityTable.ID, UNITS + rows))).containsExactly(2, 0, 0, 0);
        assertThat(counts(files.run(ActivityTable.ID, UNITS + rows))).containsExactly(0, 0, 2, 0);
        TableReport changed =
                files.run(ActivityTable.ID, UNITS + "1001,ICD-10 updates,AHIMA," + EARNED + ",3,IN_DOMAIN\n");
        assertThat(counts(changed)).containsExactly(0, 1, 0, 0);
        List<ActivityEntity> ledger = office.data.transactions().read(() -> files.education.rows(Set.of(maria)));
        assertThat(ledger).singleElement().satisfies(row -> {
            assertThat(row.activity().claim().units()).isEqualByComparingTo("3");
            assertThat(row.activity().recordedBy()).isEqualTo("alma");
            assertThat(row.activity().reported()).isFalse();
        });
        assertThat(office.data.persistence().auditTrail(permission -> {}).find(AuditTrail.Query.about(maria), 0, 10))
                .anySatisfy(entry -> assertThat(entry.detail()).contains("title=ICD-10 updates"));
    }

    @Test
    void wrong_activities_are_told() {
        TableReport report = files.run(
                ActivityTable.ID,
                UNITS
                        + "1001,A,," + TODAY.plusDays(1) + ",1,IN_DOMAIN\n"
                        + "1001,B,," + EARNED + ",1.234,IN_DOMAIN\n"
                        + "1001,C,," + EARNED + ",500,IN_DOMAIN\n"
                        + "1001,D,," + EARNED + ",one,SOMETIMES\n"
                        + "1001,E,," + EARNED + ",1,IN_DOMAIN\n"
                        + "1001, e ,," + EARNED + ",2,IN_DOMAIN\n");
        assertThat(told(report))
                .containsExactly(
                        "2 Finished on certifications.education.future",
                        "3 Units certifications.education.badUnits",
                        "4 Units certifications.education.badUnits",
                        "5 Units platform.tables.number",
                        "5 Kind platform.tables.choice",
                        "7  platform.tables.twice");
    }

    @Test
    void a_change_of_status_by_file_says_whom_it_concerns_and_tells_their_planners_once() {
        wallets("1001,comptia-a-plus,," + EARNED + ",,,\n");
        office.pathways.aims.put("comptia-a-plus", Set.of(jordan));
        office.happened.clear();
        String text = "Code,Status,Retired on\ncomptia-a-plus,RETIRED,2026-10\n";
        TableReport said = files.dryRun(CatalogueTable.ID, text);
        assertThat(told(said)).containsExactly("2  certifications.table.concerned");
        assertThat(said.problems().getFirst().arguments())
                .containsExactly(1, " (Pathway)", 1L, " (Jordan Lee)", 1L, " (Maria Núñez)");
        assertThat(office.happened).isEmpty();
        assertThat(files.run(CatalogueTable.ID, text).changed()).isEqualTo(1);
        assertThat(office.happened(CredentialStatusChanged.class)).hasSize(1);
        assertThat(files.run(CatalogueTable.ID, text).unchanged()).isEqualTo(1);
        assertThat(office.happened(CredentialStatusChanged.class)).hasSize(1);
    }

    @Test
    void rows_of_the_catalogue_may_name_each_other_and_leave_what_they_do_not_say() {
        CatalogueEntry before =
                office.catalogue.find("ahima-rhit").orElseThrow().entry();
        TableReport report = files.run(
                CatalogueTable.ID,
                "Code,Name,Name in Spanish,Replaced by,Months\n"
                        + "acme-one,One,Uno,acme-two,\nacme-two,Two,,,36\nahima-rhit,RHIT (new name),,,\n");
        assertThat(told(report)).isEmpty();
        assertThat(counts(report)).containsExactly(2, 1, 0, 0);
        CatalogueEntry after = office.catalogue.find("ahima-rhit").orElseThrow().entry();
        assertThat(after.name().in(Locale.ENGLISH)).isEqualTo("RHIT (new name)");
        assertThat(after.prerequisites()).isEqualTo(before.prerequisites());
        assertThat(after.exam()).isEqualTo(before.exam());
        assertThat(office.catalogue
                        .find("acme-one")
                        .orElseThrow()
                        .entry()
                        .lifecycle()
                        .replacedBy())
                .contains("acme-two");
    }

    @Test
    void wrong_rows_of_the_catalogue_are_told() {
        TableReport report = files.run(
                CatalogueTable.ID,
                "Code,Name,Status,Retired on,Succession,Months,Replaced by\n"
                        + "Bad Code,x,,,,,\nnew-one,,,,,,\nacme-a,A,ACTIVE,2020,,,\nacme-b,B,RETIRED,lately,,,\n"
                        + "acme-c,C,,,REPLACED,,\nacme-d,D,,,,1.5,\nacme-e,E,,,,,nowhere\nacme-f,F,GONE,,,,\n");
        assertThat(told(report))
                .containsExactlyInAnyOrder(
                        "2 Code certifications.catalogue.badCode",
                        "3 Name certifications.table.noName",
                        "4 Retired on certifications.table.notRetired",
                        "5 Retired on certifications.table.partialDate",
                        "6 Succession certifications.table.succession",
                        "7 Months certifications.table.months",
                        "8  certifications.catalogue.unknownCode",
                        "9 Status platform.tables.choice");
    }
}
