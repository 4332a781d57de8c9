package org.boardwalk.platform.ui.internal.admin.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.platform.api.erasure.Retention;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;
import org.boardwalk.platform.ui.internal.files.OwnTexts;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = RuleLineTest.class)
class RuleLineTest extends BrowserlessTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
    private static final UUID ANA = UUID.randomUUID();

    private final Remembering retention = new Remembering();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(OwnTexts.class);
    }

    @Test
    void whoeverSwitchesARuleOnSeesWhomItIsAboutForTheChosenYearsFirst() {
        open(false);
        test($(Checkbox.class).single()).click();
        test($(WholeNumberField.class).single()).setValue(4);
        press("Save");

        assertThat(retention.decided).isEmpty();
        assertThat(retention.asked).containsExactly("people 4");
        assertThat($(ListItem.class).single().getText()).startsWith("Ana Peña").endsWith(ANA.toString());
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(retention.decided).containsExactly("people true 4");
    }

    @Test
    void fewerYearsThanTheLawAsksForAreNotSaved() {
        open(false);
        assertThat($(WholeNumberField.class).single().getHelperText())
                .isEqualTo("No fewer than 3 years: 29 CFR 38.43(a)");
        $(WholeNumberField.class).single().setValue(2);
        press("Save");

        assertThat(retention.decided).isEmpty();
        assertThat($(WholeNumberField.class).single().isInvalid()).isTrue();
    }

    @Test
    void whatErasesNothingMoreIsNotAskedAbout() {
        open(true);
        test($(Checkbox.class).single()).click();
        press("Save");

        assertThat(retention.decided).containsExactly("people false 3");
        assertThat(retention.asked).isEmpty();
    }

    private void open(boolean on) {
        Retention.Rule rule =
                new Retention.Rule("people", "People", "Personas", true, on, 3, 3, true, "29 CFR 38.43(a)", DAY, 1);
        UI.getCurrent().add(new RuleLine(rule, retention, () -> {}));
        press("Change");
    }

    private void press(String button) {
        test($(Button.class).withText(button).single()).click();
    }

    /** Remembers what it was told. */
    private static final class Remembering implements Retention {
        private final List<String> asked = new ArrayList<>();
        private final List<String> decided = new ArrayList<>();

        @Override
        public List<Rule> rules() {
            return List.of();
        }

        @Override
        public Tonight tonight(String rule, int years) {
            asked.add(rule + " " + years);
            return new Tonight(DAY, 1, List.of(new Person(ANA, "Ana Peña", DAY)));
        }

        @Override
        public void decide(String rule, boolean on, int years) {
            decided.add(rule + " " + on + " " + years);
        }
    }
}
