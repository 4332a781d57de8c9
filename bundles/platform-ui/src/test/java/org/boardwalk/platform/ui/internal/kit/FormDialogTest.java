package org.boardwalk.platform.ui.internal.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.internal.files.OwnTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody sees whose form is refused. */
@ViewPackages(classes = FormDialogTest.class)
class FormDialogTest extends BrowserlessTest {
    private final List<String> refusals = new ArrayList<>();
    private int saved;
    private TextField name;
    private FormDialog dialog;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(OwnTexts.class);
    }

    @BeforeEach
    void open() {
        name = new TextField("Name");
        dialog = new FormDialog("A toy")
                .fields(name)
                .about(name, "toys.taken", "toys.odd")
                .action("Save", this::save);
        dialog.open();
        MockVaadin.clientRoundtrip();
    }

    @Test
    void the_field_a_problem_is_about_says_so_and_a_line_above_leads_to_it() {
        press("toys.taken");
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("toys.taken");
        assertThat(find(Button.class, dialog).withText("Name: toys.taken").all())
                .hasSize(1);
        assertThat(find(Notification.class).all()).isEmpty();
    }

    @Test
    void another_problem_is_said_above_the_fields_and_blames_none() {
        press("toys.closed");
        assertThat(dialog.getElement().getTextRecursively()).contains("toys.closed");
        assertThat(name.isInvalid()).isFalse();
    }

    @Test
    void a_field_that_was_wrong_can_be_saved_once_it_is_right() {
        press("toys.taken");
        press("toys.odd");
        assertThat(name.getErrorMessage()).isEqualTo("toys.odd");
        press();
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void a_double_click_does_it_once() {
        Button save = find(Button.class, dialog).withText("Save").single();
        save.click();
        save.click();
        assertThat(saved).isEqualTo(1);
    }

    private void press(String... problems) {
        refusals.addAll(List.of(problems));
        test(find(Button.class, dialog).withText("Save").single()).click();
    }

    private void save() {
        if (!refusals.isEmpty()) {
            throw new ProblemException(refusals.removeFirst());
        }
        saved++;
    }
}
