package org.boardwalk.certifications.internal.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Listed;
import org.boardwalk.certifications.internal.domain.education.FileTexts;
import org.boardwalk.certifications.internal.domain.rule.CatalogueNames;
import org.boardwalk.certifications.internal.domain.rule.EligibilityRule;
import org.boardwalk.certifications.internal.ui.ViewTest;
import org.boardwalk.pathways.api.model.NamedMeasure;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.pathways.api.requirement.Explainer;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Range;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.api.requirement.Truth;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.ui.api.CredentialField;
import org.boardwalk.pathways.ui.api.MeasureField;
import org.boardwalk.platform.ui.api.kit.DecimalField;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = PrerequisitesDialogTest.class)
class PrerequisitesDialogTest extends ViewTest {
    private static final String RHIT = "ahima-rhit";
    private static final String CCS = "ahima-ccs";
    private static final String DEGREE = "hit-associate-degree";
    private static final NamedMeasure CODING =
            new NamedMeasure(Measure.hours("coding"), LocalText.of("medical coding", "codificación médica"));

    private final List<CatalogueEntry> saved = new ArrayList<>();

    @Test
    void a_designer_adds_another_way_and_who_has_gone_it_becomes_eligible() {
        Evidence coder = coder(500);
        assertThat(judged(entry(RHIT), coder)).isNotEqualTo(Truth.MET);
        open(entry(RHIT));
        assertThat(textOf(dialog())).contains("Required: ");

        choose("… or", "Several of these together");
        choose("Add a condition", "A credential is held");
        all(dialog(), CredentialField.class)
                .getLast()
                .setValue(all(dialog(), CredentialField.class)
                        .getLast()
                        .getListDataView()
                        .getItems()
                        .filter(term -> term.id().equals(CCS))
                        .findFirst()
                        .orElseThrow());
        choose("Add a condition", "Hours or another amount");
        one(dialog(), DecimalField.class).setValue("500");
        one(dialog(), MeasureField.class).setValue(CODING);
        kinds().getLast().setValue(kinds().getLast().getListDataView().getItem(2));
        assertThat(all(dialog(), IntegerField.class).getLast().getValue()).isEqualTo(2);
        click(dialog(), "Save");

        CatalogueEntry after = saved.getFirst();
        assertThat(after.prerequisites().getFirst().requirement())
                .isEqualTo(Requirement.anyOf(
                        entry(RHIT).prerequisites().getFirst().requirement(),
                        Requirement.atLeast(
                                2, Requirement.credential(CCS), Requirement.Amount.atLeast(CODING.measure(), 500))));
        assertThat(judged(after, coder)).isEqualTo(Truth.MET);
        assertThat(judged(after, coder(499))).isNotEqualTo(Truth.MET);
        assertThat(after.measures()).as("its name stays with it").containsExactly(CODING);
        assertThat(new Explainer(new CatalogueNames(List.of(after)))
                        .demand(after.prerequisites().getFirst().requirement())
                        .in(FileTexts.INSTANCE, Locale.of("es")))
                .contains("codificación médica");
    }

    @Test
    void nothing_is_saved_while_a_field_of_a_group_is_empty() {
        open(entry(RHIT));
        choose("… or", "Hours or another amount");
        click(dialog(), "Save");

        assertThat(saved).isEmpty();
        assertThat(notice()).contains("a condition has an empty field");
        assertThat(textOf(dialog())).contains("Fill in the empty fields");
    }

    @Test
    void nothing_is_saved_while_an_amount_cannot_be_read() {
        open(entry(RHIT)
                .with(
                        List.of(Prerequisite.required(Requirement.Amount.atLeast(CODING.measure(), 40))),
                        List.of(CODING)));
        one(dialog(), DecimalField.class).setValue("1,000");
        click(dialog(), "Save");

        assertThat(saved).isEmpty();
        assertThat(notice()).contains("or one that cannot be read");
        assertThat(one(dialog(), DecimalField.class).getErrorMessage()).startsWith("Write the number in digits");
    }

    @Test
    void what_is_shown_is_kept_as_it_is() {
        Prerequisite rich = new Prerequisite(
                Requirement.atLeast(
                        2,
                        Requirement.credential(CCS),
                        Requirement.Amount.atLeast(CODING.measure(), 40),
                        Requirement.allOf(Requirement.credential(DEGREE))),
                Strength.RECOMMENDED,
                Optional.of(LocalText.of("The board", "La junta")));
        CatalogueEntry entry = entry(RHIT).with(List.of(rich), List.of(CODING));
        open(entry);
        click(dialog(), "Save");

        assertThat(saved).containsExactly(entry);
    }

    @Test
    void a_credential_cannot_ask_for_itself_nor_for_a_step_of_a_pathway() {
        open(entry(RHIT));
        assertThat(one(dialog(), CredentialField.class).getListDataView().getItems())
                .noneMatch(term -> term.id().equals(RHIT));
        assertThat(menu("Add what comes first")
                        .getItems()
                        .getFirst()
                        .getSubMenu()
                        .getItems())
                .extracting(MenuItem::getText)
                .doesNotContain("A step is done");
    }

    @Test
    void something_new_to_count_gets_a_name_of_its_own() {
        open(entry(RHIT).with(List.of(), List.of()));
        choose("Add what comes first", "Hours or another amount");
        one(dialog(), DecimalField.class).setValue("20");
        MeasureField measure = one(dialog(), MeasureField.class);
        ComponentUtil.fireEvent(measure, new ComboBoxBase.CustomValueSetEvent<>(measure, false, "Ward rounds"));
        click(dialog(), "Save");

        assertThat(saved.getFirst().measures())
                .containsExactly(new NamedMeasure(Measure.hours("ward-rounds"), LocalText.plain("Ward rounds")));
    }

    // --- the catalogue behind the dialog -----------------------------------------------------------------------------

    private void open(CatalogueEntry entry) {
        CredentialCatalogue catalogue = proxy(CredentialCatalogue.class, this::catalogue);
        new PrerequisitesDialog(catalogue, listed(entry), () -> {}).open();
    }

    private Object catalogue(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "list" -> SHIPPED.stream().map(PrerequisitesDialogTest::listed).toList();
            case "measures" -> List.of(CODING);
            case "save" -> {
                saved.add((CatalogueEntry) arguments[0]);
                yield listed(saved.getLast());
            }
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private static Listed listed(CatalogueEntry entry) {
        return new Listed(UUID.randomUUID(), 3, entry, Instant.EPOCH, "Boardwalk");
    }

    private static Evidence coder(int hours) {
        return Evidence.NONE.withCredential(CCS, Truth.MET).withAmount(CODING.measure(), Range.exactly(hours));
    }

    private static Truth judged(CatalogueEntry entry, Evidence evidence) {
        return EligibilityRule.judge(
                        entry,
                        new EligibilityRule.Situation(evidence, false, true, List.of(), Optional.empty()),
                        LocalDate.of(2026, 6, 1),
                        new Explainer(new CatalogueNames(SHIPPED)))
                .value();
    }

    // --- the dialog --------------------------------------------------------------------------------------------------

    private MenuBar menu(String words) {
        return all(dialog(), MenuBar.class).stream()
                .filter(menu -> textOf(menu.getItems().getFirst()).strip().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no menu " + words));
    }

    /** Of several menus with these words the innermost. */
    private void choose(String words, String condition) {
        MenuItem item = menu(words).getItems().getFirst().getSubMenu().getItems().stream()
                .filter(candidate -> candidate.getText().equals(condition))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry " + condition));
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    /** How many of a group are needed, of each group. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<Select<Object>> kinds() {
        return (List) all(dialog(), Select.class).stream()
                .filter(select ->
                        "How many are needed".equals(select.getAriaLabel().orElse("")))
                .toList();
    }
}
