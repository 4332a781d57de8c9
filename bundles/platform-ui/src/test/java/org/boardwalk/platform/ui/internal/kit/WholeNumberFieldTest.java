package org.boardwalk.platform.ui.internal.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Locale;
import java.util.Set;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;
import org.boardwalk.platform.ui.internal.files.OwnTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A whole number. What a browser does with what is typed, the browser's tests try. */
@ViewPackages(classes = WholeNumberFieldTest.class)
class WholeNumberFieldTest extends BrowserlessTest {
    private static final String HOW = "Write a whole number from 1 to 1440, in digits and with nothing else.";

    private int saved;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(OwnTexts.class);
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    private static WholeNumberField minutes() {
        WholeNumberField minutes = new WholeNumberField("Minutes");
        minutes.setMin(1);
        minutes.setMax(1440);
        return minutes;
    }

    @Test
    void a_number_beyond_its_limits_is_refused_with_a_sentence_whatever_else_is_said() {
        WholeNumberField minutes = minutes();
        for (int typed : new int[] {0, -3, 1441}) {
            minutes.setValue(typed);
            minutes.setInvalid(false);
            minutes.setErrorMessage("");
            assertThat(minutes.isReadable()).isFalse();
            assertThat(minutes.isInvalid()).isTrue();
            assertThat(minutes.getErrorMessage()).isEqualTo(HOW);
        }
        minutes.setErrorMessage("At most a day");
        assertThat(minutes.getErrorMessage()).isEqualTo("At most a day");
    }

    @Test
    void a_number_within_its_limits_is_taken_and_so_is_nothing() {
        WholeNumberField minutes = minutes();
        for (Integer typed : new Integer[] {1, 45, 1440, null}) {
            minutes.setValue(typed);
            assertThat(minutes.isReadable()).isTrue();
            assertThat(minutes.isInvalid()).isFalse();
        }
    }

    @Test
    void the_steps_of_the_buttons_do_not_limit_what_is_typed() {
        WholeNumberField minutes = minutes();
        minutes.setStep(5);
        minutes.setValue(7);
        assertThat(minutes.isReadable()).isTrue();
    }

    @Test
    void a_form_does_nothing_until_the_number_can_be_read() {
        WholeNumberField minutes = minutes();
        new FormDialog("Log").fields(minutes).action("Save", () -> saved++).open();
        minutes.setValue(5000);
        test(find(Button.class).withText("Save").single()).click();
        assertThat(saved).isZero();
        minutes.setValue(50);
        test(find(Button.class).withText("Save").single()).click();
        assertThat(saved).isOne();
    }
}
