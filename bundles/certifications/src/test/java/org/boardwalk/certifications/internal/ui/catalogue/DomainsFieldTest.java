package org.boardwalk.certifications.internal.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.certifications.internal.ui.education.FileTextsInstantiator;
import org.boardwalk.pathways.api.model.Credential.Domain;
import org.boardwalk.pathways.api.text.LocalText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = DomainsFieldTest.class)
class DomainsFieldTest extends BrowserlessTest {
    private static final Domain SECURITY = new Domain(LocalText.of("Security", "Seguridad"), Optional.of(60));
    private static final Domain NETWORKS = new Domain(LocalText.plain("Networks"), Optional.of(40));

    private DomainsField field;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(FileTextsInstantiator.class);
    }

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        field = new DomainsField();
        UI.getCurrent().add(field);
    }

    @Test
    void what_was_there_is_shown_and_kept_in_both_languages() {
        field.setValue(List.of(SECURITY, NETWORKS));
        assertThat(field.getValue()).containsExactly(SECURITY, NETWORKS);
        assertThat(sum()).isEqualTo("The shares add up to 100 of 100 percent.");
    }

    @Test
    void a_domain_can_be_added_moved_up_and_removed() {
        field.setValue(List.of(SECURITY));
        press("Add a domain");
        find(TextField.class).all().get(2).setValue("Networks");
        find(IntegerField.class).all().getLast().setValue(40);
        assertThat(field.getValue()).containsExactly(SECURITY, NETWORKS);
        icons("Move this domain up").getLast().click();
        assertThat(field.getValue()).containsExactly(NETWORKS, SECURITY);
        assertThat(icons("Move this domain up").getFirst().isEnabled()).isFalse();
        icons("Remove this domain").getFirst().click();
        assertThat(field.getValue()).containsExactly(SECURITY);
        assertThat(sum()).isEqualTo("The shares add up to 60 of 100 percent.");
    }

    @Test
    void a_share_needs_a_name_and_a_row_without_either_is_left_out() {
        press("Add a domain");
        assertThat(field.valid()).isTrue();
        assertThat(field.getValue()).isEmpty();
        find(IntegerField.class).single().setValue(20);
        assertThat(field.valid()).isFalse();
        assertThat(find(TextField.class).all().getFirst().getErrorMessage())
                .isEqualTo("Name the domain, or remove its share.");
    }

    private String sum() {
        return find(Span.class).all().stream()
                .filter(span -> "status".equals(span.getElement().getAttribute("role")))
                .findFirst()
                .orElseThrow()
                .getText();
    }

    private void press(String words) {
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private List<Button> icons(String meaning) {
        return find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(meaning::equals).isPresent())
                .toList();
    }
}
