package org.boardwalk.participants.internal.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.participants.api.casefile.Notes;
import org.boardwalk.participants.api.casefile.Notes.Template;
import org.boardwalk.participants.api.casefile.Notes.Visibility;
import org.boardwalk.participants.api.casefile.ServiceEvents.ServiceEvent;
import org.boardwalk.participants.api.casefile.ServiceTypes;
import org.boardwalk.participants.api.casefile.ServiceTypes.Mapped;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.testing.Fake;
import org.boardwalk.participants.internal.ui.testing.PageTest;
import org.boardwalk.platform.ui.api.kit.FormErrors;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordsPageTest extends PageTest {
    private final List<Term> terms = new ArrayList<>(List.of(
            new Term(
                    Vocabulary.PROGRAMME,
                    "hit",
                    1,
                    "Health IT",
                    "Informática de salud",
                    "",
                    10,
                    true,
                    false,
                    Optional.empty()),
            new Term(Vocabulary.PROGRAMME, "mfg", 1, "Manufacturing", "", "411", 20, true, false, Optional.empty()),
            new Term(Vocabulary.SERVICE_TYPE, "tutoring", 1, "Tutoring", "", "", 10, true, true, Optional.empty())));
    private final List<Template> templates = new ArrayList<>(
            List.of(new Template(UUID.randomUUID(), 1, "Check-in", "Progress:", "en", Visibility.STAFF)));

    @BeforeEach
    void open() {
        page(Routes.WORDS, WordsPage.class, () -> new WordsPage(vocabulary(), notes(), types()));
        UI.getCurrent().navigate("administration/words");
    }

    private ServiceTypes types() {
        return new Fake()
                .when(
                        "all",
                        arguments -> List.of(new Mapped(
                                new ServiceEvent("participants.vocabulary.funding", "tutoring"), "tutoring", 0)))
                .as(ServiceTypes.class);
    }

    @Test
    void what_is_logged_by_itself_stands_below_the_service_types() {
        open("service-type");
        ComboBox<?> field = find(ComboBox.class).single();
        assertThat(field.getLabel()).isEqualTo("Funding");
        assertThat(((Term) field.getValue()).code()).isEqualTo("tutoring");
    }

    @Test
    void shows_each_list_by_its_address() {
        assertThat(shown()).containsExactly("Health ITInformática de salud", "ManufacturingState code 411");
        open("service-type");
        assertThat(shown()).containsExactly("TutoringCountsFederal meaning missing");
        open("nonsense");
        assertThat(shown()).hasSize(2);
    }

    @Test
    void a_new_word_needs_a_name_only_and_comes_last() {
        press("Add an entry");
        press("Add");
        assertThat(textOf(find(FormErrors.class).single())).contains("Enter what English readers see");
        field("English").setValue("Máquinas & tools");
        press("Add");
        assertThat(kind(Vocabulary.PROGRAMME))
                .last()
                .isEqualTo(new Term(
                        Vocabulary.PROGRAMME,
                        "maquinas-tools",
                        1,
                        "Máquinas & tools",
                        "",
                        "",
                        30,
                        true,
                        false,
                        Optional.empty()));
        assertThat(shown()).hasSize(3);
    }

    @Test
    void a_name_that_is_taken_gets_a_code_of_its_own() {
        press("Add an entry");
        field("English").setValue("MFG");
        press("Add");
        assertThat(kind(Vocabulary.PROGRAMME)).extracting(Term::code).containsExactly("hit", "mfg", "mfg-2");
    }

    @Test
    void changing_keeps_the_code_and_the_place() {
        icon("Change “Manufacturing”").click();
        field("Spanish").setValue("Manufactura");
        press("Save");
        assertThat(kind(Vocabulary.PROGRAMME))
                .last()
                .isEqualTo(new Term(
                        Vocabulary.PROGRAMME,
                        "mfg",
                        2,
                        "Manufacturing",
                        "Manufactura",
                        "411",
                        20,
                        true,
                        false,
                        Optional.empty()));
    }

    @Test
    void whether_a_service_counts_is_asked_for_services_only() {
        press("Add an entry");
        assertThat(find(Checkbox.class).all()).isEmpty();
        press("Cancel");
        open("service-type");
        press("Add an entry");
        field("English").setValue("Leaflet");
        find(Checkbox.class).single().setValue(false);
        press("Add");
        assertThat(kind(Vocabulary.SERVICE_TYPE))
                .last()
                .extracting(Term::extendsParticipation)
                .isEqualTo(false);
    }

    @Test
    void retiring_can_be_taken_back() {
        Button retire = icon("Retire “Health IT”: stays where it is used, is offered no more");
        retire.click();
        assertThat(shown()).last().asString().startsWith("Health ITRetired");
        find(Button.class, find(Notification.class).single())
                .withText("Undo")
                .single()
                .click();
        assertThat(kind(Vocabulary.PROGRAMME)).allMatch(Term::active);
    }

    @Test
    void the_order_in_forms_is_the_order_here() {
        assertThat(icon("Move “Health IT” up").isEnabled()).isFalse();
        icon("Move “Health IT” down").click();
        assertThat(kind(Vocabulary.PROGRAMME)).extracting(Term::code).containsExactly("mfg", "hit");
    }

    @Test
    void templates_are_made_changed_and_deleted_with_a_way_back() {
        open("note-templates");
        press("Add a template");
        field("Title").setValue("First call");
        find(TextArea.class).single().setValue("Reached:\nNext step:");
        press("Add");
        assertThat(templates).extracting(Template::title).containsExactly("Check-in", "First call");

        icon("Change “Check-in”").click();
        find(TextArea.class).single().setValue("Since last time:");
        press("Save");
        assertThat(templates.getFirst().text()).isEqualTo("Since last time:");

        icon("Delete “Check-in”").click();
        assertThat(shown()).hasSize(1);
        find(Button.class).withText("Undo").single().click();
        assertThat(templates).extracting(Template::title).containsExactlyInAnyOrder("Check-in", "First call");
    }

    private static void open(String list) {
        UI.getCurrent().navigate(Routes.WORDS, QueryParameters.of("list", list));
    }

    private List<String> shown() {
        UnorderedList list = find(UnorderedList.class, find(Panel.class).all().getFirst())
                .all()
                .getFirst();
        return find(ListItem.class, list).all().stream().map(PageTest::textOf).toList();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void press(String text) {
        find(Button.class).withText(text).single().click();
    }

    private Button icon(String meaning) {
        return find(Button.class)
                .withCondition(
                        button -> button.getAriaLabel().filter(meaning::equals).isPresent())
                .single();
    }

    private List<Term> kind(String kind) {
        return terms.stream()
                .filter(term -> term.kind().equals(kind))
                .sorted(Comparator.comparing(Term::active).reversed().thenComparing(Term::position))
                .toList();
    }

    private Vocabulary vocabulary() {
        return new Fake()
                .when("terms", arguments -> kind((String) arguments[0]))
                .when("save", arguments -> save((Term) arguments[0]))
                .as(Vocabulary.class);
    }

    private Term save(Term term) {
        Term kept = new Term(
                term.kind(),
                term.code(),
                term.version() + 1,
                term.english(),
                term.spanish(),
                term.stateCode(),
                term.position(),
                term.active(),
                term.extendsParticipation(),
                term.federalCode());
        Optional<Term> before = terms.stream()
                .filter(one -> one.kind().equals(term.kind()) && one.code().equals(term.code()))
                .findFirst();
        before.ifPresentOrElse(one -> terms.set(terms.indexOf(one), kept), () -> terms.add(kept));
        return kept;
    }

    private Notes notes() {
        return new Fake()
                .when("templates", arguments -> List.copyOf(templates))
                .when("saveTemplate", arguments -> {
                    Template template = (Template) arguments[0];
                    boolean known = templates.removeIf(one -> one.id().equals(template.id()));
                    templates.add(known ? 0 : templates.size(), template);
                    return template;
                })
                .when(
                        "deleteTemplate",
                        arguments -> templates.removeIf(one -> one.id().equals(arguments[0])))
                .as(Notes.class);
    }
}
