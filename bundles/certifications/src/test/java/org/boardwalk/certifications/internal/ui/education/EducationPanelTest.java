package org.boardwalk.certifications.internal.ui.education;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.certifications.api.education.Activity;
import org.boardwalk.certifications.api.education.ActivityClaim;
import org.boardwalk.certifications.api.education.ActivityKind;
import org.boardwalk.certifications.internal.domain.education.Held;
import org.boardwalk.certifications.internal.ui.ViewTest;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.participants.api.casefile.Documents.Document;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.kit.DecimalField;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = EducationPanelTest.class)
class EducationPanelTest extends ViewTest {
    private static final UUID MARIA = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.now();

    private final FakeEducation education = new FakeEducation();
    private final List<Document> documents = new ArrayList<>();
    private final Set<String> permissions = new HashSet<>(Set.of("certifications.read", "certifications.record"));
    private Optional<UUID> self = Optional.empty();

    private EducationPanel open() {
        CurrentUser user = proxy(
                CurrentUser.class,
                (self, method, arguments) -> method.getName().equals("may") && permissions.contains(arguments[0]));
        ParticipantAccess access = proxy(
                ParticipantAccess.class,
                (proxy, method, arguments) -> method.getName().equals("own") ? (Object) self : self.isEmpty());
        Documents files = proxy(Documents.class, (proxy, method, arguments) -> documents);
        EducationPanel panel = new EducationPanel(new EducationTools(education, files, access, user), MARIA);
        UI.getCurrent().add(panel);
        roundTrip();
        return panel;
    }

    private void signInAsMaria() {
        self = Optional.of(MARIA);
        permissions.clear();
        permissions.add("certifications.own");
        education.byParticipant = true;
    }

    private void hold(String code, LocalDate on) {
        education.wallet.add(new Held(code, on));
    }

    private Activity did(String title, LocalDate on, String units, ActivityKind kind) {
        return did(new ActivityClaim(title, "AHIMA", on, new BigDecimal(units), kind, Optional.empty()));
    }

    private Activity did(ActivityClaim claim) {
        Activity made = new Activity(UUID.randomUUID(), 0, MARIA, claim, false, "Dana Reyes", Instant.now());
        education.activities.add(made);
        return made;
    }

    @Test
    void the_meter_says_how_far_it_is_and_what_is_missing_by_when() {
        LocalDate earned = TODAY.minusMonths(6);
        hold("ahima-rhit", earned);
        did("Coding", TODAY.minusDays(3), "12", ActivityKind.IN_DOMAIN);
        did("Leadership", TODAY.minusDays(2), "2", ActivityKind.OUTSIDE);
        String text = textOf(open());
        String until = org.boardwalk.platform.ui.api.kit.Formats.date(
                earned.plusMonths(24).minusDays(1), Locale.ENGLISH);
        assertThat(text)
                .contains("14 of 20 units, 12 of 16 in the domain, 6 missing by " + until)
                .contains("6 units are missing by " + until + ", at least 4 of them in the domain.")
                .contains("Running")
                .contains("RHIT asks for 20 units.")
                .contains("Since January 1, 2021, coding credentials ask for 20 units without self-reviews")
                .contains("Source: AHIMA, recertification");
    }

    @Test
    void it_speaks_spanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
        hold("ahima-ccs", TODAY.minusMonths(30));
        did("Codificación", TODAY.minusDays(3), "12", ActivityKind.IN_DOMAIN);
        did("Antes", TODAY.minusYears(3), "12", ActivityKind.IN_DOMAIN);
        EducationPanel panel = open();
        openPast(panel);
        assertThat(textOf(panel))
                .contains("12 de 20 unidades, 12 de 16 en el ámbito, faltan 8 a más tardar el ")
                .contains("Hay que hacer una autoevaluación entre el ")
                .contains("No completado")
                .contains("En ningún ciclo");
    }

    @Test
    void what_does_not_count_says_why() {
        hold("ahima-rhit", TODAY.minusMonths(6));
        did("Speaking", TODAY.minusDays(3), "6", ActivityKind.OUTSIDE);
        did("Earlier", TODAY.minusMonths(7), "1", ActivityKind.IN_DOMAIN);
        EducationPanel panel = open();
        assertThat(textOf(panel))
                .contains("Counts 4 of 6")
                .contains("so only 4 of this activity count")
                .contains("In no cycle")
                .contains("Counts 0 of 1")
                .contains("It is dated before ");
    }

    @Test
    void an_empty_wallet_says_what_begins_a_ledger() {
        assertThat(textOf(open()))
                .contains("No credential in this wallet asks for continuing education.")
                .contains("its cycle begins here");
    }

    @Test
    void an_activity_is_added_and_its_worth_is_said_at_once() {
        hold("ahima-rhit", TODAY.minusMonths(6));
        EducationPanel panel = open();
        click(panel, "Add an activity");
        click(dialog(), "Add");
        assertThat(education.activities).isEmpty();
        assertThat(all(dialog(), TextField.class).getFirst().isInvalid()).isTrue();
        assertThat(one(dialog(), DecimalField.class).isInvalid()).isTrue();
        all(dialog(), TextField.class).getFirst().setValue("HIPAA update");
        one(dialog(), DecimalField.class).setValue("1.5");
        click(dialog(), "Add");
        assertThat(education.activities)
                .extracting(activity -> activity.claim().kind())
                .containsExactly(ActivityKind.IN_DOMAIN);
        assertThat(notice()).contains("“HIPAA update” is in the ledger and counts 1.5 units.");
        assertThat(textOf(panel)).contains("1.5 of 20 units").contains("Counts 1.5");
    }

    @Test
    void half_a_unit_is_half_a_unit_with_a_point_on_a_spanish_page_too() {
        hold("ahima-rhit", TODAY.minusMonths(6));
        UI.getCurrent().setLocale(Locale.of("es"));
        click(open(), "Añadir una actividad");
        all(dialog(), TextField.class).getFirst().setValue("HIPAA");
        DecimalField units = one(dialog(), DecimalField.class);
        units.setValue("uno y medio");
        assertThat(units.getErrorMessage()).contains("con 2 decimales como máximo", "1250,5");
        units.setValue("1.5");
        click(dialog(), "Añadir");
        assertThat(education.activities.getFirst().claim().units()).isEqualByComparingTo("1.5");
    }

    @Test
    void units_that_cannot_be_read_are_not_added_and_stay_as_they_were_typed() {
        hold("ahima-rhit", TODAY.minusMonths(6));
        click(open(), "Add an activity");
        all(dialog(), TextField.class).getFirst().setValue("HIPAA update");
        one(dialog(), DecimalField.class).setValue("one and a half");
        click(dialog(), "Add");
        assertThat(education.activities).isEmpty();
        assertThat(one(dialog(), DecimalField.class).getValue()).isEqualTo("one and a half");
        assertThat(one(dialog(), DecimalField.class).getErrorMessage())
                .isEqualTo("Write the number in digits, with at most 2 decimals and nothing between thousands,"
                        + " such as 1250.5.");
    }

    @Test
    void a_problem_leaves_the_form_open() {
        hold("ahima-rhit", TODAY.minusMonths(6));
        did("HIPAA update", TODAY, "1", ActivityKind.IN_DOMAIN);
        EducationPanel panel = open();
        click(panel, "Add an activity");
        all(dialog(), TextField.class).getFirst().setValue("HIPAA update");
        one(dialog(), DecimalField.class).setValue("1");
        click(dialog(), "Add");
        assertThat(textOf(dialog())).contains("This activity is in the ledger already");
        assertThat(dialog().isOpened()).isTrue();
        assertThat(education.activities).hasSize(1);
    }

    @Test
    void a_self_review_needs_no_units_and_a_reason_is_shown_when_it_does_not_count() {
        hold("ahima-rhit", TODAY.minusMonths(6));
        EducationPanel panel = open();
        click(panel, "Add an activity");
        all(dialog(), TextField.class).getFirst().setValue("Self-review");
        kinds().setValue(ActivityKind.SELF_REVIEW);
        assertThat(one(dialog(), DecimalField.class).isVisible()).isFalse();
        click(dialog(), "Add");
        assertThat(education.activities.getFirst().claim().units()).isEqualByComparingTo("5");
        assertThat(notice()).contains("counts 0 units. A self-review counts only for holders of CCA, CCS or CCS-P");
    }

    @Test
    void an_activity_is_corrected() {
        hold("ahima-ccs", TODAY.minusMonths(6));
        Document proof = new Document(
                UUID.randomUUID(),
                0,
                MARIA,
                "proof.pdf",
                "",
                "application/pdf",
                1,
                "",
                Optional.empty(),
                "",
                Instant.EPOCH);
        documents.add(proof);
        did(new ActivityClaim(
                "Coding",
                "AHIMA",
                TODAY.minusDays(1),
                new BigDecimal("2.00"),
                ActivityKind.OUTSIDE,
                Optional.of(proof.id())));
        EducationPanel panel = open();
        assertThat(textOf(panel)).contains("proof.pdf");
        click(panel, "Correct");
        assertThat(one(dialog(), DecimalField.class).getValue()).isEqualTo("2");
        assertThat(one(dialog(), DatePicker.class).getValue()).isEqualTo(TODAY.minusDays(1));
        assertThat(one(dialog(), ComboBox.class).getValue()).isEqualTo(proof);
        kinds().setValue(ActivityKind.IN_DOMAIN);
        click(dialog(), "Save");
        assertThat(notice()).contains("“Coding” was corrected and counts 2 units.");
        ActivityClaim now = education.activities.getFirst().claim();
        assertThat(now.kind()).isEqualTo(ActivityKind.IN_DOMAIN);
        assertThat(now.documentId()).contains(proof.id());
    }

    @Test
    void removing_asks_first() {
        hold("ahima-rhit", TODAY.minusMonths(6));
        did("Coding", TODAY, "2", ActivityKind.IN_DOMAIN);
        EducationPanel panel = open();
        click(panel, "Remove");
        assertThat(education.activities).hasSize(1);
        roundTrip();
        ConfirmDialog confirm = find(ConfirmDialog.class).single();
        com.vaadin.flow.component.ComponentUtil.fireEvent(confirm, new ConfirmDialog.ConfirmEvent(confirm, false));
        assertThat(education.activities).isEmpty();
        assertThat(textOf(panel)).contains("Nothing is recorded in this cycle yet.");
    }

    @Test
    void a_participant_changes_only_what_he_recorded() {
        signInAsMaria();
        hold("ahima-rhit", TODAY.minusMonths(6));
        did("By staff", TODAY, "2", ActivityKind.IN_DOMAIN);
        education.record(
                MARIA,
                new ActivityClaim("By myself", "", TODAY, BigDecimal.ONE, ActivityKind.IN_DOMAIN, Optional.empty()));
        EducationPanel panel = open();
        assertThat(textOf(panel)).contains("What you need to keep your credentials");
        assertThat(all(panel, Button.class))
                .flatExtracting(button -> button.getAriaLabel().stream().toList())
                .containsExactly("Correct “By myself”", "Remove “By myself”");
    }

    @Test
    void a_reader_changes_nothing() {
        permissions.remove("certifications.record");
        hold("ahima-rhit", TODAY.minusMonths(6));
        did("By staff", TODAY, "2", ActivityKind.IN_DOMAIN);
        assertThat(all(open(), Button.class)).noneMatch(Component::isVisible);
    }

    @Test
    void earlier_cycles_are_drawn_when_they_are_opened() {
        hold("ahima-rhit", TODAY.minusMonths(54));
        did("Long ago", TODAY.minusMonths(40), "20", ActivityKind.IN_DOMAIN);
        EducationPanel panel = open();
        assertThat(textOf(panel)).contains("2 earlier cycles").doesNotContain("Long ago");
        openPast(panel);
        assertThat(textOf(panel)).contains("Long ago").contains("Complete").contains("were missing on");
    }

    @Test
    void a_long_ledger_is_shown_some_at_a_time() {
        hold("ahima-rhit", TODAY.minusMonths(6));
        for (int i = 0; i < 45; i++) {
            did("Webinar " + i, TODAY.minusDays(i), "0.25", ActivityKind.IN_DOMAIN);
        }
        EducationPanel panel = open();
        ActivityList list = one(panel, ActivityList.class);
        assertThat(all(list, ListItem.class)).hasSize(20);
        click(list, "Show more (25)");
        click(list, "Show more (5)");
        assertThat(all(list, ListItem.class)).hasSize(45);
        assertThat(all(list, Button.class).getLast().isVisible()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ActivityKind> kinds() {
        return one(dialog(), RadioButtonGroup.class);
    }

    private void openPast(EducationPanel panel) {
        all(panel, PastCycles.class).getFirst().setOpened(true);
        roundTrip();
    }
}
