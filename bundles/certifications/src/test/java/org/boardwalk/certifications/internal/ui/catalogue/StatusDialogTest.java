package org.boardwalk.certifications.internal.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Change;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Concerned;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Listed;
import org.boardwalk.certifications.internal.ui.ViewTest;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.text.LocalText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = StatusDialogTest.class)
class StatusDialogTest extends ViewTest {
    private static final String RHIT = "ahima-rhit";

    private final List<CatalogueEntry> previewed = new ArrayList<>();
    private final List<CatalogueEntry> saved = new ArrayList<>();

    @BeforeEach
    void open() {
        CredentialCatalogue catalogue = proxy(CredentialCatalogue.class, this::catalogue);
        Participants people = proxy(Participants.class, (proxy, method, arguments) -> Map.of());
        new StatusDialog(catalogue, people, listed(entry(RHIT)), () -> {}).open();
    }

    @Test
    void whom_it_concerns_is_shown_before_anything_is_saved() {
        retire("2027-03");
        click("Whom does it concern?");

        assertThat(textOf(dialog()))
                .contains("Health Information Technician")
                .contains("17")
                .contains("5");
        assertThat(saved).isEmpty();
    }

    @Test
    void it_is_saved_once_it_was_seen_whom_it_concerns() {
        retire("2027-03");
        click("Whom does it concern?");
        click("Save and tell the planners");

        assertThat(saved).singleElement().satisfies(entry -> {
            assertThat(entry.lifecycle().status()).isEqualTo(Lifecycle.Status.RETIRED);
            assertThat(entry.lifecycle().retiredOn().orElseThrow().iso()).isEqualTo("2027-03");
            assertThat(entry.exam()).isEqualTo(entry(RHIT).exam());
        });
    }

    @Test
    void who_thinks_better_of_it_changes_nothing() {
        retire("2027-03");
        click("Whom does it concern?");
        click("Cancel");

        assertThat(saved).isEmpty();
    }

    @Test
    void a_date_nobody_can_read_is_refused_at_its_field() {
        retire("March 2027");
        click("Whom does it concern?");

        assertThat(retiredOn().isInvalid()).isTrue();
        assertThat(retiredOn().getErrorMessage()).isNotBlank();
        assertThat(previewed).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_successor_has_to_be_named_while_a_suggestion_is_another_thing() {
        Select<Lifecycle.Succession> succession = all(dialog(), Select.class).get(1);
        succession.setValue(Lifecycle.Succession.REPLACED);
        click("Whom does it concern?");
        assertThat(previewed).isEmpty();

        all(dialog(), ComboBox.class).getFirst().setValue(entry("ahima-rhia"));
        click("Whom does it concern?");

        assertThat(previewed).singleElement().satisfies(entry -> {
            assertThat(entry.lifecycle().replacedBy()).contains("ahima-rhia");
            assertThat(entry.lifecycle().suggestedInstead()).isEmpty();
        });
    }

    // --- the catalogue behind the dialog -----------------------------------------------------------------------------

    private Object catalogue(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "list" -> SHIPPED.stream().map(StatusDialogTest::listed).toList();
            case "preview" -> preview((CatalogueEntry) arguments[0]);
            case "save" -> {
                saved.add((CatalogueEntry) arguments[0]);
                yield listed(saved.getLast());
            }
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private Change preview(CatalogueEntry changed) {
        previewed.add(changed);
        Concerned pathway = new Concerned(UUID.randomUUID(), LocalText.plain("Health Information Technician"));
        return new Change(
                true,
                entry(RHIT).lifecycle(),
                changed.lifecycle(),
                List.of(pathway),
                List.of(),
                List.of(),
                17,
                5,
                true);
    }

    private static Listed listed(CatalogueEntry entry) {
        return new Listed(UUID.randomUUID(), 3, entry, Instant.EPOCH, "Boardwalk");
    }

    // --- the dialog --------------------------------------------------------------------------------------------------

    @SuppressWarnings("unchecked")
    private void retire(String on) {
        all(dialog(), RadioButtonGroup.class).getFirst().setValue(Lifecycle.Status.RETIRED);
        retiredOn().setValue(on);
    }

    private TextField retiredOn() {
        return all(dialog(), TextField.class).getFirst();
    }

    private void click(String words) {
        click(dialog(), words);
    }
}
