package org.boardwalk.internships.internal.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.compliance.Compliance;
import org.boardwalk.internships.api.compliance.Compliance.Item;
import org.boardwalk.internships.api.compliance.Compliance.Row;
import org.boardwalk.internships.api.compliance.ComplianceReminders;
import org.boardwalk.internships.api.compliance.ItemState;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.compliance.Requirement.Category;
import org.boardwalk.internships.api.site.Sites;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.internships.internal.ui.compliance.BeforePanel;
import org.boardwalk.internships.internal.ui.compliance.CompliancePage;
import org.boardwalk.internships.internal.ui.compliance.ComplianceTools;
import org.boardwalk.internships.internal.ui.compliance.HandInCard;
import org.boardwalk.internships.internal.ui.compliance.ReviewPage;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.casefile.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = CompliancePagesTest.class)
class CompliancePagesTest extends PlanViewTest {
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate ENDS = LocalDate.of(2027, 5, 28);
    private static final Requirement FORM = requirement("Confidentiality form", "Confidencialidad", Category.DOCUMENT);
    private static final Requirement TEST = requirement("Tuberculosis test", "Prueba de tuberculosis", Category.HEALTH);

    private final List<String> done = new ArrayList<>();
    private Optional<UUID> self = Optional.empty();
    private List<Item> before = List.of();

    private static Requirement requirement(String name, String spanish, Category category) {
        return new Requirement(
                UUID.randomUUID(),
                1,
                name,
                spanish,
                category,
                "Sign it.",
                "Fírmelo.",
                category != Category.HEALTH,
                Optional.empty(),
                Set.of(),
                Set.of(),
                "",
                true);
    }

    private static Item item(UUID person, Requirement requirement, ItemState state) {
        boolean nothing = state == ItemState.TO_DO;
        return new Item(
                person,
                requirement.id(),
                nothing ? Optional.empty() : Optional.of(UUID.randomUUID()),
                nothing ? 0 : 3,
                state,
                ENDS,
                nothing ? Optional.empty() : Optional.of(TODAY.minusDays(9)),
                Optional.empty(),
                Optional.empty(),
                state == ItemState.RETURNED ? "Page 2 is missing" : "",
                Optional.empty(),
                Optional.empty());
    }

    @BeforeEach
    void services() {
        answers.put("requirements", call -> List.of(FORM, TEST));
        answers.put("before", call -> before);
        answers.put("list", call -> List.of());
        answers.put("names", call -> Map.of());
        answers.put("handIn", call -> record("handIn " + call[2] + " " + call[4]));
        answers.put("accept", call -> record("accept " + call[1]));
        answers.put("giveBack", call -> record("giveBack " + call[2]));
        answers.put("mails", call -> true);
        answers.put("last", call -> Map.of(JORDAN, TODAY));
        answers.put("waive", call -> record("waive " + call[2] + " " + call[3]));
    }

    private Item record(String what) {
        done.add(what);
        return item(MARIA, FORM, ItemState.IN_REVIEW);
    }

    private ComplianceTools tools() {
        return new ComplianceTools(
                service(Compliance.class),
                service(ComplianceReminders.class),
                service(Terms.class),
                service(Sites.class),
                people(),
                service(Documents.class),
                proxy(
                        ParticipantAccess.class,
                        (proxy, method, arguments) -> method.getName().equals("own") ? (Object) self : self.isEmpty()),
                user());
    }

    private void signInAsMaria() {
        self = Optional.of(MARIA);
        permissions.clear();
        permissions.add("internships.own");
    }

    private Component panel() {
        return show(new BeforePanel(tools()).create(MARIA).orElseThrow());
    }

    // --- the person's page -------------------------------------------------------------------------------------------

    @Test
    void a_person_s_page_says_what_is_missing_and_until_when_it_has_to_last() {
        before = List.of(item(MARIA, FORM, ItemState.RETURNED), item(MARIA, TEST, ItemState.COMPLETE));

        assertThat(textOf(panel()))
                .contains("1 of 2 are clear")
                .contains("Confidentiality form", "Returned", "Page 2 is missing", "Has to last until May 28, 2027")
                .contains("Tuberculosis test", "Complete");
    }

    @Test
    void staff_accept_what_waits() {
        before = List.of(item(MARIA, FORM, ItemState.IN_REVIEW));
        click(panel(), "Open");
        click(dialog(), "Save");

        assertThat(done).containsExactly("accept 3");
        assertThat(notice()).contains("Confidentiality form is accepted.");
    }

    @Test
    void who_gives_a_paper_back_says_why() {
        before = List.of(item(MARIA, FORM, ItemState.IN_REVIEW));
        click(panel(), "Open");
        choose("Give back");
        click(dialog(), "Save");
        assertThat(done).isEmpty();
        assertThat(field(dialog(), TextArea.class, "Reason").getErrorMessage()).contains("Write the reason");

        field(dialog(), TextArea.class, "Reason").setValue("Not signed");
        click(dialog(), "Save");

        assertThat(done).containsExactly("giveBack Not signed");
    }

    @Test
    void what_nobody_handed_in_can_be_handed_in_or_waived_by_staff() {
        before = List.of(item(MARIA, TEST, ItemState.TO_DO));
        click(panel(), "Open");
        choose("Waive: this person does not need it");
        field(dialog(), TextArea.class, "Reason").setValue("Works remotely");
        click(dialog(), "Save");

        assertThat(done).containsExactly("waive 0 Works remotely");
    }

    @Test
    void of_health_only_dates_are_asked_for_and_no_paper_can_be_uploaded() {
        before = List.of(item(MARIA, TEST, ItemState.TO_DO));
        click(panel(), "Open");

        assertThat(textOf(dialog())).contains("Only the dates are kept here.");
        assertThat(all(dialog(), Upload.class)).isEmpty();
        assertThat(field(dialog(), TextArea.class, "Remark").isVisible()).isFalse();
        field(dialog(), DatePicker.class, "Done or issued on").setValue(TODAY);
        field(dialog(), Checkbox.class, "I have seen it: accept it at once").setValue(true);
        click(dialog(), "Save");

        assertThat(done).containsExactly("handIn " + TODAY + " Optional.empty", "accept 3");
    }

    @Test
    void a_refusal_keeps_the_dialog_open() {
        refuse("handIn", "internships.item.future");
        before = List.of(item(MARIA, TEST, ItemState.TO_DO));
        click(panel(), "Open");
        field(dialog(), DatePicker.class, "Done or issued on").setValue(TODAY);
        click(dialog(), "Save");

        assertThat(textOf(dialog())).contains("It cannot have been done after today.");
        assertThat(dialog().isOpened()).isTrue();
    }

    @Test
    void who_may_not_review_and_is_not_the_person_is_offered_nothing() {
        permissions.remove("internships.review");
        before = List.of(item(MARIA, FORM, ItemState.IN_REVIEW));

        assertThat(verbs(panel())).isEmpty();
    }

    // --- a participant's own -----------------------------------------------------------------------------------------

    @Test
    void a_participant_hands_in_what_is_missing_and_decides_nothing() {
        signInAsMaria();
        before = List.of(item(MARIA, TEST, ItemState.TO_DO), item(MARIA, FORM, ItemState.COMPLETE));
        Component card = show(new HandInCard(tools()).create().orElseThrow());
        assertThat(textOf(card)).contains("1 thing to hand in before your placement", "Tuberculosis test");
        permissions.add("internships.read");
        Component own = panel();
        assertThat(verbs(own)).containsExactly("Hand in");

        click(own, "Hand in");
        assertThat(all(dialog(), RadioButtonGroup.class)).isEmpty();
        field(dialog(), DatePicker.class, "Done or issued on").setValue(TODAY);
        click(dialog(), "Save");

        assertThat(done).containsExactly("handIn " + TODAY + " Optional.empty");
    }

    @Test
    void a_participant_who_has_everything_sees_no_card() {
        signInAsMaria();
        before = List.of(item(MARIA, FORM, ItemState.COMPLETE), item(MARIA, TEST, ItemState.IN_REVIEW));

        assertThat(new HandInCard(tools()).create()).isEmpty();
    }

    // --- the grid of a term ------------------------------------------------------------------------------------------

    @Test
    void the_grid_shows_who_is_not_clear() {
        answers.put(
                "find",
                call -> Optional.of(new Term(
                        (UUID) call[0],
                        1,
                        "Spring practicum",
                        "",
                        TODAY,
                        ENDS,
                        Optional.empty(),
                        Optional.empty(),
                        2)));
        List<Row> rows = List.of(
                row(MARIA, ItemState.COMPLETE, ItemState.WAIVED), row(JORDAN, ItemState.EXPIRING, ItemState.TO_DO));
        answers.put(
                "grid",
                call -> new Compliance.Grid(
                        List.of(FORM, TEST), rows.stream().map(Row::person).toList()));
        answers.put("rows", call -> rows.stream()
                .filter(row -> ((List<?>) call[2]).contains(row.participantId()))
                .toList());
        CompliancePage page = new CompliancePage(tools());
        UI ui = UI.getCurrent();
        page.beforeEnter(new BeforeEnterEvent(
                ui.getInternals().getRouter(),
                NavigationTrigger.UI_NAVIGATE,
                new Location("internships/terms/x/compliance"),
                CompliancePage.class,
                new RouteParameters(Map.of("id", UUID.randomUUID().toString())),
                ui,
                List.of()));
        show(page);
        assertThat(textOf(page))
                .contains("2 people shown; 1 of 2 have everything")
                .contains("Remind by e-mail");
        assertThat(people(page)).isEqualTo(2);

        field(page, Checkbox.class, "Only who is not clear").setValue(true);

        assertThat(textOf(page)).contains("1 person shown; 1 of 2 have everything");
        assertThat(people(page)).isEqualTo(1);
    }

    private static int people(Component page) {
        return (int)
                all(page, Grid.class).getFirst().getLazyDataView().getItems().count();
    }

    private static Row row(UUID person, ItemState form, ItemState test) {
        return new Row(person, List.of(Optional.of(item(person, FORM, form)), Optional.of(item(person, TEST, test))));
    }

    @Test
    void the_queue_names_who_and_what_and_is_empty_when_all_is_reviewed() {
        answers.put("toReview", call -> List.of(item(JORDAN, FORM, ItemState.IN_REVIEW)));
        ReviewPage page = show(new ReviewPage(tools()));
        assertThat(textOf(page)).contains("Jordan Ellison", "Confidentiality form", "In review");

        answers.put("toReview", call -> List.of());
        click(page, "Review");
        click(dialog(), "Save");

        assertThat(textOf(page)).contains("Nothing waits for a review");
    }

    @Test
    void it_speaks_spanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
        before = List.of(item(MARIA, TEST, ItemState.EXPIRING));

        assertThat(textOf(panel()))
                .contains("Prueba de tuberculosis", "Por vencer", "Debe durar hasta el 28 may 2027")
                .contains("Fírmelo.")
                .doesNotContain("Expiring", "Sign it.");
    }

    @SuppressWarnings("unchecked")
    private void choose(String act) {
        RadioButtonGroup<Object> acts = all(dialog(), RadioButtonGroup.class).getFirst();
        Object wanted = acts.getListDataView()
                .getItems()
                .filter(one -> acts.getItemLabelGenerator().apply(one).equals(act))
                .findFirst()
                .orElseThrow();
        acts.setValue(wanted);
    }
}
