package org.boardwalk.platform.ui.internal.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.kit.DecimalField;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.internal.files.OwnTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A number with decimals, as people write it. */
@ViewPackages(classes = DecimalFieldTest.class)
class DecimalFieldTest extends BrowserlessTest {
    private static final String HOW =
            "Write the number in digits, with at most 2 decimals and nothing between thousands," + " such as 1250.5.";

    private int saved;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(OwnTexts.class);
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void a_point_and_a_comma_are_the_same_in_both_languages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("es"))) {
            UI.getCurrent().setLocale(language);
            assertThat(read("1.5")).isEqualByComparingTo("1.5");
            assertThat(read("1,5")).isEqualByComparingTo("1.5");
            assertThat(read(" 7. ")).isEqualByComparingTo("7");
            assertThat(read(",25")).isEqualByComparingTo("0.25");
            assertThat(read("1250")).isEqualByComparingTo("1250");
        }
    }

    @Test
    void what_may_mean_thousands_or_is_no_number_stays_as_typed_and_says_how_to_write_it() {
        for (String typed :
                List.of("1,234", "1.234", "1,234.5", "1.234,5", "1 250", "-1", "seven", ".", "1.5.", "1e3")) {
            DecimalField field = new DecimalField("Hours");
            field.setValue(typed);
            assertThat(field.number()).as(typed).isEmpty();
            assertThat(field.isInvalid()).as(typed).isTrue();
            assertThat(field.getErrorMessage()).isEqualTo(HOW);
            assertThat(field.getValue()).isEqualTo(typed);
            field.setValue("7");
            assertThat(field.isInvalid()).isFalse();
            assertThat(field.getErrorMessage()).isEmpty();
        }
    }

    @Test
    void a_number_is_shown_as_the_reader_writes_it() {
        UI.getCurrent().setLocale(Locale.of("es"));
        DecimalField field = new DecimalField("Horas");
        field.setNumber(new BigDecimal("7.50"));
        assertThat(field.getValue()).isEqualTo("7,5");
        field.setNumber(new BigDecimal("5E+2"));
        assertThat(field.getValue()).isEqualTo("500");
    }

    @Test
    void a_number_that_was_kept_with_more_decimals_is_read_again() {
        DecimalField field = new DecimalField("Hours");
        field.setNumber(new BigDecimal("0.125"));
        assertThat(field.number()).hasValue(new BigDecimal("0.125"));
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void degrees_may_be_below_nought_and_have_no_thousands() {
        DecimalField west = DecimalField.signed("Longitude", 6);
        west.setValue("-87,629");
        assertThat(west.number()).hasValue(new BigDecimal("-87.629"));
        west.setValue("87 W");
        assertThat(west.getErrorMessage()).contains("at most 6 decimals", "-87.65");
    }

    @Test
    void nothing_is_saved_until_it_can_be_read_though_it_is_not_empty() {
        DecimalField hours = new DecimalField("Hours");
        Button save = form(hours, () -> saved++);
        hours.setValue("1,000");
        save.click();
        save.click();
        assertThat(saved).isZero();
        assertThat(hours.getErrorMessage()).isEqualTo(HOW);
        hours.setValue("1000");
        save.click();
        assertThat(saved).isOne();
    }

    @Test
    void another_problem_with_it_is_said_and_forgotten_when_it_is_written_anew() {
        DecimalField hours = new DecimalField("Hours");
        Button save = form(hours, () -> {
            throw new ProblemException("hours.tooMany");
        });
        hours.setValue("30");
        save.click();
        assertThat(hours.getErrorMessage()).isEqualTo("hours.tooMany");
        hours.setValue("thirty");
        assertThat(hours.getErrorMessage()).isEqualTo(HOW);
    }

    private static BigDecimal read(String typed) {
        DecimalField field = new DecimalField("Hours");
        field.setValue(typed);
        assertThat(field.isInvalid()).as(typed).isFalse();
        return field.number().orElseThrow();
    }

    private Button form(DecimalField field, Runnable work) {
        FormDialog dialog = new FormDialog("A day")
                .fields(field)
                .about(field, "hours.tooMany")
                .valid(() -> Required.check(field, "Write the hours."))
                .action("Save", work);
        dialog.open();
        roundTrip();
        return find(Button.class, dialog).withText("Save").single();
    }
}
