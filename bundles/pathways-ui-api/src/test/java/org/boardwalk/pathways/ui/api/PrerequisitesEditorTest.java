package org.boardwalk.pathways.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.pathways.api.model.NamedMeasure;
import org.boardwalk.pathways.api.requirement.EducationLevel;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Names;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.api.requirement.Unit;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.platform.ui.api.kit.DecimalField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = PrerequisitesEditorTest.class)
class PrerequisitesEditorTest extends BrowserlessTest {
    private static final NamedMeasure PRACTICE =
            new NamedMeasure(Measure.hours("practice"), LocalText.of("practice", "práctica"));
    private static final Prerequisite EVERYTHING = new Prerequisite(
            Requirement.atLeast(
                    2,
                    Requirement.step("course"),
                    Requirement.anyOf(
                            Requirement.credential("a-plus"), Requirement.Amount.atLeast(PRACTICE.measure(), 500)),
                    Requirement.allOf(new Requirement.Education(EducationLevel.ASSOCIATE))),
            Strength.RECOMMENDED,
            Optional.of(LocalText.of("The board says so", "Lo dice la junta")));

    private final List<List<Prerequisite>> told = new ArrayList<>();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(FileTexts.class);
    }

    @BeforeEach
    void speakEnglish() {
        com.vaadin.flow.component.UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void everything_a_condition_can_say_is_shown_and_kept() {
        PrerequisitesEditor editor = editor(EVERYTHING);

        assertThat(editor.value()).containsExactly(EVERYTHING);
        assertThat(editor.isComplete()).isTrue();
        assertThat(editor.getElement().getTextRecursively())
                .contains("Recommended: 2 of these: ")
                .contains("at least 500 hours of practice");
    }

    @Test
    void an_empty_field_is_left_out_and_said() {
        PrerequisitesEditor editor = editor(EVERYTHING);
        find(DecimalField.class, editor).single().clear();

        assertThat(editor.isComplete()).isFalse();
        assertThat(told.getLast())
                .containsExactly(new Prerequisite(
                        Requirement.atLeast(
                                2,
                                Requirement.step("course"),
                                Requirement.anyOf(Requirement.credential("a-plus")),
                                Requirement.allOf(new Requirement.Education(EducationLevel.ASSOCIATE))),
                        EVERYTHING.strength(),
                        EVERYTHING.note()));
        assertThat(editor.getElement().getTextRecursively()).contains("Fill in the empty fields");
        find(DecimalField.class, editor).single().setValue("500");
        assertThat(told.getLast()).containsExactly(EVERYTHING);
    }

    @Test
    void an_amount_that_cannot_be_read_is_said_and_what_stood_there_stays() {
        PrerequisitesEditor editor = editor(EVERYTHING);
        DecimalField amount = find(DecimalField.class, editor).single();
        amount.setValue("1,000");

        assertThat(amount.isInvalid()).isTrue();
        assertThat(editor.isComplete()).isFalse();
        assertThat(told.getLast()).containsExactly(EVERYTHING);
        assertThat(editor.getElement().getTextRecursively()).contains("correct the marked ones");
        amount.setValue("7,5");
        assertThat(editor.isComplete()).isTrue();
        assertThat(editor.getElement().getTextRecursively()).contains("at least 7.5 hours of practice");
    }

    @Test
    void what_is_removed_is_gone_and_nothing_left_is_said() {
        PrerequisitesEditor editor = editor(Prerequisite.required(Requirement.credential("a-plus")));
        find(Button.class, editor).all().stream()
                .filter(button ->
                        button.getAriaLabel().filter("Remove this"::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .click();

        assertThat(told.getLast()).isEmpty();
        assertThat(editor.getChildren()
                        .findFirst()
                        .filter(Component::isVisible)
                        .orElseThrow()
                        .getElement()
                        .getText())
                .isEqualTo("Nothing has to come first.");
    }

    @Test
    void one_thing_counted_in_two_units_is_two_measures_of_one_name() {
        Toys toys = new Toys();
        NamedMeasure days = toys.inUnit(PRACTICE, Unit.DAYS);

        assertThat(days.name()).isEqualTo(PRACTICE.name());
        assertThat(toys.inUnit(PRACTICE, Unit.DAYS)).isSameAs(days);
        assertThat(toys.inUnit(days, Unit.HOURS)).isSameAs(PRACTICE);
    }

    private PrerequisitesEditor editor(Prerequisite... shown) {
        PrerequisitesEditor editor = new PrerequisitesEditor(new Toys(), List.of(shown), told::add);
        com.vaadin.flow.component.UI.getCurrent().add(editor);
        return editor;
    }

    private static final class Toys implements Vocabulary {
        private final List<NamedMeasure> measures = new ArrayList<>(List.of(PRACTICE));

        @Override
        public List<Term> steps() {
            return List.of(new Term("course", LocalText.plain("Course")));
        }

        @Override
        public List<Term> credentials() {
            return List.of(new Term("a-plus", LocalText.plain("A+")));
        }

        @Override
        public Optional<Term> newCredential(String name) {
            return Optional.empty();
        }

        @Override
        public boolean makesCredentials() {
            return false;
        }

        @Override
        public List<NamedMeasure> measures() {
            return measures;
        }

        @Override
        public NamedMeasure newMeasure(LocalText name, Unit unit) {
            NamedMeasure made = new NamedMeasure(new Measure("new-" + measures.size(), unit), name);
            measures.add(made);
            return made;
        }

        @Override
        public Names names() {
            return Names.CODES;
        }
    }
}
