package org.boardwalk.pathways.internal.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.internal.ui.ViewTest;
import org.boardwalk.pathways.internal.ui.fake.Fakes;
import org.boardwalk.pathways.ui.api.CredentialField;
import org.boardwalk.pathways.ui.api.MeasureField;
import org.boardwalk.pathways.ui.api.PrerequisitesEditor;
import org.boardwalk.platform.ui.api.kit.DecimalField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditorTest extends ViewTest {
    private final UUID id = fakes.catalogue
            .create(Pathway.empty("help-desk", LocalText.plain("Help desk"), LocalText.plain("IT")))
            .pathwayId();
    private EditorPage page;

    @BeforeEach
    void makeThePage() {
        page = new EditorPage(fakes.catalogue, fakes.pictures);
    }

    @Test
    void aPlannerBuildsAPlusOr500HoursRecommended() {
        edit();
        addStep("Healthcare IT");
        choose(menu("Add what comes first"), "A credential is held");
        PrerequisitesEditor card = one(page, PrerequisitesEditor.class);
        type(one(card, CredentialField.class), "CompTIA A+");
        choose(menu("… or"), "Hours or another amount");
        one(card, DecimalField.class).setValue("500");
        type(one(card, MeasureField.class), "hands-on IT experience");
        strength(card).setValue(Strength.RECOMMENDED);

        assertThat(saved().step("healthcare-it").orElseThrow().prerequisites())
                .containsExactly(Prerequisite.recommended(Requirement.anyOf(
                        Requirement.credential("comptia-a"),
                        Requirement.Amount.atLeast(Measure.hours("hands-on-it-experience"), 500))));
        assertThat(textOf(card))
                .contains("Recommended: CompTIA A+ held or at least 500 hours of hands-on IT experience.");
    }

    @Test
    void anUnfinishedConditionIsNotSavedAndSaysSo() {
        edit();
        addStep("Healthcare IT");
        choose(menu("Add what comes first"), "A level of education");
        assertThat(textOf(one(page, PrerequisitesEditor.class))).contains("is not saved until then");
        assertThat(saved().step("healthcare-it").orElseThrow().prerequisites()).isEmpty();
    }

    @Test
    void hoursToBeRecordedThatCannotBeReadLeaveWhatWasThere() {
        save(step("a"));
        edit();
        one(page, StepsEditor.class).open("a");
        StepTimes times = one(page, StepTimes.class);
        DecimalField effort = one(times, DecimalField.class);
        effort.setValue("120");
        type(one(times, MeasureField.class), "internship");
        effort.setValue("1,000");
        assertThat(effort.getErrorMessage()).startsWith("Write the number in digits");
        assertThat(hoursOfA()).isEqualByComparingTo("120");
        effort.setValue("100,5");
        assertThat(hoursOfA()).isEqualByComparingTo("100.5");
    }

    private BigDecimal hoursOfA() {
        return saved().step("a").orElseThrow().effort().orElseThrow().value();
    }

    @Test
    void stepsThatWaitForEachOtherAreFoundAndLeadToTheStep() {
        save(step("a", Requirement.step("b")), step("b", Requirement.step("a")));
        edit();
        FindingsPanel findings = one(page, FindingsPanel.class);
        assertThat(textOf(findings)).contains("wait for each other");
        click(findings, "Open “a”");
        assertThat(all(page, StepForm.class)).hasSize(1);
    }

    @Test
    void undoBringsBackWhatWasRemovedAndWhatAskedForIt() {
        save(step("a"), step("b", Requirement.step("a")));
        Drafting drafting = Drafting.open(fakes.catalogue, id).orElseThrow();
        Pathway before = drafting.pathway();
        drafting.replace(Removal.of(before, "a"));
        assertThat(saved().step("b").orElseThrow().prerequisites()).isEmpty();
        drafting.undo();
        assertThat(saved()).isEqualTo(before);
        drafting.redo();
        assertThat(saved().step("a")).isEmpty();
    }

    @Test
    void typingInOneFieldIsUndoneAtOnce() {
        save(step("a"));
        Drafting drafting = Drafting.open(fakes.catalogue, id).orElseThrow();
        for (String title : List.of("H", "He", "Hello")) {
            Step changed = step("a").edit().title(LocalText.plain(title)).build();
            drafting.edit("a.title", drafting.pathway().edit().put(changed).build());
        }
        drafting.undo();
        assertThat(saved().step("a").orElseThrow()).isEqualTo(step("a"));
        assertThat(drafting.canUndo()).isFalse();
    }

    @Test
    void whenTwoEditNothingIsOverwrittenUnasked() {
        save(step("a"));
        edit();
        save(step("a"), step("theirs"));
        addStep("Mine");
        assertThat(saved().step("mine")).isEmpty();
        assertThat(textOf(page)).contains("changed this draft while you were editing");
        click(page, "Take over the other version");
        assertThat(textOf(one(page, StepsEditor.class))).contains("theirs");
        click(page, "Publish…");
    }

    @Test
    void aDesignerReadsWhatItMeansThatAStepEndsWithARetiredCredential() {
        UUID published = UUID.randomUUID();
        fakes.catalogue.add(published, Fakes.shipped("hit-technician"), "");
        page.show(Drafting.open(fakes.catalogue, published));
        open(page);
        assertThat(textOf(one(page, StepsEditor.class))).contains("Retired, February 2017");
        one(page, StepsEditor.class).open("healthcare-it");
        assertThat(textOf(one(page, StepForm.class)))
                .contains("it was retired in February 2017")
                .contains("holds it for life")
                .contains("Nothing replaced it")
                .contains("not a successor: CompTIA A+");
    }

    @Test
    void lookingLeavesNoDraft() {
        UUID published = UUID.randomUUID();
        fakes.catalogue.add(published, Fakes.shipped("cnc-operator"), "");
        page.show(Drafting.open(fakes.catalogue, published));
        open(page);
        assertThat(fakes.catalogue.draft(published)).isEmpty();
    }

    @Test
    void theDifferenceOfAVersionNamesItsSteps() {
        Pathway before = pathway(step("a"), step("b"));
        Pathway after = pathway(step("b", Requirement.step("c")), step("c"));
        VersionChanges changes = VersionChanges.between(before, after);
        assertThat(changes.added()).extracting(Step::id).containsExactly("c");
        assertThat(changes.removed()).extracting(Step::id).containsExactly("a");
        assertThat(changes.changed()).extracting(Step::id).containsExactly("b");
        assertThat(changes.others()).isFalse();
    }

    /** Of the condition that is edited. */
    private MenuBar menu(String words) {
        return all(one(page, PrerequisitesEditor.class), MenuBar.class).stream()
                .filter(menu -> textOf(menu.getItems().getFirst()).strip().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private void edit() {
        page.show(Drafting.open(fakes.catalogue, id));
        open(page);
    }

    private void addStep(String title) {
        StepsEditor steps = one(page, StepsEditor.class);
        one(steps, TextField.class).setValue(title);
        click(steps, "Add a step");
    }

    private Pathway saved() {
        return fakes.catalogue.draft(id).orElseThrow().pathway();
    }

    private void save(Step... steps) {
        fakes.catalogue.save(id, fakes.catalogue.draft(id).orElseThrow().lock(), pathway(steps));
    }

    private static Pathway pathway(Step... steps) {
        var edit = Pathway.empty("help-desk", LocalText.plain("Help desk"), LocalText.plain("IT"))
                .edit();
        edit.steps().addAll(List.of(steps));
        return edit.build();
    }

    private static Step step(String id, Requirement... required) {
        var edit = Step.of(id, StepKind.COURSE, LocalText.plain(id)).edit();
        Optional.of(required).stream().flatMap(java.util.Arrays::stream).forEach(edit::requires);
        return edit.build();
    }

    private static <T> void type(ComboBox<T> box, String words) {
        ComponentUtil.fireEvent(box, new ComboBoxBase.CustomValueSetEvent<>(box, false, words));
    }

    @SuppressWarnings("unchecked")
    private static Select<Strength> strength(PrerequisitesEditor card) {
        return one(card, Select.class);
    }
}
