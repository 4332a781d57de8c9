package org.boardwalk.certifications.internal.ui.exam;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.attainment.CredentialAttainment;
import org.boardwalk.certifications.api.badge.BadgeWallet;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue;
import org.boardwalk.certifications.api.catalogue.Exam;
import org.boardwalk.certifications.api.catalogue.ExamRule;
import org.boardwalk.certifications.api.exam.Attempt;
import org.boardwalk.certifications.api.exam.Attempt.DomainResult;
import org.boardwalk.certifications.api.exam.Attempt.Outcome;
import org.boardwalk.certifications.api.exam.Eligibility;
import org.boardwalk.certifications.api.exam.Exams;
import org.boardwalk.certifications.api.wallet.Wallets;
import org.boardwalk.certifications.internal.domain.rule.CatalogueNames;
import org.boardwalk.certifications.internal.domain.rule.EligibilityRule;
import org.boardwalk.certifications.internal.ui.ViewTest;
import org.boardwalk.certifications.internal.ui.wallet.WalletTools;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.pathways.api.requirement.Explainer;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.kit.DecimalField;
import org.junit.jupiter.api.Test;

/** Exams as a planner sees them. */
@ViewPackages(classes = ExamViewTest.class)
class ExamViewTest extends ViewTest {
    private static final UUID MARIA = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.now();
    private static final String HIT = "comptia-healthcare-it";
    private static final List<Credential.Domain> DOMAINS =
            entry(HIT).exam().orElseThrow().domains();

    private final List<Attempt> attempts = new ArrayList<>();
    private final List<Eligibility> eligible = new ArrayList<>();
    private final List<Object> results = new ArrayList<>();

    @Test
    void a_result_is_shown_by_domain_the_weakest_first() {
        attempts.add(attempt(
                Outcome.PASSED,
                Optional.of(new BigDecimal("712.5")),
                List.of(
                        new DomainResult(DOMAINS.get(2).name(), new BigDecimal("88")),
                        new DomainResult(DOMAINS.get(4).name(), new BigDecimal("57.5")))));

        ExamView view = view();

        assertThat(textOf(view)).contains("Score 712.5");
        assertThat(all(one(view, DomainChart.class), ListItem.class))
                .extracting(ViewTest::textOf)
                .satisfiesExactly(
                        weakest -> assertThat(weakest).contains("Security", "57.5"),
                        other -> assertThat(other).contains("IT operations", "88"));
    }

    @Test
    void a_score_and_domains_are_recorded_with_their_decimals_on_a_spanish_page_too() {
        UI.getCurrent().setLocale(Locale.of("es"));
        attempts.add(attempt(Outcome.AUTHORISED, Optional.empty(), List.of()));
        click(view(), "Registrar el resultado");
        List<DecimalField> numbers = all(dialog(), DecimalField.class);
        assertThat(numbers).hasSize(1 + DOMAINS.size());
        numbers.getFirst().setValue("712.5");
        numbers.getLast().setValue("57,5");
        click(dialog(), "Guardar el resultado");

        assertThat(results.get(4)).isEqualTo(Optional.of(new BigDecimal("712.5")));
        assertThat(results.get(5))
                .isEqualTo(List.of(new DomainResult(DOMAINS.getLast().name(), new BigDecimal("57.5"))));
    }

    @Test
    void a_result_that_cannot_be_read_is_not_recorded() {
        attempts.add(attempt(Outcome.AUTHORISED, Optional.empty(), List.of()));
        click(view(), "Record the result");
        all(dialog(), DecimalField.class).getLast().setValue("57 %");
        click(dialog(), "Save the result");

        assertThat(results).isEmpty();
        assertThat(all(dialog(), DecimalField.class).getLast().getErrorMessage())
                .startsWith("Write the number in digits");
    }

    @Test
    void the_next_try_names_the_rule_its_source_since_when_and_who_says_otherwise() {
        CatalogueEntry rhit = entry("ahima-rhit");
        Exam exam = rhit.exam().orElseThrow();
        List<ExamRule> dated = exam.rules().stream()
                .map(rule -> new ExamRule(
                        rule.kind(),
                        rule.value(),
                        rule.applied(),
                        rule.source(),
                        Optional.of(LocalDate.of(2026, 5, 1)),
                        Optional.empty()))
                .toList();
        eligible.add(EligibilityRule.judge(
                with(rhit, new Exam(exam.code(), exam.name(), exam.domains(), exam.lastDay(), dated)),
                new EligibilityRule.Situation(
                        Evidence.NONE,
                        false,
                        true,
                        List.of(new EligibilityRule.Tried(Outcome.FAILED, TODAY.minusDays(9))),
                        Optional.empty()),
                TODAY,
                new Explainer(new CatalogueNames(SHIPPED))));

        assertThat(textOf(view()))
                .contains("Rule: 30 days to wait after a failed exam (source: open-exam-prep.com")
                .contains("In force from May 1, 2026 on.")
                .contains("Another source says: 90 days to wait after a failed exam (rhit101.com).")
                .contains("The next try is allowed from ");
    }

    @Test
    void an_exam_of_a_retired_credential_is_not_promised_for_later_and_says_all_four_facts() {
        eligible.add(EligibilityRule.judge(
                entry(HIT),
                new EligibilityRule.Situation(Evidence.NONE, false, true, List.of(), Optional.empty()),
                TODAY,
                new Explainer(new CatalogueNames(SHIPPED))));

        assertThat(textOf(view()))
                .contains("Retired since February 2017: it can no longer be earned.")
                .contains("Whoever earned it holds it for life.")
                .contains("Nothing replaces it.")
                .contains("Suggested instead, though not a successor: CompTIA A+.")
                .doesNotContain("Not yet", "Recommended, but not needed");
    }

    private static CatalogueEntry with(CatalogueEntry entry, Exam exam) {
        return new CatalogueEntry(
                entry.code(),
                entry.name(),
                entry.summary(),
                entry.type(),
                entry.issuer(),
                entry.prerequisites(),
                Optional.of(exam),
                entry.lifecycle(),
                entry.months(),
                entry.federalType(),
                entry.ctid(),
                entry.measures());
    }

    private static Attempt attempt(Outcome outcome, Optional<BigDecimal> score, List<DomainResult> domains) {
        return new Attempt(
                UUID.randomUUID(),
                0,
                MARIA,
                HIT,
                entry(HIT).name(),
                1,
                TODAY.minusDays(20),
                Optional.empty(),
                outcome.isOpen() ? Optional.empty() : Optional.of(TODAY.minusDays(3)),
                outcome,
                score,
                domains,
                "",
                "Dana Reyes");
    }

    private ExamView view() {
        ExamView view = new ExamView(
                new WalletTools(
                        proxy(CredentialCatalogue.class, ExamViewTest::catalogue),
                        proxy(Wallets.class, (proxy, method, arguments) -> null),
                        proxy(Exams.class, this::exams),
                        proxy(Documents.class, (proxy, method, arguments) -> List.of()),
                        proxy(BadgeWallet.class, (proxy, method, arguments) -> List.of()),
                        proxy(CredentialAttainment.class, (proxy, method, arguments) -> List.of()),
                        proxy(
                                ParticipantAccess.class,
                                (proxy, method, arguments) ->
                                        method.getReturnType() == boolean.class ? true : Optional.empty()),
                        proxy(
                                CurrentUser.class,
                                (proxy, method, arguments) -> method.getName().equals("may")
                                        ? !arguments[0].equals("certifications.own")
                                        : Optional.empty())),
                MARIA,
                () -> {});
        UI.getCurrent().add(view);
        return view;
    }

    private static Object catalogue(Object proxy, Method method, Object[] arguments) {
        return SHIPPED.stream()
                .map(entry -> new CredentialCatalogue.Listed(UUID.randomUUID(), 0, entry, Instant.EPOCH, ""))
                .toList();
    }

    private Object exams(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "attempts" -> attempts;
            case "eligibility" -> eligible;
            case "result" -> {
                results.addAll(List.of(arguments));
                yield attempts.getFirst();
            }
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }
}
