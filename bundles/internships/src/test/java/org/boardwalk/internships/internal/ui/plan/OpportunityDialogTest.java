package org.boardwalk.internships.internal.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.compliance.Compliance;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.site.Sites;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.OpportunityDetails;
import org.boardwalk.internships.api.term.SeatRequests;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.ui.term.TermPage;
import org.boardwalk.internships.internal.ui.term.TermTools;
import org.boardwalk.participants.api.Cohorts;
import org.boardwalk.participants.api.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = TermPage.class)
class OpportunityDialogTest extends PlanViewTest {
    private static final LocalDate BEGINS = LocalDate.of(2027, 1, 11);
    private static final LocalDate ENDS = LocalDate.of(2027, 5, 7);
    private static final Term TERM =
            new Term(UUID.randomUUID(), 1, "Spring practicum", "", BEGINS, ENDS, Optional.empty(), Optional.empty(), 4);

    private final Contact ana = new Contact(UUID.randomUUID(), "Ana Ruiz", Contact.Role.SUPERVISOR, "", "");
    private final Contact lee = new Contact(UUID.randomUUID(), "Lee Park", Contact.Role.SUPERVISOR, "", "");
    private final Site mercy = site("Mercy", ana);
    private final Site clinic = site("City Clinic", lee);
    private final Requirement badge = requirement("Badge", true);
    private final Requirement retired = requirement("Old form", false);
    private List<Opportunity> opportunities = List.of();
    private Optional<OpportunityDetails> saved = Optional.empty();

    private static Site site(String name, Contact contact) {
        Location ward = new Location(
                UUID.randomUUID(), "Main campus", "", "Cleveland", "OH", "", Optional.empty(), Optional.empty(), "");
        return new Site(UUID.randomUUID(), 1, name, "", "", "", true, List.of(ward), List.of(contact), List.of());
    }

    private static Requirement requirement(String name, boolean active) {
        return new Requirement(
                UUID.randomUUID(),
                1,
                name,
                "",
                Requirement.Category.DOCUMENT,
                "",
                "",
                true,
                Optional.empty(),
                Set.of(),
                Set.of(),
                "",
                active);
    }

    private Opportunity clerk() {
        return new Opportunity(
                UUID.randomUUID(),
                7,
                TERM.id(),
                mercy.id(),
                mercy.locations().getFirst().id(),
                "Records clerk",
                "Files",
                WorkExperienceKind.JOB_SHADOWING,
                Opportunity.State.SECURED,
                2,
                BEGINS.plusDays(7),
                ENDS.minusDays(7),
                Optional.of(new BigDecimal("24.5")),
                Optional.of(BigDecimal.valueOf(160)),
                new Opportunity.Conditions(true, false, true, false, true),
                Optional.of(ana.id()),
                List.of(badge.id()),
                0,
                "OP-1");
    }

    @BeforeEach
    void aTermAndTwoSites() {
        answers.put("list", call -> List.of(mercy, clinic));
        answers.put("names", call -> Map.of(mercy.id(), "Mercy", clinic.id(), "City Clinic"));
        answers.put("find", call -> TERM.id().equals(call[0]) ? Optional.of(TERM) : Optional.of(mercy));
        answers.put("requirements", call -> List.of(badge, retired));
        answers.put("opportunities", call -> opportunities);
        answers.put("open", call -> Map.of());
        answers.put("mails", call -> false);
        answers.put("members", call -> List.of());
        answers.put("of", call -> List.of());
        answers.put("askedBy", call -> List.of(badge));
        answers.put("history", call -> List.of());
        answers.put("requests", call -> List.of());
        answers.put("addOpportunity", call -> {
            saved = Optional.of((OpportunityDetails) call[0]);
            return clerk();
        });
        answers.put("changeOpportunity", call -> {
            assertThat(call[1]).as("the version that was opened").isEqualTo(7L);
            saved = Optional.of((OpportunityDetails) call[2]);
            return clerk();
        });
    }

    private TermPage open() {
        TermPage page = new TermPage(new TermTools(
                service(Terms.class),
                service(Sites.class),
                service(SeatRequests.class),
                service(Compliance.class),
                people(),
                service(Cohorts.class),
                service(Vocabulary.class),
                user()));
        UI ui = UI.getCurrent();
        page.beforeEnter(new BeforeEnterEvent(
                ui.getInternals().getRouter(),
                NavigationTrigger.UI_NAVIGATE,
                new com.vaadin.flow.router.Location("internships/terms"),
                TermPage.class,
                new RouteParameters(Map.of("id", TERM.id().toString())),
                ui,
                List.of()));
        return show(page);
    }

    @SuppressWarnings("unchecked")
    private void change() {
        opportunities = List.of(clerk());
        Grid<Opportunity> grid = all(open(), Grid.class).getFirst();
        ComponentRenderer<Button, Opportunity> titles = (ComponentRenderer<Button, Opportunity>)
                grid.getColumns().get(1).getRenderer();
        titles.createComponent(clerk()).click();
        click(dialog(), "Change");
    }

    private ComboBox<?> place() {
        return field(dialog(), ComboBox.class, "Site and location");
    }

    @SuppressWarnings("unchecked")
    private void choosePlace(String site) {
        ComboBox<Object> place = (ComboBox<Object>) place();
        place.setValue(place.getListDataView()
                .getItems()
                .filter(one -> place.getItemLabelGenerator().apply(one).contains(site))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private List<String> supervisors() {
        ComboBox<Contact> supervisor = field(dialog(), ComboBox.class, "Supervisor");
        return supervisor.getListDataView().getItems().map(Contact::name).toList();
    }

    @Test
    void a_new_one_begins_as_an_internship_of_one_seat_over_the_whole_term() {
        click(open(), "Add an opportunity");
        choosePlace("Mercy");
        field(dialog(), TextField.class, "What the person will be").setValue("Coding assistant");
        click(dialog(), "Save");

        assertThat(saved).hasValueSatisfying(one -> {
            assertThat(one.termId()).isEqualTo(TERM.id());
            assertThat(one.locationId()).isEqualTo(mercy.locations().getFirst().id());
            assertThat(one.title()).isEqualTo("Coding assistant");
            assertThat(one.kind()).isEqualTo(WorkExperienceKind.INTERNSHIP);
            assertThat(one.capacity()).isEqualTo(1);
            assertThat(one.begins()).isEqualTo(BEGINS);
            assertThat(one.ends()).isEqualTo(ENDS);
            assertThat(one.conditions()).isEqualTo(Opportunity.Conditions.NONE);
            assertThat(one.supervisorId()).isEmpty();
            assertThat(one.requiredHours()).isEmpty();
        });
        assertThat(notice()).contains("Coding assistant is saved.");
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_nothing_is_saved() {
        click(open(), "Add an opportunity");
        field(dialog(), IntegerField.class, "Seats").clear();
        field(dialog(), DatePicker.class, "Last day").clear();
        click(dialog(), "Save");

        assertThat(saved).isEmpty();
        assertThat(place().getErrorMessage()).isEqualTo("Choose where it is.");
        assertThat(field(dialog(), TextField.class, "What the person will be").getErrorMessage())
                .contains("Write what the person will be");
        assertThat(field(dialog(), IntegerField.class, "Seats").getErrorMessage())
                .isEqualTo("Write how many seats.");
        assertThat(field(dialog(), DatePicker.class, "Last day").isInvalid()).isTrue();
    }

    @Test
    void the_supervisors_are_those_of_the_chosen_site() {
        click(open(), "Add an opportunity");
        assertThat(supervisors()).isEmpty();
        choosePlace("Mercy");
        assertThat(supervisors()).containsExactly("Ana Ruiz");
        choosePlace("City Clinic");
        assertThat(supervisors()).containsExactly("Lee Park");
    }

    @Test
    @SuppressWarnings("unchecked")
    void only_requirements_that_are_still_asked_for_are_offered() {
        click(open(), "Add an opportunity");
        MultiSelectComboBox<Requirement> asks =
                field(dialog(), MultiSelectComboBox.class, "Asks for, beside what its site and kind ask for");
        assertThat(asks.getListDataView().getItems()).containsExactly(badge);
    }

    @Test
    void a_change_keeps_everything_that_was_not_touched() {
        change();
        assertThat(field(dialog(), Select.class, "Kind").getValue()).isEqualTo(WorkExperienceKind.JOB_SHADOWING);
        CheckboxGroup<?> ready = field(dialog(), CheckboxGroup.class, "What to be ready for");
        assertThat(ready.getValue())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("ON_CALL", "NIGHTS", "PAID");
        field(dialog(), IntegerField.class, "Seats").setValue(3);
        click(dialog(), "Save");

        Opportunity before = clerk();
        assertThat(saved)
                .contains(new OpportunityDetails(
                        TERM.id(),
                        before.locationId(),
                        before.title(),
                        before.description(),
                        before.kind(),
                        3,
                        before.begins(),
                        before.ends(),
                        before.weeklyHours(),
                        before.requiredHours(),
                        before.conditions(),
                        before.supervisorId(),
                        before.requirementIds(),
                        before.reference()));
    }

    @Test
    void a_refusal_is_told_and_what_was_typed_stays() {
        refuse("changeOpportunity", "internships.opportunity.taken", 2L);
        change();
        field(dialog(), IntegerField.class, "Seats").setValue(1);
        click(dialog(), "Save");

        assertThat(dialog().isOpened()).isTrue();
        assertThat(field(dialog(), IntegerField.class, "Seats").getValue()).isEqualTo(1);
    }

    @Test
    void without_a_site_it_says_where_to_add_one() {
        answers.put("list", call -> List.of());
        click(open(), "Add an opportunity");
        assertThat(place().getHelperText()).contains("add one under Internship sites");
    }

    @Test
    void it_speaks_spanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
        TermPage page = open();
        click(page, "Añadir una oportunidad");
        assertThat(textOf(dialog())).doesNotContain("Save", "Seats");
    }
}
