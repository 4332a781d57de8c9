package org.boardwalk.certifications.internal.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardwalk.certifications.api.catalogue.ExamRule;
import org.boardwalk.certifications.internal.ui.ViewTest;
import org.boardwalk.pathways.api.model.Source;
import org.junit.jupiter.api.Test;

/** Rules of exams change, and their sources disagree. */
@ViewPackages(classes = RuleFieldsTest.class)
class RuleFieldsTest extends ViewTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final Source GUIDE =
            new Source("Study guide", Optional.empty(), Optional.of("https://example.org/guide"));
    private static final ExamRule THIRTY = wait(30, true, Optional.empty(), Optional.empty());

    @Test
    void a_number_that_holds_from_a_day_on_lets_the_former_hold_until_the_day_before() {
        RuleFields fields = fields(THIRTY);
        retake(fields).setValue(60);
        one(fields, DatePicker.class).setValue(NEW_YEAR);

        assertThat(fields.valid()).isTrue();
        assertThat(fields.getValue())
                .containsExactly(
                        wait(30, true, Optional.empty(), Optional.of(NEW_YEAR.minusDays(1))),
                        wait(60, true, Optional.of(NEW_YEAR), Optional.empty()));
    }

    @Test
    void what_is_in_force_now_is_shown_and_what_ended_stays_as_it_was() {
        ExamRule former = wait(30, true, Optional.empty(), Optional.of(NEW_YEAR.minusDays(1)));
        ExamRule now = wait(60, true, Optional.of(NEW_YEAR), Optional.empty());
        RuleFields fields = fields(former, now);
        assertThat(retake(fields).getValue()).isEqualTo(60);
        assertThat(fields.getValue()).containsExactly(former, now);
        retake(fields).setValue(45);
        assertThat(fields.getValue())
                .containsExactly(
                        former,
                        wait(60, false, Optional.of(NEW_YEAR), Optional.empty()),
                        wait(45, true, Optional.empty(), Optional.empty()));
    }

    @Test
    void another_source_for_the_same_number_is_kept_beside_the_former() {
        RuleFields fields = fields(THIRTY);
        one(fields, TextField.class).setValue("The issuer’s handbook");

        assertThat(fields.getValue())
                .extracting(rule -> rule.source().name() + " " + rule.applied())
                .containsExactly("Study guide false", "The issuer’s handbook true");
    }

    @Test
    void a_day_that_is_about_nothing_is_asked_back() {
        RuleFields fields = fields(THIRTY);
        one(fields, DatePicker.class).setValue(NEW_YEAR);
        assertThat(fields.valid()).isFalse();
        assertThat(one(fields, DatePicker.class).getErrorMessage()).startsWith("Change a number or who says so");
        one(fields, DatePicker.class).clear();
        assertThat(fields.valid()).isTrue();
    }

    @Test
    void days_need_somebody_who_says_so() {
        RuleFields fields = fields();
        assertThat(fields.valid()).isTrue();
        retake(fields).setValue(30);
        assertThat(fields.valid()).isFalse();
    }

    private static IntegerField retake(RuleFields fields) {
        return all(fields, IntegerField.class).getLast();
    }

    private static RuleFields fields(ExamRule... rules) {
        RuleFields fields = new RuleFields();
        fields.setValue(List.of(rules));
        return fields;
    }

    private static ExamRule wait(int days, boolean applied, Optional<LocalDate> from, Optional<LocalDate> until) {
        return new ExamRule(ExamRule.Kind.RETAKE_AFTER_DAYS, days, applied, GUIDE, from, until);
    }
}
